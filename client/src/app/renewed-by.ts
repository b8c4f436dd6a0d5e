import type { Endpoint } from '#contract/endpoint';
import type { Hint } from '#contract/realtime';

/** What an answer is kept under: of its endpoint, the path. */
export type Renewed = Pick<Endpoint, 'path'>;
const at = (...paths: string[]): Renewed[] => paths.map((path) => ({ path }));

/**
 * Which answers each hint makes old. Posts are not among them: they come with the thread's own stream. By their paths:
 * the endpoints themselves would bring along the schemas of pages that nobody has opened. A test compares the two.
 */
export const RENEWED_BY: Record<Hint['what'], Renewed[]> = {
  threads: at('/threads', '/topics', '/tags', '/tags/:tag'),
  reading: at('/threads', '/topics', '/threads/:thread'),
  drafts: at('/drafts'),
  viewer: at('/session'),
  notices: at('/notices'),
  review: at('/review', '/review/count'),
  weeks: at(
    '/topics/:topic/weeks',
    '/topics/:topic/weeks/:week',
    '/topics/:topic/weeks/:week/composition',
    '/threads/:thread/week-marks',
  ),
  solutions: at(
    '/solutions',
    '/solutions/:solution',
    '/solution-comparison',
    '/threads/:thread/solutions',
    '/solutions/:solution/comments',
  ),
};
