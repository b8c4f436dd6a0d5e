import { listNotices } from '#contract/activity';
import { getSession } from '#contract/auth';
import { getTag, listTags } from '#contract/curation';
import { listDrafts } from '#contract/drafts';
import type { Endpoint } from '#contract/endpoint';
import type { Hint } from '#contract/realtime';
import { countReview } from '#contract/review-count';
import { listReview } from '#contract/review';
import { listThreadSolutions } from '#contract/solution-status';
import { listSolutionComments } from '#contract/solution-acts';
import { compareSolutions, getSolution, listSolutions } from '#contract/solutions';
import { getThread, listThreads } from '#contract/threads';
import { listTopics } from '#contract/topics';
import { composeWeek, getWeek, listWeeks } from '#contract/weeks';
import { listWeekMarks } from '#contract/week-marks';
import { RENEWED_BY } from './renewed-by.js';

const ENDPOINTS: Record<Hint['what'], Endpoint[]> = {
  threads: [listThreads, listTopics, listTags, getTag],
  reading: [listThreads, listTopics, getThread],
  drafts: [listDrafts],
  viewer: [getSession],
  notices: [listNotices],
  review: [listReview, countReview],
  weeks: [listWeeks, getWeek, composeWeek, listWeekMarks],
  solutions: [listSolutions, getSolution, compareSolutions, listThreadSolutions, listSolutionComments],
};

test.each(Object.entries(RENEWED_BY))('%s', (what, renewed) => {
  expect(renewed.map(({ path }) => path)).toEqual(ENDPOINTS[what as Hint['what']].map(({ path }) => path));
});
