import { readFileSync } from 'node:fs';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
/** KERN's tokens in a style sheet; «93.90%» and «93.9%» are the same. */
const tokens = (css: string) =>
  new Map(
    [...css.matchAll(/^\s*(--kern-[\w-]+):\s*([^;]+);/gm)].map(([, name, value]) => [
      name!,
      value!.replace(/(\.\d*?)0+\b/g, '$1'),
    ]),
  );
const kern = tokens(read('../../../node_modules/@kern-ux/native/dist/kern.css'));
const ours = tokens(read('./tokens.css'));

/** Lengths pass through a scale of their own: `--kern-metric-…` refers to `--kern-4`. */
function valueOf(name: string): string {
  const value = kern.get(name) ?? `${name} is unknown to KERN`;
  const referred = /^var\((--kern-[\w-]+)\)$/.exec(value)?.[1];
  return referred ? valueOf(referred) : value;
}

test('our copy of the tokens of KERN has its values', () => {
  expect(ours.size).toBeGreaterThan(20);
  expect([...ours]).toEqual([...ours].map(([name]) => [name, valueOf(name)]));
});
