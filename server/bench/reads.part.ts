import type { Lane, Shot } from './generator/messages.js';
import { alternate, type Speed, speedOf } from './stats.js';
import type { Program } from './stage/program.js';
import { query, type Stage } from './stage/stage.js';
import { type Read, readsOf } from './reads.js';

/** Members who read at the same time, each over a connection of their own. */
const READERS = 16;
/** Seconds that each side runs before anything is counted: compilers and caches of a server that has been up for a while. */
const WARM_UP = 1;

export interface ReadResult {
  name: string;
  ours: Speed;
  floor: Speed;
}

/** How fast reads are answered, beside the floor. */
export async function measureReads(stage: Stage, report: (line: string) => void): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for (const read of await readsOf(stage)) {
    await requireSameBytes(stage, read);
    const once = (program: Program, shots: Shot[], seconds = stage.options.seconds) =>
      measureRead(stage, program, { ...read, shots }, seconds);
    await once(stage.ours, read.shots, WARM_UP);
    await once(stage.floor, read.floor, WARM_UP);
    const { ours, floor } = await alternate(stage.options.runs, {
      ours: () => once(stage.ours, read.shots),
      floor: () => once(stage.floor, read.floor),
    });
    results.push({ name: read.name, ours, floor });
    report(`${read.name}: ${ours.perSecond.toFixed(0)}/s, floor ${floor.perSecond.toFixed(0)}/s`);
  }
  return results;
}

/**
 * Sends the requests of a read for some seconds. A cold one asks for everything once, then all names count as changed:
 * no page that was kept holds any more, and the next round finds nothing prepared either.
 */
export async function measureRead(
  stage: Stage,
  { url }: Program,
  { shots, cold, status }: Omit<Read, 'floor' | 'name'>,
  seconds: number,
): Promise<Speed> {
  const task = { url, lanes: lanesOf(stage, shots), status: status ?? 200 };
  if (!cold) {
    const result = await stage.generator.ask('http', { ...task, seconds });
    return speedOf(result.latencies, result.seconds);
  }
  const latencies: number[] = [];
  let spent = 0;
  while (spent < seconds) {
    await query(stage, 'update network set names = names + 1');
    const round = await stage.generator.ask('http', task);
    latencies.push(...round.latencies);
    spent += round.seconds;
  }
  return speedOf(Float64Array.from(latencies), spent);
}

/** Requests dealt out to the readers in turn. Each has as many; what is left over is left out. */
function lanesOf({ scene }: Stage, shots: Shot[]): Lane[] {
  const each = Math.floor(shots.length / READERS);
  return scene.visitors.slice(0, READERS).map(({ cookie }, reader) => ({
    cookie,
    shots: each === 0 ? shots : shots.slice(reader * each, (reader + 1) * each),
  }));
}

/** A floor that sends something else would prove nothing. */
async function requireSameBytes({ ours, floor, scene }: Stage, read: Read): Promise<void> {
  const ask = async (program: Program, { path, headers }: Shot) =>
    (await fetch(program.url + path, { headers: { ...headers, cookie: scene.visitors[0]!.cookie } })).text();
  const [mine, theirs] = await Promise.all([ask(ours, read.shots[0]!), ask(floor, read.floor[0]!)]);
  if (mine !== theirs)
    throw new Error(`${read.name}: the floor answers otherwise:\n${mine.slice(0, 2000)}\n${theirs.slice(0, 2000)}`);
}
