import type { Arguments } from './arguments.js';
import { measureLive } from './live.part.js';
import { measureReads } from './reads.part.js';
import { measureWrites } from './writes.part.js';
import { findCores, stayOn } from './stage/cores.js';
import { onStage } from './stage/stage.js';
import { liveTable, readsTable, writesTable } from './report/tables.js';

/** Measures the parts that were asked for. */
export async function run({ parts, ...options }: Arguments, report: (line: string) => void): Promise<void> {
  const cores = findCores();
  // What is started from here on stays there too: PostgreSQL, our server and the floor.
  if (cores) stayOn(cores.server);
  report(cores ? `Servers on core ${cores.server}, generator on core ${cores.generator}.` : 'Not pinned to cores.');
  await onStage({ ...options, cores }, async (stage) => {
    if (parts.includes('reads')) report(readsTable(await measureReads(stage, report)));
    if (parts.includes('writes')) report(writesTable(await measureWrites(stage, report)));
    if (parts.includes('live')) report(liveTable(await measureLive(stage, report)));
  });
}
