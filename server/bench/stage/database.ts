import { execFile } from 'node:child_process';
import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbedded } from '../../src/database/embedded.js';
import { findPostmaster } from '../../src/database/postmaster.js';
import { onCore } from './cores.js';
import { cpuSecondsOfFamily } from './usage.js';

const LOAD = join(import.meta.dirname, '../../load/load.js');

/** A PostgreSQL for one run, as the server brings it along, with databases of several sizes. */
export class Databases {
  private constructor(
    readonly folder: string,
    private readonly postgres: EmbeddedPostgres,
    private readonly fillingCore: number | undefined,
  ) {}

  /** @param fillingCore for what fills the databases */
  static async start(fillingCore: number | undefined): Promise<Databases> {
    const folder = mkdtempSync(join(tmpdir(), 'netzwerk-bench-'));
    // As root, PostgreSQL runs as somebody else who has to get in.
    chmodSync(folder, 0o711);
    return new Databases(folder, await startEmbedded({ dataDir: folder }), fillingCore);
  }

  /** Makes a database with that many posts. @returns its connection string */
  async make(posts: number): Promise<string> {
    const name = `posts_${posts}`;
    await withClient(this.postgres.url, (admin) => admin.query(`create database ${name}`));
    const url = new URL(`/${name}`, this.postgres.url).href;
    await this.fill(url, posts);
    // What the database would do in the background while it is being measured.
    await withClient(url, (db) => db.query('checkpoint'));
    return url;
  }

  /** By a process of its own, so that it need not share a core with PostgreSQL. */
  private async fill(url: string, posts: number): Promise<void> {
    const [program, ...args] = [...onCore(this.fillingCore), process.execPath, LOAD, '--posts', String(posts)];
    const env = { PATH: process.env.PATH ?? '', DATABASE_URL: url, DATA_DIR: join(this.folder, 'files') };
    await promisify(execFile)(program!, args, { env });
  }

  /** As PostgreSQL says it of itself. */
  async version(): Promise<string> {
    const { rows } = await withClient(this.postgres.url, (db) =>
      db.query<{ server_version: string }>('show server_version'),
    );
    return rows[0]!.server_version;
  }

  /** CPU seconds that PostgreSQL has used. */
  cpuSeconds(): number {
    return cpuSecondsOfFamily(findPostmaster(join(this.postgres.folder, '18'))?.pid ?? 0);
  }

  async stop(): Promise<void> {
    await this.postgres.stop();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

export async function withClient<T>(url: string, work: (db: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
