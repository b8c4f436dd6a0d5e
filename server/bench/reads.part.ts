import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpTask, Lane, Shot } from './generator/messages.js';
import { type Read, readsOf } from './reads.js';
import { sendCounted, sumOf } from './stage/counting.js';
import type { Program } from './stage/program.js';
import { type ComparedSite, query, type Site, type Stage } from './stage/stage.js';
import { memory } from './stage/usage.js';
import { alternate, type Counted, type Speed, speedOf } from './stats.js';

/** Members who read at the same time, each over a connection of their own. */
const READERS = 16;
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
  const reads: ReadsResult['reads'] = [];
  for (const read of await readsOf(site)) {
    await requireSameBytes(site, read);
    const sides = {
      ours: { program: site.ours, shots: read.shots },
      floor: { program: site.floor, shots: read.floor },
    };
    const measure = (side: keyof typeof sides, time: number) =>
      measureRead(stage, site, sides[side].program, { ...read, shots: sides[side].shots }, time);
    for (const side of ['ours', 'floor'] as const) await measure(side, WARM_UP);
    const result = await alternate(runs, {
      ours: () => measure('ours', seconds),
      floor: () => measure('floor', seconds),
    });
    reads.push({ name: read.name, ...result });
    report(`${read.name}: ${result.ours.perSecond.toFixed(0)}/s, floor ${result.floor.perSecond.toFixed(0)}/s`);
  }
  return { reads, memoryAfter: memory(site.ours.pid) };
}

/**
 * Sends the requests of a read for some seconds. A cold one asks for everything once, then all names count as changed:
 * nothing that was kept holds any more, and the next round finds nothing prepared either.
 */
export async function measureRead(
  stage: Stage,
  site: Site,
  program: Program,
  { shots, cold, status }: Omit<Read, 'floor' | 'name'>,
  seconds: number,
): Promise<Speed> {
  const task = { lanes: lanesOf(site, shots), status: status ?? 200 };
  if (!cold) return speedOf(await readAgainAndAgain(stage, site, program, task, seconds));
  const rounds: Counted[] = [];
  for (let spent = 0; spent < seconds; spent += rounds.at(-1)!.seconds) {
    await query(site, 'update network set names = names + 1');
    rounds.push(await sendCounted(stage, program, task));
  }
  return speedOf(sumOf(rounds));
}

/** Slow ones get the time that they need for an answer to everybody at least. */
async function readAgainAndAgain(
  stage: Stage,
  site: Site,
  program: Program,
  task: Omit<HttpTask, 'url'>,
  seconds: number,
): Promise<Counted> {
  const result = await sendCounted(stage, program, { ...task, seconds });
  if (result.latencies.length >= READERS) return result;
  await quiet(site);
  return readAgainAndAgain(stage, site, program, task, seconds * 4);
}

/** Until the database has done what was asked of it by requests that nobody waits for any more. */
export async function quiet(site: Site): Promise<void> {
  const asked = () =>
    query<{ busy: number }>(
      site,
      `select count(*)::int busy from pg_stat_activity where datname = current_database() and state = 'active' and pid <> pg_backend_pid()`,
    );
  while ((await asked())[0]!.busy > 0) await sleep(50);
}

/** Requests dealt out to the readers. Each has as many; what is left over is left out, and few are sent by everybody. */
function lanesOf({ scene }: Site, shots: Shot[]): Lane[] {
  const each = Math.floor(shots.length / READERS);
  const part = (reader: number) => (each === 0 ? shots : shots.slice(reader * each, (reader + 1) * each));
  return scene.visitors.slice(0, READERS).map(({ cookie }, reader) => ({ cookie, shots: part(reader) }));
}

/** A floor that sends something else would prove nothing. */
async function requireSameBytes({ ours, floor, scene }: ComparedSite, read: Read): Promise<void> {
  const headers = { cookie: scene.visitors[0]!.cookie };
  const ask = async ({ url }: Program, shot: Shot) =>
    (await fetch(url + shot.path, { headers: { ...shot.headers, ...headers } })).text();
  const [mine, theirs] = await Promise.all([ask(ours, read.shots[0]!), ask(floor, read.floor[0]!)]);
  if (mine !== theirs)
    throw new Error(`${read.name}: the floor answers otherwise:\n${mine.slice(0, 2000)}\n${theirs.slice(0, 2000)}`);
}
