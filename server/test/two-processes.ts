import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../src/database/data-source.js';
import { freePort } from '../src/database/postmaster.js';
import { aSession, Caller, type TestApp } from './app.js';
import { freshDatabase } from './database.js';
import { ServerProcess } from './process.js';
import { startRedis } from './redis.js';
import { wayToWorker } from './way-to-worker.js';

/** Two processes that serve the same network, each with an address of its own. */
export interface TwoProcesses {
  here: TestApp;
  there: TestApp;
}
type Environment = Record<string, string>;
type Cleanup = () => unknown;

/** The ways to have two processes. */
export const SET_UPS = {
  'two servers, joined over PostgreSQL': (env: Environment, later: Cleanup[]) => twoServers(env, later),
  'two servers, joined over Redis': async (env: Environment, later: Cleanup[]) => {
    const redis = await startRedis();
    later.push(redis.stop);
    return twoServers({ ...env, REDIS_URL: redis.url }, later);
  },
  'one server with two workers': async (env: Environment, later: Cleanup[]) => {
    const port = await startServer(env, later, ['--workers', '2']);
    const ways = await Promise.all([wayToWorker(port, 1), wayToWorker(port, 2)]);
    later.push(...ways.map((way) => way.close));
    return ways.map(({ url }) => url);
  },
};

/**
 * Starts them on a new database.
 * @param before what is done to the database first
 * @param later gets what is to be done in the end, the last first
 */
export async function startTwo(
  setUp: keyof typeof SET_UPS,
  later: Cleanup[],
  before: (db: DataSource) => Promise<unknown>,
): Promise<TwoProcesses> {
  const database = await freshDatabase();
  later.push(database.drop);
  const db = await new DataSource(dataSourceOptions(database.url, 4)).initialize();
  later.push(() => db.destroy());
  const dataDir = await mkdtemp(join(tmpdir(), 'netzwerk-two-'));
  later.push(() => rm(dataDir, { recursive: true, force: true }));
  await chmod(dataDir, 0o711);
  await before(db);
  const urls = await SET_UPS[setUp]({ DATABASE_URL: database.url, DATA_DIR: dataDir }, later);
  const [here, there] = urls.map((url) => appAt(url, db, dataDir));
  return { here: here!, there: there! };
}

async function twoServers(env: Environment, later: Cleanup[]): Promise<string[]> {
  const ports = await Promise.all([startServer(env, later), startServer(env, later)]);
  return ports.map((port) => `http://127.0.0.1:${port}`);
}

async function startServer(env: Environment, later: Cleanup[], args: string[] = []): Promise<number> {
  const port = await freePort();
  const server = new ServerProcess({ ...env, PORT: String(port) }, ['--empty', ...args]);
  later.push(async () => {
    const code = await server.end();
    // A request that took long on a busy machine is no error.
    const complaints = server.err.split('\n').filter((line) => line && !line.includes('Langsame Anfrage'));
    if (code !== 0 || complaints.length > 0) throw new Error(`The server ended with ${code}: ${server.err}`);
  });
  await server.ready();
  return port;
}

/** As far as tests and builders use it of a test application. */
function appAt(url: string, db: DataSource, dataDir: string): TestApp {
  return {
    url,
    db,
    config: { dataDir } as TestApp['config'],
    anonymous: new Caller(url, null, null),
    as: async (memberId) => {
      const { token, id } = await aSession(db, memberId);
      return new Caller(url, token, id);
    },
    close: async () => undefined,
  };
}
