import type { PostFacts } from '#contract/policies';
import type { Post } from '#contract/posts';

/** What policies must know of a post. */
export const postFacts = ({ author, deleted, hidden, locked, number }: Post): PostFacts & { number: number } => ({
  authorId: author?.id ?? null,
  deleted: deleted !== null,
  hidden: hidden !== null,
  locked: locked !== null,
  number,
});
