import { notesOf, writeDocument } from './document.js';
import type { Measured, Results } from './results.js';

const speed = (perSecond: number) => ({ perSecond, p50: 1, p97_5: 2, p99: 3, cpu: 0.1, generatorLoad: 0.5 });
const measured = <T>(figures: T): Measured<T> => ({
  date: '2026-03-01T10:00:00.000Z',
  machine: 'a machine',
  posts: 1000,
  runs: 3,
  seconds: 2,
  figures,
});
const writes = (ours: number) =>
  measured({
    different: { ours: speed(ours), floor: speed(1000) },
    same: { ours: speed(400), floor: speed(900) },
    acknowledged: 10,
    lost: 0,
    deadlocks: 0,
  });
const start = measured({ first: 9, later: 1.5, memory: 200, view: null });
const rowOf = (document: string, target: string) => document.split('\n').find((line) => line.startsWith(`| ${target}`));

test('targets are judged by the figures', () => {
  const page = writeDocument({ writes: writes(700), start }, '');
  expect(rowOf(page, 'reply in different threads, of')).toBe(
    '| reply in different threads, of the floor | ≥ 0.5 | 0.70 | met |',
  );
  expect(rowOf(page, '16 members')).toContain('| 0.57 | met |');
  expect(rowOf(page, 'memory after start')).toBe('| memory after start | ≤ 180 MB | 200 MB | **missed** |');
  expect(rowOf(writeDocument({ writes: writes(499) }, ''), 'reply in different')).toContain('| **missed** |');
});

test('what was not measured is said to be so, and has no section', () => {
  const page = writeDocument({ writes: writes(700) }, '');
  expect(rowOf(page, 'thread page, cold, of')).toBe('| thread page, cold, of the floor | ≥ 0.6 | – | not measured |');
  expect(page).toContain('## Replies');
  expect(page).not.toContain('## Reads');
});

test('what was written by hand stays when a part is measured again', () => {
  const first = writeDocument({ writes: writes(499) }, '');
  const noted = first.replace(notesOf(first), 'Replies wait for the disk.\n\nSee there.');
  const results: Results = { writes: writes(700), start };
  const again = writeDocument(results, noted);
  expect(notesOf(again)).toBe('Replies wait for the disk.\n\nSee there.');
  expect(again).toContain('## Start');
  expect(writeDocument(results, again)).toBe(again);
});
