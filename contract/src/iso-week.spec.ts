import { daysOfWeek, isWeek, weekOf, weekPlus } from './iso-week.js';

// As in ISO 8601: the first week of a year is the one with its first Thursday.
test.each([
  ['2026-11-22', '2026-W47'],
  ['2026-11-23', '2026-W48'],
  ['2026-01-01', '2026-W01'],
  ['2027-01-01', '2026-W53'],
  ['2027-01-03', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2024-12-30', '2025-W01'],
  ['2021-01-03', '2020-W53'],
  ['2023-01-01', '2022-W52'],
])('%s lies in %s', (day, week) => {
  expect(weekOf(day)).toBe(week);
});

test('goes from Monday to Sunday', () => {
  expect(daysOfWeek('2026-W47')).toEqual({ from: '2026-11-16', until: '2026-11-22' });
  expect(daysOfWeek('2026-W53')).toEqual({ from: '2026-12-28', until: '2027-01-03' });
  expect(daysOfWeek('2025-W01')).toEqual({ from: '2024-12-30', until: '2025-01-05' });
});

test('is followed by the next, over the end of a year', () => {
  expect([weekPlus('2026-W53', 1), weekPlus('2027-W01', -1), weekPlus('2026-W47', 0)]).toEqual([
    '2027-W01',
    '2026-W53',
    '2026-W47',
  ]);
});

test('not every year has a 53rd', () => {
  expect(['2026-W53', '2025-W52'].filter(isWeek)).toHaveLength(2);
  expect(['2025-W53', '2026-W54', '2026-W00', '2026-W1', '2026-11', '', '1800-W10'].filter(isWeek)).toEqual([]);
});
