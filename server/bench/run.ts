import type { Arguments } from './arguments.js';
import { measureGrowth } from './growth.part.js';
import { measureLive } from './live.part.js';
import { measureReads } from './reads.part.js';
import { describeMachine } from './report/machine.js';
import { keepResults, type Results } from './report/results.js';
import { sections } from './report/sections.js';
import { findCores, stayOn } from './stage/cores.js';
import { Stage } from './stage/stage.js';
import { measureStart } from './start.part.js';
import { measureWrites } from './writes.part.js';

const measurements = {
  reads: measureReads,
  writes: measureWrites,
  live: measureLive,
  start: measureStart,
  growth: measureGrowth,
};

/** Measures the parts that were asked for, prints their tables and keeps their figures for docs/performance.md. */
export async function run(options: Arguments, report: (line: string) => void): Promise<void> {
  const cores = findCores();
  // What is started from here on stays there too: PostgreSQL, our server and the floor.
  if (cores) stayOn(cores.server);
  const interrupted = interruption();
  interrupted.catch(() => undefined);
  const stage = await Stage.set(options, cores);
  try {
    const work = measure(stage, await describeMachine(cores, await stage.databaseVersion()), report);
    await Promise.race([work, interrupted]);
  } finally {
    await stage.close();
  }
}

async function measure(stage: Stage, machine: string, report: (line: string) => void): Promise<void> {
  report(machine);
  const { parts, posts, runs, seconds, write } = stage.options;
  for (const part of parts) {
    const figures = await measurements[part](stage, report);
    await stage.clear();
    const results = { [part]: { date: new Date().toISOString(), machine, posts, runs, seconds, figures } } as Results;
    report(`\n${sections[part](results)}\n`);
    if (write) keepResults(results);
  }
}

/** Fails as soon as somebody has had enough, so that nothing is left running. */
function interruption(): Promise<never> {
  return new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => reject(new Error('Interrupted.')));
  });
}
