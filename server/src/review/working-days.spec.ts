import { workingDaysAfter } from './working-days.js';

test.each([
  ['2026-11-16T09:00:00Z', 3, '2026-11-19T09:00:00Z'],
  ['2026-11-19T09:00:00Z', 3, '2026-11-24T09:00:00Z'],
  ['2026-11-20T09:00:00Z', 1, '2026-11-23T09:00:00Z'],
  ['2026-11-21T09:00:00Z', 3, '2026-11-25T09:00:00Z'],
  // In Berlin this Friday evening is Saturday already.
  ['2026-11-20T23:30:00Z', 1, '2026-11-22T23:30:00Z'],
])('from %s, %i working days later it is %s', (from, days, then) => {
  expect(workingDaysAfter(new Date(from), days)).toEqual(new Date(then));
});
