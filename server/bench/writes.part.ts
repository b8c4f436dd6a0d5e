import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Lane } from './generator/messages.js';
import { sendCounted } from './stage/counting.js';
import type { Program } from './stage/program.js';
import type { Visitor } from './stage/scene.js';
import { query, type Site, type Stage } from './stage/stage.js';
import { alternate, type Speed, speedOf } from './stats.js';

export const WRITERS = 16;
/** Replies of each writer before anything is counted; also tells how many make a run. */
const WARM_UP = 40;
const GROUP = 'writers';
const ANY_NUMBER = 0x7fff_ffff;
/** PostgreSQL counts deadlocks, and tells of them after a moment. */
const COUNTED_MS = 1_500;

export interface WritesResult {
  /** Each writer in a thread of their own, and all of them in one; somebody has each of the threads open. */
  different: { ours: Speed; floor: Speed };
  same: { ours: Speed; floor: Speed };
  /** Replies that were acknowledged, and those of them that are not there exactly once. */
  acknowledged: number;
  lost: number;
  deadlocks: number;
}

/** How fast replies are written, beside the floor, and whether all of them are there afterwards. */
export async function measureWrites(stage: Stage, report: (line: string) => void): Promise<WritesResult> {
  const { posts, runs, seconds } = stage.options;
  const site = await stage.comparedSite(posts);
  const { writable } = site.scene;
  const before = await deadlocks(site);
  const tally: Tally = { acknowledged: 0, lost: 0 };
  const measure = async (name: string, threads: number[]) => {
    await beUpToDate(site, threads);
    const ours = new Writers(stage, site, site.ours, '/api', threads, tally);
    const floor = new Writers(stage, site, site.floor, '', threads, tally);
    for (const side of [ours, floor]) await side.warmUp();
    const result = await alternate(runs, { ours: () => ours.write(seconds), floor: () => floor.write(seconds) });
    report(`${name}: ${result.ours.perSecond.toFixed(0)}/s, floor ${result.floor.perSecond.toFixed(0)}/s`);
    return result;
  };
  const different = await measure('reply in different threads', writable.slice(0, WRITERS));
  const same = await measure(
    'reply in one thread',
    Array.from({ length: WRITERS }, () => writable[WRITERS]!),
  );
  await sleep(COUNTED_MS);
  return { different, same, ...tally, deadlocks: (await deadlocks(site)) - before };
}

export interface Tally {
  acknowledged: number;
  lost: number;
}

/** Members who reply at the same time, in threads that somebody has open. */
export class Writers {
  private perSecond = 0;

  /**
   * @param base path of the API
   * @param threads of each writer
   * @param tally of what became of all replies
   */
  constructor(
    private readonly stage: Stage,
    private readonly site: Site,
    private readonly program: Program,
    private readonly base: string,
    private readonly threads: number[],
    private readonly tally: Tally,
  ) {}

  async warmUp(): Promise<void> {
    ({ perSecond: this.perSecond } = await this.writeEach(WARM_UP));
  }

  /** As many replies as take about so long. Each is answered before it ends, so that all can be counted. */
  write(seconds: number): Promise<Speed> {
    return this.writeEach(Math.ceil((this.perSecond * seconds) / WRITERS));
  }

  private async writeEach(each: number): Promise<Speed> {
    const { generator } = this.stage;
    const { visitors } = this.site.scene;
    const mark = randomBytes(6).toString('hex');
    // One for each thread, so that a reply is delivered once, however many write beside it.
    const viewers = [...new Set(this.threads)].map((thread, index) => ({
      cookie: visitors[index]!.cookie,
      thread,
      since: ANY_NUMBER,
    }));
    await generator.ask('open', { group: GROUP, url: this.program.url, viewers });
    const lanes = this.threads.map((thread, index) =>
      laneOf(visitors[index]!, `${this.base}/threads/${thread}/posts`, `${mark} ${index}`, each),
    );
    const result = await sendCounted(this.stage, this.program, { lanes, status: 200, bodies: true });
    await generator.ask('close', { group: GROUP });
    this.tally.acknowledged += result.bodies.length;
    this.tally.lost += await countLost(this.site, this.threads, mark, result.bodies.length);
    return speedOf(result);
  }
}

function laneOf({ cookie, mandateId }: Visitor, path: string, mark: string, each: number): Lane {
  const headers = { 'content-type': 'application/json' };
  const body = (reply: number) =>
    JSON.stringify({
      key: randomUUID(),
      text: `${mark} ${reply}: Wir haben dafür eine **Vereinbarung** mit dem Nachbarkreis getroffen.`,
      parent: null,
      mandateId,
    });
  return {
    cookie,
    shots: Array.from({ length: each }, (_, reply) => ({ method: 'POST', path, headers, body: body(reply) })),
  };
}

/** Acknowledged replies without a post of their own, and posts that nobody was told of. */
async function countLost(site: Site, threads: number[], mark: string, acknowledged: number): Promise<number> {
  const rows = await query<{ posts: number; texts: number }>(
    site,
    `select count(*)::int posts, count(distinct markdown)::int texts from post where thread_id = any($1) and markdown like $2`,
    [threads, `${mark} %`],
  );
  const { posts, texts } = rows[0]!;
  return Math.abs(acknowledged - texts) + (posts - texts);
}

/** Everybody has read what they are about to answer. */
export async function beUpToDate(site: Site, threads: number[]): Promise<void> {
  const members = threads.map((_, index) => site.scene.visitors[index]!.id);
  await query(
    site,
    `insert into reading (member_id, thread_id, last_number)
     select member, thread, last_number from unnest($1::bigint[], $2::bigint[]) given (member, thread) join thread t on t.id = thread
     on conflict (member_id, thread_id) do update set last_number = excluded.last_number`,
    [members, threads],
  );
}

async function deadlocks(site: Site): Promise<number> {
  const [row] = await query<{ count: number }>(
    site,
    'select deadlocks::int count from pg_stat_database where datname = current_database()',
  );
  return row!.count;
}
