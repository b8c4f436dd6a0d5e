import type { Post } from '#contract/posts';

/** Deepest indentation of the tree of answers. Beyond it the line «Antwort auf …» says whom a post answers. */
export const DEEPEST = 4;

/** Order of the tree of answers: an answer stands below its post, before the next post of the same level. */
export function byTree(a: Post, b: Post): number {
  const length = Math.min(a.path.length, b.path.length);
  for (let level = 0; level < length; level++) {
    const difference = a.path[level]! - b.path[level]!;
    if (difference !== 0) return difference;
  }
  return a.path.length - b.path.length;
}

/** The post that this one answers. */
export function parentOf(post: Post): number | null {
  return post.path.at(-2) ?? null;
}

/** Levels below the top, as far as it is shown. */
export function depthOf(post: Post): number {
  return Math.min(post.path.length - 1, DEEPEST);
}

/** The known posts from the beginning of the tree to its post `last`, or to its end for `null`. */
export function treeUpTo(posts: Iterable<Post>, last: Post | null): Post[] {
  const ordered = [...posts].sort(byTree);
  return last === null ? ordered : ordered.filter((post) => byTree(post, last) <= 0);
}
