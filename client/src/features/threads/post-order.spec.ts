import type { Post } from '#contract/posts';
import { depthOf, parentOf, treeUpTo } from './post-order.js';

function post(...path: number[]): Post {
  return {
    number: path.at(-1)!,
    change: 1,
    author: null,
    region: null,
    createdAt: '2026-11-12T08:14:00.000Z',
    path,
    html: '',
    edited: null,
    deleted: null,
    moved: null,
    hidden: null,
    locked: null,
    answer: false,
    helpful: [],
  };
}

describe('the tree of answers', () => {
  const posts = [post(10), post(1), post(2, 9), post(2), post(1, 3), post(1, 3, 5), post(1, 4)];

  it('puts answers below what they answer, by number and not by digits', () => {
    expect(treeUpTo(posts, null).map(({ number }) => number)).toEqual([1, 3, 5, 4, 2, 9, 10]);
  });

  it('ends at the last one loaded, with later answers in between', () => {
    expect(treeUpTo(posts, post(1, 4)).map(({ number }) => number)).toEqual([1, 3, 5, 4]);
  });

  it('knows whom a post answers and how deep it stands', () => {
    expect([parentOf(post(1)), parentOf(post(1, 3, 5))]).toEqual([null, 3]);
    expect(depthOf(post(1, 2, 3, 4, 5, 6, 7))).toBe(4);
  });
});
