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
  const { posts, runs, seconds } = stage.options;
  const site = await stage.comparedSite(posts);
  const readers = new Readers(stage, site);
  const reads: ReadsResult['reads'] = [];
  for (const { name, floor, ...read } of await readsOf(site)) {
    await requireSameBytes(site, { name, floor, ...read });
    const ours = (time: number) => readers.read(site.ours, read, time);
    const bare = (time: number) => readers.read(site.floor, { ...read, shots: floor }, time);
    for (const side of [ours, bare]) await side(WARM_UP);
    const result = await alternate(runs, { ours: () => ours(seconds), floor: () => bare(seconds) });
    reads.push({ name, ...result });
    report(`${name}: ${result.ours.perSecond.toFixed(0)}/s, floor ${result.floor.perSecond.toFixed(0)}/s`);
  }
  return { reads, memoryAfter: memory(site.ours.pid) };
}

/** A floor that sends something else would prove nothing. */
async function requireSameBytes({ ours, floor, scene }: ComparedSite, read: Read): Promise<void> {
  const headers = { cookie: scene.visitors[0]!.cookie };
  const ask = async ({ url }: Program, path: string) => (await fetch(url + path, { headers })).text();
  const [mine, theirs] = await Promise.all([ask(ours, read.shots[0]!.path), ask(floor, read.floor[0]!.path)]);
  if (mine !== theirs)
    throw new Error(`${read.name}: the floor answers otherwise:\n${mine.slice(0, 2000)}\n${theirs.slice(0, 2000)}`);
}
