import { createContext, useContext } from 'react';
import type { Post } from '#contract/posts';
import type { ThreadFacts } from '#contract/policies';
import type { LiveThread } from './live-thread.js';
import type { Choosing } from './restructure/choosing.js';
import type { ThreadExtras } from './thread-extras.js';

/** What each post needs of its surroundings. Stable while nothing of it changes, so that one changed post renders alone. */
export interface ThreadSurroundings {
  live: LiveThread;
  facts: ThreadFacts;
  extras: ThreadExtras[];
  answerTo(post: Post): void;
  quote(post: Post, passage: string): void;
  jump(number: number): void;
  /** Opens the dialogue of the given kind for a post. */
  open(dialog: 'versions' | 'deletion', number: number): void;
  edit(number: number | null): void;
  /** While posts are being chosen. */
  choosing: Choosing | null;
}

const ThreadContext = createContext<ThreadSurroundings | null>(null);
export const ThreadProvider = ThreadContext;

export function useSurroundings(): ThreadSurroundings {
  const surroundings = useContext(ThreadContext);
  if (surroundings === null) throw new Error('Used outside of a thread.');
  return surroundings;
}
