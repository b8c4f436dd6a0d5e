import {
  count,
  daysBetween,
  formatAgo,
  formatDateTime,
  formatDay,
  formatNumber,
  formatUnread,
  greeting,
} from './format.js';

/** 14:03 in Berlin, in winter. */
const now = new Date('2026-11-22T13:03:00Z');

describe('formatAgo', () => {
  test.each([
    ['2026-11-22T13:02:30Z', 'gerade eben'],
    ['2026-11-22T13:04:00Z', 'gerade eben'],
    ['2026-11-22T12:51:00Z', 'vor 12 Minuten'],
    ['2026-11-22T12:02:00Z', 'vor 1 Stunde'],
    ['2026-11-21T15:40:00Z', 'gestern, 16:40'],
    ['2026-11-17T08:00:00Z', '17.11.2026'],
  ])('%s is «%s»', (moment, words) => expect(formatAgo(moment, now)).toBe(words));

  test('goes by the calendar in Berlin and not by that of the server', () => {
    const shortlyAfterMidnight = new Date('2026-11-22T01:10:00Z');
    expect(formatAgo('2026-11-21T22:59:00Z', shortlyAfterMidnight)).toBe('gestern, 23:59');
    expect(formatAgo('2026-11-21T23:01:00Z', shortlyAfterMidnight)).toBe('vor 2 Stunden');
  });

  test('knows yesterday on the day after the clocks went back', () => {
    expect(formatAgo('2026-10-24T22:30:00Z', new Date('2026-10-26T11:00:00Z'))).toBe('gestern, 00:30');
  });
});

test('moments are shown in Berlin, in summer as in winter', () => {
  expect(formatDateTime('2026-07-01T10:00:00Z')).toBe('01.07.2026, 12:00');
  expect(formatDateTime('2026-12-31T23:30:00Z')).toBe('01.01.2027, 00:30');
});

test('days, numbers and counts are German', () => {
  expect(formatDay('2026-12-31')).toBe('31.12.2026');
  expect(formatNumber(1234.5, 1)).toBe('1.234,5');
  expect(count(1, 'Beitrag', 'Beiträge')).toBe('1 Beitrag');
  expect(count(1000, 'Beitrag', 'Beiträge')).toBe('1.000 Beiträge');
  expect(daysBetween('2026-11-16T23:30:00Z', now)).toBe(5);
});

test('what is unread is told exactly as far as it was counted', () => {
  expect([1, 99, 100].map(formatUnread)).toEqual(['1', '99', '99+']);
});

test.each([
  ['2026-11-22T05:30:00Z', 'Guten Morgen'],
  ['2026-11-22T10:00:00Z', 'Guten Tag'],
  ['2026-11-22T17:00:00Z', 'Guten Abend'],
  ['2026-11-22T02:00:00Z', 'Guten Abend'],
])('the greeting at %s is «%s»', (moment, words) => expect(greeting(new Date(moment))).toBe(words));
