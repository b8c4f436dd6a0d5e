import { quantile, type Speed } from '../stats.js';
import type { Results } from './results.js';
import { figure } from './tables.js';

export interface Target {
  name: string;
  limit: string;
  value: string;
  met: 'met' | '**missed**' | 'not measured';
}
interface Measure {
  name: string;
  /** `undefined` where it was not measured, as memory where the system does not tell. */
  value: number | undefined;
  unit?: string;
}

const least = (limit: number, { name, value, unit = '' }: Measure): Target =>
  judged(name, `≥ ${limit}${unit}`, value, unit, (measured) => measured >= limit);
const most = (limit: number, { name, value, unit = '' }: Measure): Target =>
  judged(name, `≤ ${limit}${unit}`, value, unit, (measured) => measured <= limit);

function judged(
  name: string,
  limit: string,
  value: number | undefined,
  unit: string,
  holds: (value: number) => boolean,
): Target {
  if (value === undefined) return { name, limit, value: '–', met: 'not measured' };
  return {
    name,
    limit,
    value: `${Number.isInteger(value) ? value : figure(value)}${unit}`,
    met: holds(value) ? 'met' : '**missed**',
  };
}

/** Every target with what was measured last. */
export function targetsOf(results: Results): Target[] {
  return [...readTargets(results), ...writeTargets(results), ...liveTargets(results), ...restTargets(results)];
}

const ratio = (sides: { ours: Speed; floor: Speed } | undefined) =>
  sides && sides.ours.perSecond / sides.floor.perSecond;

function readTargets({ reads }: Results): Target[] {
  const find = (name: string) => reads?.figures.reads.find((read) => read.name === name);
  const known = find('thread page, known (ETag)');
  const compared = ['thread page, cold', 'thread list, cold', 'thread page, warm', 'thread list, warm'];
  return [
    ...compared.map((name) => least(0.6, { name: `${name}, of the floor`, value: ratio(find(name)) })),
    ...['cold', 'warm'].map((state) => {
      const full = find(`thread page, ${state}`);
      const value = full && known && known.ours.perSecond / full.ours.perSecond;
      return least(1.5, { name: `the same page with its ETag, of the full page (${state})`, value });
    }),
  ];
}

function writeTargets({ writes }: Results): Target[] {
  const figures = writes?.figures;
  return [
    least(0.5, { name: 'reply in different threads, of the floor', value: ratio(figures?.different) }),
    least(0.5, {
      name: '16 members in one thread, of different threads',
      value: figures && figures.same.ours.perSecond / figures.different.ours.perSecond,
    }),
    most(0, { name: 'replies lost or doubled', value: figures?.lost }),
    most(0, { name: 'deadlocks', value: figures?.deadlocks }),
  ];
}

function liveTargets({ live }: Results): Target[] {
  const figures = live?.figures;
  const largest = figures?.crowds.at(-1);
  return [
    most(1.5, {
      name: `delivery to ${largest?.sockets ?? 2000} sockets, p99, of a bare broadcast`,
      value: largest && largest.ours.p99 / largest.floor.p99,
    }),
    most(0, {
      name: 'deliveries lost or doubled',
      value: figures?.crowds.reduce((sum, { losses }) => sum + losses.missing + losses.doubled, 0),
    }),
    most(0, { name: 'posts missing after a cut of 5 s', value: figures?.cut.missing }),
    most(350, {
      name: `memory with ${largest?.sockets ?? 2000} sockets`,
      value: largest?.ours.memory || undefined,
      unit: ' MB',
    }),
  ];
}

function restTargets({ start, growth }: Results): Target[] {
  const figures = start?.figures;
  const grown = growth?.figures.rows.map(({ p50 }) => p50.at(-1)! / p50[0]!).toSorted((a, b) => a - b);
  return [
    most(1.3, {
      name: 'p50 of the slowest growing read or write, largest against smallest',
      value: grown && quantile(grown, 1),
    }),
    most(180, { name: 'memory after start', value: figures?.memory || undefined, unit: ' MB' }),
    most(2, { name: 'later start to first answer', value: figures?.later, unit: ' s' }),
    most(150, {
      name: 'JavaScript for the first view of a thread, gzip',
      value: figures?.view ? figures.view.scriptBytes / 1000 : undefined,
      unit: ' kB',
    }),
  ];
}
