import { Readers } from './readers.js';
import { type Read, readsOf } from './reads.js';
import type { Program } from './stage/program.js';
import type { ComparedSite, Stage } from './stage/stage.js';
import { memory } from './stage/usage.js';
import { alternate, type Speed } from './stats.js';

/** Seconds that each side runs before anything is counted, so that its code is compiled. */
const WARM_UP = 1;

export interface ReadsResult {
  reads: { name: string; ours: Speed; floor: Speed }[];
  /** MB of our server afterwards. */
  memoryAfter: number;
}

/** How fast reads are answered, beside the floor. */
export async function measureReads(stage: Stage, report: (line: string) => void): Promise<ReadsResult> {
  const site = await stage.comparedSite(stage.options.posts);
  const readers = new Readers(stage, site);
  const reads: ReadsResult['reads'] = [];
  for (const group of await readsOf(site)) {
    for (const read of group) await requireSameBytes(site, read);
    for (const result of await measureGroup(stage, site, readers, group)) {
      reads.push(result);
      report(`${result.name}: ${result.ours.perSecond.toFixed(0)}/s, floor ${result.floor.perSecond.toFixed(0)}/s`);
    }
  }
  return { reads, memoryAfter: memory(site.ours.pid) };
}

/** Reads that are compared with each other take turns, as ours and the floor do. */
async function measureGroup(
  { options: { runs, seconds } }: Stage,
  { ours, floor }: ComparedSite,
  readers: Readers,
  group: Read[],
) {
  const sides = group.flatMap((read) => [
    [`${read.name} ours`, (time: number) => readers.read(ours, read, time)] as const,
    [`${read.name} floor`, (time: number) => readers.read(floor, { ...read, shots: read.floor }, time)] as const,
  ]);
  for (const [, side] of sides) await side(WARM_UP);
  const speeds = await alternate<Speed, string>(
    runs,
    Object.fromEntries(sides.map(([name, side]) => [name, () => side(seconds)])),
  );
  return group.map(({ name }) => ({ name, ours: speeds[`${name} ours`]!, floor: speeds[`${name} floor`]! }));
}

/** A floor that sends something else would prove nothing. */
async function requireSameBytes({ ours, floor, scene }: ComparedSite, read: Read): Promise<void> {
  const headers = { cookie: scene.visitors[0]!.cookie };
  const ask = async ({ url }: Program, path: string) => (await fetch(url + path, { headers })).text();
  const [mine, theirs] = await Promise.all([ask(ours, read.shots[0]!.path), ask(floor, read.floor[0]!.path)]);
  if (mine !== theirs)
    throw new Error(`${read.name}: the floor answers otherwise:\n${mine.slice(0, 2000)}\n${theirs.slice(0, 2000)}`);
}
