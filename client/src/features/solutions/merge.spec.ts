import { SECTIONS, type SolutionContent } from '#contract/solution-content';
import { changedParts, chosenValue, merge, PARTS, valueOf, withValue } from './merge.js';

const base: SolutionContent = {
  title: 'Rufbus im Nordkreis',
  summary: 'Ein Bus auf Anruf',
  topicIds: [7],
  regionIds: [1, 2],
  sections: Object.fromEntries(
    SECTIONS.map((section) => [section, `Text zu ${section}`]),
  ) as SolutionContent['sections'],
  cost: { oneOff: null, yearly: 10_000, year: 2025 },
  funded: null,
  transferability: 'unknown',
  licence: 'none',
};
const change = (content: SolutionContent, ...parts: [(typeof PARTS)[number], unknown][]) =>
  parts.reduce((changed, [part, value]) => withValue(changed, part, value), content);

test('finds what has changed, and takes no order of a list and no space for a change', () => {
  const changed = change(base, ['aim', 'Anderes Ziel'], ['cost', { oneOff: null, yearly: 9_000, year: 2025 }]);
  expect(changedParts(base, changed)).toEqual(['aim', 'cost']);
  expect(changedParts(base, change(base, ['regionIds', [2, 1]], ['steps', 'Text zu steps\n']))).toEqual([]);
});

test('what only one side has changed is brought together without a question', () => {
  const theirs = change(base, ['aim', 'Ihr Ziel'], ['funded', true]);
  const mine = change(base, ['steps', 'Meine Schritte'], ['title', 'Rufbus im ganzen Kreis']);
  const merged = merge(base, theirs, mine);
  expect(merged.conflicts).toEqual([]);
  expect(merged.taken).toEqual(['aim', 'funded']);
  expect(merged.content).toEqual(
    change(
      base,
      ['aim', 'Ihr Ziel'],
      ['funded', true],
      ['steps', 'Meine Schritte'],
      ['title', 'Rufbus im ganzen Kreis'],
    ),
  );
});

test('where both have changed the same, there is nothing to choose', () => {
  const both = change(base, ['aim', 'Dasselbe Ziel']);
  expect(merge(base, both, change(both))).toEqual({ content: both, taken: [], conflicts: [] });
});

test('what both have changed is asked about, in every part, and stays mine until then', () => {
  for (const part of PARTS) {
    const [theirs, mine] = [change(base, [part, ['theirs']]), change(base, [part, ['mine']])];
    const merged = merge(base, theirs, mine);
    expect(merged.conflicts).toEqual([part]);
    expect(valueOf(merged.content, part)).toEqual(['mine']);
  }
});

test('both texts can stand one after the other, and lists together', () => {
  const theirs = change(base, ['aim', 'Ihr Ziel'], ['regionIds', [2, 3]], ['title', 'Ihr Titel']);
  const mine = change(base, ['aim', 'Mein Ziel'], ['regionIds', [1, 2, 4]], ['title', 'Mein Titel']);
  expect(chosenValue('aim', 'both', theirs, mine)).toBe('Mein Ziel\n\nIhr Ziel');
  expect(chosenValue('regionIds', 'both', theirs, mine)).toEqual([1, 2, 4, 3]);
  expect(chosenValue('title', 'both', theirs, mine)).toBe('Mein Titel');
  expect(chosenValue('title', 'theirs', theirs, mine)).toBe('Ihr Titel');
  expect(chosenValue('aim', 'both', change(base, ['aim', ' ']), mine)).toBe('Mein Ziel');
});
