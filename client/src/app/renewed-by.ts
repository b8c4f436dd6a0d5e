import { listNotices } from '#contract/activity';
import { getSession } from '#contract/auth';
import { getTag, listTags } from '#contract/curation';
import { listDrafts } from '#contract/drafts';
import type { Endpoint } from '#contract/endpoint';
import type { Hint } from '#contract/realtime';
import { countReview } from '#contract/review-count';
import { listReview } from '#contract/review';
import { listThreadSolutions } from '#contract/solution-status';
import { compareSolutions, getSolution, listSolutionComments, listSolutions } from '#contract/solutions';
import { getThread, listThreads } from '#contract/threads';
import { listTopics } from '#contract/topics';
import { composeWeek, getWeek, listWeeks } from '#contract/weeks';
import { listWeekMarks } from '#contract/week-marks';

/**
 * Which answers each hint makes old. Posts are not among them: they come with the thread's own stream. Fetched with the
 * first hint: it knows the endpoints of pages that nobody has opened yet.
 */
export const RENEWED_BY: Record<Hint['what'], Endpoint[]> = {
  threads: [listThreads, listTopics, listTags, getTag],
  reading: [listThreads, listTopics, getThread],
  drafts: [listDrafts],
  viewer: [getSession],
  notices: [listNotices],
  review: [listReview, countReview],
  weeks: [listWeeks, getWeek, composeWeek, listWeekMarks],
  solutions: [listSolutions, getSolution, compareSolutions, listThreadSolutions, listSolutionComments],
};
