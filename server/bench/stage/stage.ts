import { join } from 'node:path';
import type pg from 'pg';
import { Generator } from '../generator/remote.js';
import type { Cores } from './cores.js';
import { Databases, withClient } from './database.js';
import { FLOOR, OURS, Program, ROOT } from './program.js';
import { lookAround, type Scene } from './scene.js';

export interface Options {
  cores: Cores | null;
  /** Posts in the database. */
  posts: number;
  /** How often each measurement is made, and how many seconds it takes. */
  runs: number;
  seconds: number;
  /** Folder for profiles of our server, or `null`. */
  profile: string | null;
}

/** Our server and the floor on the same database, and the generator. */
export interface Stage {
  options: Options;
  scene: Scene;
  databaseUrl: string;
  ours: Program;
  floor: Program;
  generator: Generator;
}

/** Sets the stage, has something measured, and clears everything away. */
export async function onStage<T>(options: Options, work: (stage: Stage) => Promise<T>): Promise<T> {
  const databases = await Databases.start();
  const generator = Generator.start(options.cores?.generator);
  const programs: Program[] = [];
  try {
    const databaseUrl = await databases.make(options.posts);
    const scene = await withClient(databaseUrl, (db) => lookAround(db));
    const ours = await startOurs(databaseUrl, databases.folder, options.profile);
    programs.push(ours);
    const env = {
      DATABASE_URL: databaseUrl,
      PAYLOAD: await payload(ours.url, scene),
      PAGE: join(ROOT, 'dist/client/index.html'),
    };
    const floor = await Program.start(FLOOR, env);
    programs.push(floor);
    return await work({ options, scene, databaseUrl, ours, floor, generator });
  } finally {
    generator.stop();
    await Promise.all(programs.map((program) => program.stop()));
    await databases.stop();
  }
}

export function startOurs(databaseUrl: string, folder: string, profile: string | null): Promise<Program> {
  const nodeArgs = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
  return Program.start(OURS, { DATABASE_URL: databaseUrl, DATA_DIR: join(folder, 'files') }, nodeArgs);
}

/** What ours sends about a post: the last change of a thread. */
async function payload(url: string, { writable, visitors }: Scene): Promise<string> {
  const headers = { cookie: visitors[0]!.cookie };
  const ask = async (path: string) =>
    (await fetch(url + path, { headers })).json() as Promise<{ thread: { change: number } }>;
  const { thread } = await ask(`/api/threads/${writable[0]}`);
  return JSON.stringify(await ask(`/api/threads/${writable[0]}/changes?since=${thread.change - 1}`));
}

/** Runs SQL beside the servers. */
export async function query<T extends object>(
  { databaseUrl }: Pick<Stage, 'databaseUrl'>,
  sql: string,
  values: unknown[] = [],
): Promise<T[]> {
  return withClient(databaseUrl, async (db) => (await db.query<T & pg.QueryResultRow>(sql, values)).rows);
}
