import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpResult, Lane } from './generator/messages.js';
import { alternate, type Speed, speedOf } from './stats.js';
import type { Program } from './stage/program.js';
import { query, type Stage } from './stage/stage.js';

const WRITERS = 16;
/** Replies of each writer before anything is counted; also tells how many make a run. */
const WARM_UP = 40;
const GROUP = 'writers';
/** PostgreSQL counts deadlocks, and tells of them after a moment. */
const COUNTED_MS = 1_500;

export interface WritesResult {
  /** Each writer in a thread of their own, and all of them in one; everyone has the thread open that they write in. */
  different: { ours: Speed; floor: Speed };
  same: { ours: Speed; floor: Speed };
  /** Replies that were acknowledged, and those of them that are not there exactly once. */
  acknowledged: number;
  lost: number;
  deadlocks: number;
}

/** How fast replies are written, beside the floor, and whether all of them are there afterwards. */
export async function measureWrites(stage: Stage, report: (line: string) => void): Promise<WritesResult> {
  const before = await deadlocks(stage);
  const tally = { acknowledged: 0, lost: 0 };
  const { writable } = stage.scene;
  const measure = async (name: string, threads: number[]) => {
    await beUpToDate(stage, threads);
    const ours = await writersOf(stage, stage.ours, '/api', threads, tally);
    const floor = await writersOf(stage, stage.floor, '', threads, tally);
    const result = await alternate(stage.options.runs, { ours, floor });
    report(`${name}: ${result.ours.perSecond.toFixed(0)}/s, floor ${result.floor.perSecond.toFixed(0)}/s`);
    return result;
  };
  const different = await measure('reply in different threads', writable.slice(0, WRITERS));
  const same = await measure(
    'reply in one thread',
    Array.from({ length: WRITERS }, () => writable[WRITERS]!),
  );
  await sleep(COUNTED_MS);
  return { different, same, ...tally, deadlocks: (await deadlocks(stage)) - before };
}

/** Warms up and returns the measurement: so many replies as take about as long as a run is meant to. */
async function writersOf(
  stage: Stage,
  program: Program,
  base: string,
  threads: number[],
  tally: { acknowledged: number; lost: number },
) {
  const write = (each: number) => writeReplies(stage, program, base, threads, each, tally);
  const { perSecond } = await write(WARM_UP);
  const each = Math.ceil((perSecond * stage.options.seconds) / WRITERS);
  return () => write(each);
}

async function writeReplies(
  stage: Stage,
  { url }: Program,
  base: string,
  threads: number[],
  each: number,
  tally: { acknowledged: number; lost: number },
): Promise<Speed> {
  const { generator, scene } = stage;
  const mark = randomBytes(6).toString('hex');
  const viewers = threads.map((thread, index) => ({
    cookie: scene.visitors[index]!.cookie,
    thread,
    since: 0x7fff_ffff,
  }));
  await generator.ask('open', { group: GROUP, url, viewers });
  const lanes = threads.map((thread, index) => laneOf(stage, index, `${base}/threads/${thread}/posts`, mark, each));
  const result = await generator.ask('http', { url, lanes, status: 200, bodies: true });
  await generator.ask('close', { group: GROUP });
  tally.acknowledged += result.bodies.length;
  tally.lost += await countLost(stage, threads, mark, result);
  return speedOf(result.latencies, result.seconds);
}

function laneOf({ scene }: Stage, index: number, path: string, mark: string, each: number): Lane {
  const { cookie, mandateId } = scene.visitors[index]!;
  const headers = { 'content-type': 'application/json' };
  const body = (reply: number) =>
    JSON.stringify({
      key: randomUUID(),
      text: `${mark} ${index}-${reply}: Wir haben dafür eine **Vereinbarung** mit dem Nachbarkreis getroffen.`,
      parent: null,
      mandateId,
    });
  return {
    cookie,
    shots: Array.from({ length: each }, (_, reply) => ({ method: 'POST', path, headers, body: body(reply) })),
  };
}

/** Acknowledged replies without a post of their own, and posts that nobody was told of. */
async function countLost(stage: Stage, threads: number[], mark: string, { bodies }: HttpResult): Promise<number> {
  const rows = await query<{ posts: number; texts: number }>(
    stage,
    `select count(*)::int posts, count(distinct markdown)::int texts from post where thread_id = any($1) and markdown like $2`,
    [threads, `${mark} %`],
  );
  const { posts, texts } = rows[0]!;
  return Math.abs(bodies.length - texts) + (posts - texts);
}

/** Everybody has read what they are about to answer. */
async function beUpToDate(stage: Stage, threads: number[]): Promise<void> {
  const members = threads.map((_, index) => stage.scene.visitors[index]!.id);
  await query(
    stage,
    `insert into reading (member_id, thread_id, last_number)
     select member, thread, last_number from unnest($1::bigint[], $2::bigint[]) given (member, thread) join thread t on t.id = thread
     on conflict (member_id, thread_id) do update set last_number = excluded.last_number`,
    [members, threads],
  );
}

async function deadlocks(stage: Stage): Promise<number> {
  const [row] = await query<{ count: number }>(
    stage,
    'select deadlocks::int count from pg_stat_database where datname = current_database()',
  );
  return row!.count;
}
