import type { TopicSlug } from './topics.js';
import type { PersonKey } from './people.js';

/**
 * A discussion of the demo network as its author writes it down.
 *
 * Dates are relative, so the network always looks as if it had been in use until yesterday.
 */
export interface SeedThread {
  topic: TopicSlug;
  kind: 'discussion' | 'question';
  title: string;
  /** Who may read it; `network` when absent. */
  visibility?: 'network' | 'guests' | 'public';
  pinned?: boolean;
  /** Age of the first post in days before the seed is loaded. */
  startedDaysAgo: number;
  /** In order; the n-th entry becomes post number n. */
  posts: SeedPost[];
}

/** One post. Text is Markdown; `[@Name](/mitglieder/KEY)` mentions a person, `[#3](#3)` links to post 3 of the thread. */
export interface SeedPost {
  by: PersonKey;
  /** Speaks for themselves and not for the region of the mandate. */
  personally?: boolean;
  /** Time since the post before, for example `3h` or `2d`; absent for the first post. */
  after?: `${number}h` | `${number}d`;
  text: string;
  /** Number of the post that this one answers; absent for a contribution to the thread as a whole. */
  replyTo?: number;
  /** Marked as an answer, in a question. */
  answer?: boolean;
  /** Who found it helpful. */
  helpful?: PersonKey[];
  /** The post was edited later: what it said before, why it was changed, and which later post it took up, if any. */
  edited?: { before: string; reason: string; afterPost?: number };
  /** The post was deleted later; its number stays as a stub. */
  deleted?: { reason: string };
}
