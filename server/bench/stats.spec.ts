import { alternate, median, medianOf, quantile, speedOf } from './stats.js';

const hundred = Float64Array.from({ length: 100 }, (_, index) => index + 1);

test.each([
  [0.5, 50],
  [0.975, 98],
  [0.99, 99],
  [1, 100],
])('of a hundred values, %d do not exceed the right one', (share, value) => {
  expect(quantile(hundred, share)).toBe(value);
});

test('one value is every quantile', () => {
  expect([0.001, 0.5, 1].map((share) => quantile([7], share))).toEqual([7, 7, 7]);
});

test('the median is the middle one, whatever the order', () => {
  expect(median([30, 1, 2])).toBe(2);
  expect(median([30, 1, 2, 4])).toBe(3);
});

test('each figure of several runs gets its own median', () => {
  expect(
    medianOf([
      { rate: 1, p50: 9 },
      { rate: 5, p50: 2 },
      { rate: 3, p50: 4 },
    ]),
  ).toEqual({ rate: 3, p50: 4 });
});

test('a speed is counted from all answers, in any order', () => {
  const latencies = hundred.toReversed();
  const speed = speedOf({ latencies, seconds: 2, cpuSeconds: 0.5, generatorCpu: 1 });
  expect(speed).toEqual({ perSecond: 50, p50: 50, p97_5: 98, p99: 99, cpu: 5, generatorLoad: 0.5 });
});

test('measurements take turns', async () => {
  const order: string[] = [];
  const note = (name: string) => async () => ({ turn: order.push(name) });
  expect(await alternate(3, { ours: note('ours'), floor: note('floor') })).toEqual({
    ours: { turn: 3 },
    floor: { turn: 4 },
  });
  expect(order).toEqual(['ours', 'floor', 'ours', 'floor', 'ours', 'floor']);
});
