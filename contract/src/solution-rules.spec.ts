import type { Actor } from './actor.js';
import {
  canEditSolution,
  canReadSolution,
  canStep,
  isComplete,
  missingFor,
  NEXT_STATUS,
  type SolutionFacts,
} from './solution-rules.js';
import type { SolutionStatus } from './solution-status.js';

const someone = (wanted: Partial<Actor> = {}): Actor => ({
  id: 1,
  name: 'Anna Beispiel',
  kind: 'member',
  roles: [],
  mandates: [],
  ...wanted,
});
const author = someone();
const member = someone({ id: 2 });
const moderator = someone({ id: 3, roles: ['moderator'] });
const guest = someone({ id: 4, kind: 'guest' });
const solution = (wanted: Partial<SolutionFacts> = {}): SolutionFacts => ({
  authorId: 1,
  visibility: 'network',
  state: 'open',
  status: 'idea',
  ...wanted,
});

test.each([
  ['network', [false, false, true, true, true]],
  ['guests', [false, true, true, true, true]],
  ['public', [true, true, true, true, true]],
] as const)('open ones are read by those whom the visibility %s is for', (visibility, readers) => {
  const actors = [null, guest, member, author, moderator];
  expect(actors.map((actor) => canReadSolution(actor, solution({ visibility })))).toEqual(readers);
});

test.each(['proposed', 'declined'] as const)('what is %s only by its author and moderators', (state) => {
  const actors = [null, guest, member, author, moderator];
  const readers = actors.map((actor) => canReadSolution(actor, solution({ state, visibility: 'public' })));
  expect(readers).toEqual([false, false, false, true, true]);
});

test('who has been silenced reads, and writes nothing', () => {
  const silenced = someone({ roles: ['moderator'], silence: { until: '2099-12-31', reason: 'Streit' } });
  expect([canReadSolution(silenced, solution()), canEditSolution(silenced, solution())]).toEqual([true, false]);
  expect(canStep(silenced, solution(), 'development')).toBe(false);
});

const steps = (actor: Actor, status: SolutionStatus) =>
  NEXT_STATUS[status].filter((to) => canStep(actor, solution({ status }), to));

test('members go to and fro up to a pilot', () => {
  expect(steps(member, 'idea')).toEqual(['development']);
  expect(steps(member, 'development')).toEqual(['idea', 'pilot']);
  expect(steps(member, 'pilot')).toEqual(['development']);
  for (const status of ['proven', 'recommended', 'ended', 'failed'] as const) expect(steps(member, status)).toEqual([]);
});

test('the author ends it, and says that it has proven itself; about a recommendation moderators alone', () => {
  expect(steps(author, 'pilot')).toEqual(NEXT_STATUS.pilot);
  expect(steps(author, 'proven')).toEqual(['pilot', 'ended', 'failed']);
  expect(steps(author, 'recommended')).toEqual([]);
  for (const status of Object.keys(NEXT_STATUS) as SolutionStatus[])
    expect(steps(moderator, status)).toEqual(NEXT_STATUS[status]);
});

test('nobody leaves out a step, and a proposal takes none', () => {
  expect(canStep(moderator, solution(), 'recommended')).toBe(false);
  expect(canStep(moderator, solution({ state: 'proposed' }), 'development')).toBe(false);
});

test('each step says what is missing for it', () => {
  const nothing = { pilots: 0, completeReports: 0, reportingRegions: 0 };
  expect(missingFor('development', nothing)).toEqual([]);
  expect(missingFor('failed', nothing)).toEqual([]);
  expect(missingFor('pilot', nothing)).toHaveLength(1);
  expect(missingFor('recommended', nothing)).toHaveLength(2);
  expect(missingFor('recommended', { pilots: 1, completeReports: 2, reportingRegions: 1 })).toHaveLength(1);
  expect(missingFor('recommended', { pilots: 1, completeReports: 2, reportingRegions: 2 })).toEqual([]);
});

test('a report is complete with effect, cost with its year, effort and pitfalls', () => {
  const cost = { oneOff: null, yearly: 100, year: 2025 };
  const report = { context: '', done: 'x', cost, effort: 'x', effect: 'x', pitfalls: 'x', differently: '' };
  expect(isComplete(report)).toBe(true);
  for (const field of ['effort', 'effect', 'pitfalls'] as const)
    expect([field, isComplete({ ...report, [field]: ' ' })]).toEqual([field, false]);
  expect(isComplete({ ...report, cost: { ...cost, yearly: null } })).toBe(false);
  expect(isComplete({ ...report, cost: { ...cost, year: null } })).toBe(false);
});
