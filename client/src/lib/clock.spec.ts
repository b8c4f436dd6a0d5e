import { compareClocks, onClockFound, serverTime } from './clock.js';

const HOUR = 3_600_000;
/** An answer of a server whose clock is ahead of ours by so many milliseconds. */
const answer = (ahead: number | null) =>
  ({
    headers: new Map(ahead === null ? [] : [['date', new Date(Date.now() + ahead).toUTCString()]]),
  }) as unknown as Response;
const ahead = () => Math.round((serverTime().getTime() - Date.now()) / 60_000) * 60_000;

test('a clock that is wrong is told from one that is a little off, and from one that has been put right', () => {
  let found = 0;
  onClockFound(() => (found += 1));
  const hear = (by: number | null, asked = Date.now()) => compareClocks(answer(by), asked);
  hear(10_000);
  hear(null);
  expect([ahead(), found]).toEqual([0, 0]);
  hear(24 * HOUR);
  expect([ahead(), found]).toEqual([24 * HOUR, 1]);
  hear(24 * HOUR + 5_000);
  expect(found).toBe(1);
  hear(0);
  expect([ahead(), found]).toEqual([0, 2]);
});

test('an answer that took long, as after the device has slept, says nothing about the clock', () => {
  compareClocks(answer(-5 * HOUR), Date.now() - 5 * HOUR);
  expect(ahead()).toBe(0);
});
