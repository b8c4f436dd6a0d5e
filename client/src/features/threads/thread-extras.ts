import { type ComponentType, useEffect, useState } from 'react';
import type { Post } from '#contract/posts';
import type { Thread } from '#contract/threads';
import { patiently } from '../../lib/patiently.js';
import { whenIdle } from '../../lib/when-idle.js';

/** What another feature adds to an open thread; the app puts the two together. */
export interface ThreadExtras {
  /** A card in the column beside the posts. */
  Aside?: ComponentType<{ thread: Thread }>;
  /** A line under the text of a post. */
  PostNote?: ComponentType<{ thread: number; number: number }>;
  /** A button below a post. */
  PostAction?: ComponentType<PostActionProps>;
}

export interface PostActionProps {
  thread: () => Thread | null;
  post: Post;
  /** Whose post, for screen readers: the same words stand below every post. */
  whose: string;
  /** What is selected in the post just now. */
  passage: () => string;
}

export type LoadExtras = () => Promise<ThreadExtras>;

/** What other features add, once the posts are there and the browser has nothing better to do. */
export function useExtras(loads: LoadExtras[]): ThreadExtras[] {
  const [extras, setExtras] = useState<ThreadExtras[]>([]);
  useEffect(
    () =>
      whenIdle(() => {
        // A thread can be read without them.
        const all = loads.map((load) => patiently(load).catch((): ThreadExtras => ({})));
        void Promise.all(all).then(setExtras);
      }),
    [loads],
  );
  return extras;
}
