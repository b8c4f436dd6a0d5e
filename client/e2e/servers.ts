import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const MAIN = join(import.meta.dirname, '../../dist/server/src/main.js');

type End = number | NodeJS.Signals | null;

/** A server process as in production. */
export interface Server {
  url: string;
  /** Number of the process. */
  pid: number;
  /** What it has printed. */
  output(): string;
  /** Ends it in order, or as a signal does. @returns its exit code, or the signal */
  stop(signal?: NodeJS.Signals): Promise<End>;
  /** Ends it without a warning, as a crash of the machine would. */
  kill(): Promise<End>;
}

/** One database, and server processes on it. */
export class Network {
  private readonly servers: Server[] = [];

  private constructor(
    readonly databaseUrl: string,
    private readonly dataDir: string,
  ) {}

  /**
   * A new database, which the first server fills with the demo network.
   * @param postgres any database of the PostgreSQL to make it in; without it, that of the test run
   */
  static async create(postgres = process.env.TEST_DATABASE_URL!): Promise<Network> {
    const { href } = new URL(`/journey_${randomBytes(6).toString('hex')}`, postgres);
    await administer(href, 'create');
    return new Network(href, await mkdtemp(join(tmpdir(), 'netzwerk-journey-')));
  }

  /** @param args of the command line, such as `--empty` */
  async startServer(environment: Record<string, string> = {}, args: string[] = []): Promise<Server> {
    const server = await startServer({ DATABASE_URL: this.databaseUrl, DATA_DIR: this.dataDir, ...environment }, args);
    this.servers.push(server);
    return server;
  }

  /** Runs SQL, to break something on purpose or to look behind the curtain. */
  query<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return query(this.databaseUrl, sql, parameters);
  }

  /** Links in the mails that were written to files for an address, the oldest first. */
  async linksMailedTo(address: string): Promise<string[]> {
    const folder = join(this.dataDir, 'outbox');
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml')).sort();
    const mails = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')));
    return mails.filter((mail) => new RegExp(`^To:.*${address}`, 'm').test(mail)).flatMap(linksIn);
  }

  async close(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.stop()));
    await administer(this.databaseUrl, 'drop');
    await rm(this.dataDir, { recursive: true, force: true });
  }
}

/** Mails are plain text in the encoding «quoted-printable». */
function linksIn(mail: string): string[] {
  const text = mail
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return text.match(/https?:\/\/\S+/g) ?? [];
}

/** Makes or removes a database, from the database `postgres` of the same PostgreSQL. */
function administer(url: string, act: 'create' | 'drop'): Promise<unknown> {
  const name = new URL(url).pathname.slice(1);
  const sql = { create: `create database ${name}`, drop: `drop database if exists ${name} with (force)` };
  return query(new URL('/postgres', url).href, sql[act]);
}

async function query<T>(url: string, sql: string, parameters: unknown[] = []): Promise<T[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql, parameters)).rows as T[];
  } finally {
    await client.end();
  }
}

/**
 * Starts a server and waits until it serves.
 * @param environment its settings; without a `PORT` it gets a free one
 */
export async function startServer(environment: Record<string, string>, args: string[] = []): Promise<Server> {
  const port = environment.PORT ?? String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    PORT: port,
    HOST: '127.0.0.1',
    PUBLIC_URL: url,
    ...environment,
  };
  const child = spawn(process.execPath, [MAIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<End>((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
  let asked = false;
  void ended.then((how) => asked || console.error(`A server has ended unasked (${how}): ${output}`));
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    asked = true;
    child.kill(signal);
    return ended;
  };
  await ready(url, child, () => output);
  return { url, pid: child.pid!, output: () => output, stop, kill: () => stop('SIGKILL') };
}

async function ready(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the server ended: ${output()}`);
    const response = await fetch(`${url}/readyz`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A TCP port that nobody uses just now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
