import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpTask, Lane, Shot } from './generator/messages.js';
import { sendCounted, sumOf } from './stage/counting.js';
import type { Program } from './stage/program.js';
import type { Visitor } from './stage/scene.js';
import { query, type Site, type Stage } from './stage/stage.js';
import { type Counted, type Speed, speedOf } from './stats.js';

/** Members who read at the same time, each over a connection of their own. */
const READERS = 16;

/** How something is asked for. */
export interface Asking {
  shots: Shot[];
  /** Everything is asked for once and nothing is prepared; otherwise the same again and again. */
  cold?: boolean;
  /** Everybody has the answer already and names its ETag. */
  known?: boolean;
}

/** Members who read one site. */
export class Readers {
  constructor(
    private readonly stage: Stage,
    private readonly site: Site,
  ) {}

  /** Asks a server for so many seconds, or for as long as it takes that everybody gets an answer. */
  async read(program: Program, { shots, cold, known }: Asking, seconds: number): Promise<Speed> {
    const lanes = this.lanesOf(shots);
    if (cold) return speedOf(await this.readCold(program, lanes, seconds));
    if (known)
      return speedOf(await this.readWarm(program, { lanes: await withETags(program, lanes), status: 304 }, seconds));
    return speedOf(await this.readWarm(program, { lanes, status: 200 }, seconds));
  }

  /** Until the database has done what was asked of it by requests that nobody waits for any more. */
  async quiet(): Promise<void> {
    const asked = () =>
      query<{ busy: number }>(
        this.site,
        `select count(*)::int busy from pg_stat_activity where datname = current_database() and state = 'active' and pid <> pg_backend_pid()`,
      );
    while ((await asked())[0]!.busy > 0) await sleep(50);
  }

  private async readWarm(program: Program, task: Omit<HttpTask, 'url'>, seconds: number): Promise<Counted> {
    const result = await sendCounted(this.stage, program, { ...task, seconds });
    if (result.latencies.length >= READERS) return result;
    await this.quiet();
    return this.readWarm(program, task, seconds * 4);
  }

  /** After each round all names count as changed: nothing that was kept holds any more. */
  private async readCold(program: Program, lanes: Lane[], seconds: number): Promise<Counted> {
    const rounds: Counted[] = [];
    for (let spent = 0; spent < seconds; spent += rounds.at(-1)!.seconds) {
      await query(this.site, 'update network set names = names + 1');
      rounds.push(await sendCounted(this.stage, program, { lanes, status: 200 }));
    }
    return sumOf(rounds);
  }

  /** Requests dealt out. Each has as many; what is left over is left out, and few are sent by everybody. */
  private lanesOf(shots: Shot[]): Lane[] {
    const each = Math.floor(shots.length / READERS);
    const part = (reader: number) => (each === 0 ? shots : shots.slice(reader * each, (reader + 1) * each));
    return this.site.scene.visitors.slice(0, READERS).map(({ cookie }, reader) => ({ cookie, shots: part(reader) }));
  }
}

/** Each request with the ETag of the answer that its sender got before. */
function withETags({ url }: Program, lanes: Lane[]): Promise<Lane[]> {
  const known = async ({ cookie }: Pick<Visitor, 'cookie'>, shot: Shot): Promise<Shot> => {
    const answer = await fetch(url + shot.path, { headers: { cookie } });
    return { ...shot, headers: { 'if-none-match': answer.headers.get('etag')! } };
  };
  return Promise.all(
    lanes.map(async (lane) => ({ ...lane, shots: await Promise.all(lane.shots.map((shot) => known(lane, shot))) })),
  );
}
