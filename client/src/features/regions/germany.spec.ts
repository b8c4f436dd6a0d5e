import type { Region } from '#contract/regions';
import { shapesOf } from './germany.js';

const region = (name: string, ...keys: Region['keys']) => ({ name, keys }) as Region;
const covers = (ars: string) => ({ ars, within: false });
const liesIn = (ars: string) => ({ ars, within: true });

test('a Kreis, an area of its own below the Kreis and a joint region have a shape', () => {
  const shapes = shapesOf([
    region('Uckermark', covers('12073')),
    region('Daun', covers('072335001')),
    region('zwei Kreise', covers('06535'), covers('06632')),
  ]);
  expect(shapes.map(({ region: { name } }) => name)).toEqual(['Uckermark', 'Daun', 'zwei Kreise']);
  for (const { d, center } of shapes) {
    expect(d).toMatch(/^M[\d.,LMZ-]+Z$/);
    expect(center.every(Number.isFinite)).toBe(true);
  }
});

test('a region without a key, or with an unknown one, stands in the table only', () => {
  expect(shapesOf([region('Oderlandregion'), region('unbekannt', covers('99999'))])).toEqual([]);
});

test('what lies within an area lies on top, and leaves the area to the region that covers it', () => {
  const shapes = shapesOf([
    region('SPESSARTregional', liesIn('06435')),
    region('Waginger See', liesIn('09189')),
    region('Main-Kinzig-Kreis', covers('06435')),
  ]);
  expect(shapes.map(({ region: { name }, d }) => [name, d !== ''])).toEqual([
    ['Main-Kinzig-Kreis', true],
    ['SPESSARTregional', false],
    ['Waginger See', true],
  ]);
  expect(shapes[1]!.center).toEqual(shapes[0]!.center);
});
