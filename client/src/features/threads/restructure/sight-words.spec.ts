import type { Visibility } from '#contract/primitives';
import { type Audience, sightWords } from './sight-words.js';

const audience = (visibility: Visibility, ...guests: string[]): Audience => ({ visibility, guests });

test.each([
  ['stays as wide', audience('network'), audience('network'), []],
  ['stays public', audience('public'), audience('public'), []],
  ['becomes public', audience('guests', 'Frau A'), audience('public'), [/^Achtung: .* öffentlich/]],
  ['is no longer public', audience('public'), audience('network'), [/nur noch die Mitglieder/]],
  ['is for members and guests only', audience('public'), audience('guests', 'Frau A'), [/dort zugelassene Gäste/]],
  [
    'loses its guests',
    audience('guests', 'Frau A', 'Herr B'),
    audience('network'),
    [/^Nicht mehr .*: Frau A, Herr B\.$/],
  ],
  ['gets guests', audience('network'), audience('guests', 'Frau A'), [/^Achtung: .* diese Gäste: Frau A\.$/]],
  [
    'changes guests',
    audience('guests', 'Frau A', 'Herr B'),
    audience('guests', 'Herr B', 'Frau C'),
    [/^Nicht mehr .*: Frau A\.$/, /^Achtung: .*: Frau C\.$/],
  ],
])('what %s is said before', (_, from, to, expected) => {
  const said = sightWords(from, to);
  expect(said).toHaveLength(expected.length);
  expected.forEach((pattern, index) => expect(said[index]).toMatch(pattern));
});
