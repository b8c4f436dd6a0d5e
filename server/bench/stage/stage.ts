import { join } from 'node:path';
import type pg from 'pg';
import type { Arguments } from '../arguments.js';
import { Generator } from '../generator/remote.js';
import type { Cores } from './cores.js';
import { Databases, withClient } from './database.js';
import { AS_STARTED, FLOOR, OURS, Program, ROOT } from './program.js';
import { lookAround, type Scene } from './scene.js';

/** A filled database with our server on it. */
export interface Site {
  scene: Scene;
  databaseUrl: string;
  ours: Program;
}
/** The same with the floor beside it. */
export type ComparedSite = Site & { floor: Program };

/** Everything that measurements are made on: PostgreSQL, the generator, and the servers of the part that is being measured. */
export class Stage {
  private readonly programs: Program[] = [];
  private readonly made = new Map<number, Promise<Pick<Site, 'scene' | 'databaseUrl'>>>();

  private constructor(
    readonly options: Arguments,
    readonly generator: Generator,
    private readonly databases: Databases,
  ) {}

  /** @param cores where PostgreSQL stays on the first already */
  static async set(options: Arguments, cores: Cores | null): Promise<Stage> {
    const databases = await Databases.start(cores?.generator);
    return new Stage(options, Generator.start(cores?.generator), databases);
  }

  /** A new process of our server on a database with that many posts, which is filled if it is not there yet. */
  async site(posts: number): Promise<Site> {
    if (!this.made.has(posts)) this.made.set(posts, this.fill(posts));
    const filled = await this.made.get(posts)!;
    return { ...filled, ours: await this.startOurs(filled.databaseUrl) };
  }

  /** The same, with a new process of the floor on the same database. */
  async comparedSite(posts: number): Promise<ComparedSite> {
    const site = await this.site(posts);
    const env = {
      DATABASE_URL: site.databaseUrl,
      PAYLOAD: await payload(site),
      PAGE: join(ROOT, 'dist/client/index.html'),
    };
    return { ...site, floor: await this.start(FLOOR, env) };
  }

  databaseVersion(): Promise<string> {
    return this.databases.version();
  }

  databaseCpuSeconds(): number {
    return this.databases.cpuSeconds();
  }

  /** Ends the servers, so that the next part begins with fresh ones. */
  async clear(): Promise<void> {
    await Promise.all(this.programs.splice(0).map((program) => program.stop()));
  }

  async close(): Promise<void> {
    this.generator.stop();
    await this.clear();
    await this.databases.stop();
  }

  private async fill(posts: number) {
    const databaseUrl = await this.databases.make(posts);
    return { databaseUrl, scene: await withClient(databaseUrl, (db) => lookAround(db)) };
  }

  private startOurs(databaseUrl: string): Promise<Program> {
    const { profile } = this.options;
    const env = { DATABASE_URL: databaseUrl, DATA_DIR: join(this.databases.folder, 'files') };
    return this.start(OURS, env, [...AS_STARTED, ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [])]);
  }

  private async start(...args: Parameters<typeof Program.start>): Promise<Program> {
    const program = await Program.start(...args);
    this.programs.push(program);
    return program;
  }
}

/** What ours sends about a post: the last change of a thread. */
async function payload({ ours: { url }, scene: { writable, visitors } }: Site): Promise<string> {
  const headers = { cookie: visitors[0]!.cookie };
  const ask = async (path: string) =>
    (await fetch(url + path, { headers })).json() as Promise<{ thread: { change: number } }>;
  const { thread } = await ask(`/api/threads/${writable[0]}`);
  return JSON.stringify(await ask(`/api/threads/${writable[0]}/changes?since=${thread.change - 1}`));
}

/** Runs SQL beside the servers. */
export async function query<T extends object>(
  { databaseUrl }: Pick<Site, 'databaseUrl'>,
  sql: string,
  values: unknown[] = [],
): Promise<T[]> {
  return withClient(databaseUrl, async (db) => (await db.query<T & pg.QueryResultRow>(sql, values)).rows);
}
