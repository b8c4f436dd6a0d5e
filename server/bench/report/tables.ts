import type { GrowthResult } from '../growth.part.js';
import type { LiveResult } from '../live.part.js';
import type { ReadsResult } from '../reads.part.js';
import type { Speed } from '../stats.js';
import type { WritesResult } from '../writes.part.js';

type Cell = string | number;

/** A Markdown table; the first column is text, the others are figures. */
export function table({ head, rows }: { head: string[]; rows: Cell[][] }): string {
  const line = (cells: Cell[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** Three digits, as far as they are behind the point. */
export function figure(value: number): string {
  const decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: decimals, minimumFractionDigits: decimals });
}

/** Above this share of its core it was the generator that was measured. */
const GENERATOR_AT_ITS_END = 0.95;
const SPEED = [
  'ours /s',
  'floor /s',
  'ratio',
  'p50 ms',
  'p97.5',
  'p99',
  'floor p50',
  'p97.5',
  'p99',
  'CPU ms',
  'floor',
];

function compared(name: string, ours: Speed, floor: Speed): string[] {
  const rate = ({ perSecond, generatorLoad }: Speed) =>
    `${generatorLoad > GENERATOR_AT_ITS_END ? '≥ ' : ''}${figure(perSecond)}`;
  const times = [ours, floor].flatMap(({ p50, p97_5, p99 }) => [p50, p97_5, p99]);
  return [
    name,
    rate(ours),
    rate(floor),
    figure(ours.perSecond / floor.perSecond),
    ...[...times, ours.cpu, floor.cpu].map(figure),
  ];
}

export function readsTable(reads: ReadsResult['reads']): string {
  return table({ head: ['', ...SPEED], rows: reads.map(({ name, ours, floor }) => compared(name, ours, floor)) });
}

export function writesTable({ different, same }: WritesResult): string {
  const rows = [
    compared('in different threads', different.ours, different.floor),
    compared('in one thread', same.ours, same.floor),
  ];
  return table({ head: ['', ...SPEED], rows });
}

export function liveTable(crowds: LiveResult['crowds']): string {
  const head = [
    'sockets',
    'p50 ms',
    'p99',
    'max',
    'floor p50',
    'p99',
    'max',
    'p99 ratio',
    'lost',
    'doubled',
    'CPU ms a post',
    'floor',
    'memory MB',
    'floor',
  ];
  const rows = crowds.map(({ sockets, ours, floor, losses }) => [
    sockets.toLocaleString('en'),
    ...[ours.p50, ours.p99, ours.max, floor.p50, floor.p99, floor.max, ours.p99 / floor.p99].map(figure),
    `${losses.missing} of ${losses.expected.toLocaleString('en')}`,
    losses.doubled,
    ...[ours.cpuPerPost, floor.cpuPerPost, ours.memory, floor.memory].map(figure),
  ]);
  return table({ head, rows });
}

export function growthTable({ sizes, rows }: GrowthResult): string {
  const grown = (values: number[]) => figure(values.at(-1)! / values[0]!);
  const cells = rows.map(({ name, p50, cpu }) => [
    name,
    ...p50.map(figure),
    grown(p50),
    ...cpu.map(figure),
    grown(cpu),
  ]);
  const names = sizes.map((size) => size.toLocaleString('en'));
  return table({
    head: ['posts', ...names, 'largest / smallest', ...names.map((name) => `CPU ${name}`), 'largest / smallest'],
    rows: cells,
  });
}
