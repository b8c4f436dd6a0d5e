import { dice, inBerlin, postTimes, soonAfter } from './clock.js';
import { content } from './content.js';
import { happeningsOf } from './happenings.js';

const HOUR = 60 * 60_000;

describe('the demo network’s clock', () => {
  it('makes a history that is past, in order and at work, whenever it is loaded', () => {
    // Twenty days of a year's end, with the change of the clocks before it, at odd hours.
    for (let now = Date.parse('2026-10-20T03:17:00Z'); now < Date.parse('2026-11-09T00:00:00Z'); now += 7 * HOUR) {
      const histories = content.map((thread) => postTimes(thread, now));
      for (const times of histories) {
        expect(times.every((time, index) => index === 0 || time > times[index - 1]!)).toBe(true);
        expect(times.at(-1)).toBeLessThan(now);
      }
      const all = histories.flat().map(inBerlin);
      const atWork = all.filter(({ weekday, hour }) => weekday >= 1 && weekday <= 5 && hour >= 7 && hour < 18);
      expect(atWork.length / all.length).toBeGreaterThan(0.85);
      expect(all.some(({ weekday }) => weekday === 0 || weekday === 6)).toBe(false);
    }
  });

  it('puts every edit, mark and deletion after its post, and nothing after a deletion', () => {
    const now = Date.parse('2026-11-22T10:00:00Z');
    for (const thread of content) {
      const happenings = happeningsOf(thread, now);
      expect(happenings[0]).toMatchObject({ what: 'post', number: 1 });
      expect(happenings.at(-1)!.at).toBeLessThan(now);
      for (const number of thread.posts.keys()) {
        const own = happenings.filter((one) => one.number === number + 1).map(({ what }) => what);
        expect(own[0]).toBe('post');
        if (own.includes('delete')) expect(own.at(-1)).toBe('delete');
      }
    }
  });

  it('keeps office hours as they are in Berlin, in summer and in winter', () => {
    expect(inBerlin(Date.parse('2026-07-06T05:30:00Z'))).toEqual({ weekday: 1, hour: 7 });
    expect(inBerlin(Date.parse('2026-12-07T05:30:00Z'))).toEqual({ weekday: 1, hour: 6 });
    expect(inBerlin(Date.parse('2026-12-06T23:30:00Z'))).toEqual({ weekday: 1, hour: 0 });
  });

  it('throws the same dice for the same text, evenly', () => {
    const thrown = Array.from({ length: 2000 }, (_, n) => dice(`text ${n}`));
    expect(dice('text 7')).toBe(thrown[7]);
    for (const part of [0, 1, 2, 3]) {
      const share = thrown.filter((value) => Math.floor(value * 4) === part).length / thrown.length;
      expect(share).toBeGreaterThan(0.2);
      expect(share).toBeLessThan(0.3);
    }
  });

  it('never reaches beyond the end of a span', () => {
    const now = Date.parse('2026-11-22T10:00:00Z');
    for (const chance of ['a', 'b', 'c']) {
      expect(soonAfter(now - HOUR, [10, 20], chance, now)).toBeLessThan(now - HOUR + 20 * 60_000);
      const squeezed = soonAfter(now - 60_000, [10, 20], chance, now);
      expect(squeezed).toBeGreaterThan(now - 60_000);
      expect(squeezed).toBeLessThan(now);
    }
  });
});
