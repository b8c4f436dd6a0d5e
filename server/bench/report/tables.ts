import type { LiveResult } from '../live.part.js';
import type { ReadResult } from '../reads.part.js';
import type { Speed } from '../stats.js';
import type { WritesResult } from '../writes.part.js';

export interface Columns {
  head: string[];
  rows: (string | number)[][];
}

/** A Markdown table; the first column is text, the others are figures. */
export function table({ head, rows }: Columns): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** Three figures that count, and no more decimals than needed. */
export function figure(value: number): string {
  const decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: decimals, minimumFractionDigits: decimals });
}

const SPEED = ['ours /s', 'floor /s', 'ratio', 'p50 ms', 'p97.5 ms', 'p99 ms', 'floor p50', 'floor p97.5', 'floor p99'];
const times = ({ p50, p97_5, p99 }: Speed) => [p50, p97_5, p99].map(figure);
const compared = (name: string, ours: Speed, floor: Speed) => [
  name,
  figure(ours.perSecond),
  figure(floor.perSecond),
  figure(ours.perSecond / floor.perSecond),
  ...times(ours),
  ...times(floor),
];

export function readsTable(reads: ReadResult[]): string {
  return table({ head: ['read', ...SPEED], rows: reads.map(({ name, ours, floor }) => compared(name, ours, floor)) });
}

export function writesTable({ different, same, acknowledged, lost, deadlocks }: WritesResult): string {
  const rows = [
    compared('reply in different threads', different.ours, different.floor),
    compared('reply in one thread', same.ours, same.floor),
  ];
  return `${table({ head: ['write', ...SPEED], rows })}\n\n${acknowledged} replies acknowledged, ${lost} lost or doubled, ${deadlocks} deadlocks.`;
}

export function liveTable({ crowds, cut }: LiveResult): string {
  const rows = crowds.map(({ sockets, ours, floor, losses }) => [
    sockets,
    ...[ours.p50, ours.p99, ours.max, floor.p50, floor.p99, floor.max, ours.p99 / floor.p99].map(figure),
    `${losses.missing} of ${losses.expected}`,
    figure(ours.cpuPerPost * 1000),
    figure(floor.cpuPerPost * 1000),
    figure(ours.memory),
    figure(ours.generatorLoad),
  ]);
  const head = [
    'sockets',
    'p50 ms',
    'p99 ms',
    'max ms',
    'floor p50',
    'floor p99',
    'floor max',
    'p99 ratio',
    'lost',
    'CPU ms a post',
    'floor CPU ms',
    'memory MB',
    'generator load',
  ];
  return `${table({ head, rows })}\n\n${cut.followers} sockets cut off for five seconds: ${cut.missing} of ${cut.expected} posts missing; the last had everything ${figure(cut.caughtUpAfter)} s after the line was back.`;
}
