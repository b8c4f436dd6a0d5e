import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { io, type Socket } from 'socket.io-client';
import { SOCKET_PATH } from '#contract/realtime';
import { endPostmaster, findPostmaster, freePort, isAlive } from '../src/database/postmaster.js';
import { childrenOf } from './children.js';
import { freshDatabase, type TestDatabase } from './database.js';
import { ServerProcess } from './process.js';

let folder: string;
let dataDir: string;
let port: number;
let database: TestDatabase;
const running: ServerProcess[] = [];
const sockets: Socket[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'netzwerk-processes-'));
  // As root, PostgreSQL runs as somebody else who has to get in.
  chmodSync(folder, 0o711);
  dataDir = join(folder, 'data');
  port = await freePort();
  database = await freshDatabase();
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.disconnect();
  for (const server of running.splice(0)) await server.end('SIGKILL');
  const left = findPostmaster(cluster());
  if (left) await endPostmaster(cluster(), left.pid);
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});
const cluster = () => join(dataDir, 'postgres/18');

function start(args: string[], env: Record<string, string> = {}): ServerProcess {
  const server = new ServerProcess({ PORT: String(port), DATA_DIR: dataDir, TMPDIR: folder, ...env }, args);
  running.push(server);
  return server;
}
const startTwo = () => start(['--empty', '--workers', '2'], { DATABASE_URL: database.url }).ready();
const workersOf = (server: ServerProcess) => childrenOf(server.child.pid!, 'main.js');
const leftovers = () => readdirSync(folder).filter((name) => name !== 'data');
const times = (text: string, part: string) => text.split(part).length - 1;

/** Begins a session, each time on a connection of its own. @returns its key, which begins with the number of the process */
async function newSession(): Promise<string> {
  const url = `http://127.0.0.1:${port}${SOCKET_PATH}/?EIO=4&transport=polling`;
  const answer = await fetch(url, { headers: { connection: 'close' } });
  return /"sid":"([^"]+)"/.exec(await answer.text())![1]!;
}
const answering = async () => parseInt(await newSession());

/** Waits until two processes answer, none of them one of the given. @returns their numbers */
async function twoAnswer(but: number[] = []): Promise<number[]> {
  for (;;) {
    const seen = await Promise.all([answering(), answering()]).catch(() => []);
    if (new Set(seen).size === 2 && !seen.some((one) => but.includes(one))) return seen.sort();
    await sleep(20);
  }
}

describe('a number of processes that cannot be', () => {
  it.each([
    ['--workers'],
    ['--workers', '0'],
    ['--workers=65'],
    ['--workers', 'zwei'],
    ['--workers=1.5'],
    ['--workers='],
  ])('is refused: %s %s', async (...args: string[]) => {
    const server = start(args);
    expect(await server.ended).toBe(1);
    expect(server.err).toBe('Die Angabe --workers ist keine Zahl von 1 bis 64.\n');
    expect(existsSync(dataDir)).toBe(false);
  });

  it.each(['with its own PostgreSQL', 'with another'])(
    'is refused: more than the database has room for, %s',
    async (which) => {
      const server = start(['--workers=60'], which === 'with another' ? { DATABASE_URL: database.url } : {});
      expect(await server.ended).toBe(1);
      expect(server.err).toMatch(
        /^Die Datenbank lässt \d+ Verbindungen zu .*60 Prozesse .*Möglich sind höchstens 8\b.*\n$/,
      );
      expect(server.out).toBe('');
      expect(existsSync(dataDir)).toBe(false);
    },
  );
});

describe('a server of two processes', () => {
  it('says everything once, answers from both, and ends in order', async () => {
    const server = await startTwo();
    const workers = workersOf(server);
    expect(workers).toHaveLength(2);
    expect(await twoAnswer()).toEqual([1, 2]);
    expect(times(server.out, 'ist bereit')).toBe(1);
    expect(times(server.out, '/einladung/')).toBe(1);
    expect(await server.end()).toBe(0);
    expect(workers.filter(isAlive)).toEqual([]);
    expect(times(server.out, 'Der Server wird beendet')).toBe(1);
    expect(server.err).toBe('');
    expect(leftovers()).toEqual([]);
  });

  it('ends in order when Ctrl+C reaches all its processes at once', async () => {
    const server = await startTwo();
    const workers = workersOf(server);
    for (const pid of [...workers, server.child.pid!]) process.kill(pid, 'SIGINT');
    expect(await server.ended).toBe(0);
    expect(workers.filter(isAlive)).toEqual([]);
    expect(server.err).toBe('');
  });

  it('replaces one that is killed, while the other goes on answering', async () => {
    const server = await startTwo();
    const [killed, kept] = workersOf(server);
    process.kill(killed!, 'SIGKILL');
    while (isAlive(killed!)) await sleep(10);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    const numbers = await twoAnswer();
    expect(numbers).toContain(3);
    expect(workersOf(server)).toContain(kept);
    expect(server.err).toBe('Ein Prozess hat unerwartet geendet (SIGKILL) und wird ersetzt.\n');
    expect(await server.end()).toBe(0);
  });

  it('lets nobody wait who has come to one that is killed before it took them', async () => {
    const server = await startTwo();
    const [stopped] = workersOf(server);
    process.kill(stopped!, 'SIGSTOP');
    const outcomes: string[] = [];
    const ask = async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { headers: { connection: 'close' } }).catch(
        () => null,
      );
      outcomes.push(answer ? 'answered' : 'closed');
    };
    const asked = Promise.all(Array.from({ length: 4 }, ask));
    while (outcomes.length < 3) await sleep(20);
    process.kill(stopped!, 'SIGKILL');
    await asked;
    expect(outcomes).toEqual(['answered', 'answered', 'answered', 'closed']);
  });

  it('gives up when they end again and again', async () => {
    const server = await startTwo();
    const killing = setInterval(
      () =>
        workersOf(server)
          .slice(0, 1)
          .forEach((pid) => process.kill(pid, 'SIGKILL')),
      50,
    );
    const code = await server.ended;
    clearInterval(killing);
    expect(code).toBe(1);
    expect(server.err).toMatch(/Die Prozesse enden immer wieder kurz nach ihrem Start[^\n]*\n$/);
  });

  it('leaves nothing running when it is killed itself, and starts again on the same data', async () => {
    const first = await start(['--empty', '--workers', '2']).ready();
    const workers = workersOf(first);
    const left = findPostmaster(realpathSync(cluster()))!;
    await first.end('SIGKILL');
    while (workers.some(isAlive)) await sleep(20);
    expect(leftovers()).toEqual([]);
    const second = await start(['--empty', '--workers', '2']).ready();
    expect(findPostmaster(realpathSync(cluster()))!.pid).not.toBe(left.pid);
    expect(await twoAnswer()).toEqual([1, 2]);
    expect(await second.end()).toBe(0);
    expect(findPostmaster(realpathSync(cluster()))).toBeNull();
  }, 120_000);
});

describe('long polling at two processes', () => {
  const connected = async (transports: string[]): Promise<Socket> => {
    const socket = io(`http://127.0.0.1:${port}`, {
      path: SOCKET_PATH,
      transports,
      forceNew: true,
      reconnection: false,
    });
    sockets.push(socket);
    await once(socket as never, 'connect');
    return socket;
  };

  it('stays one session, whatever process a request reaches', async () => {
    await startTwo();
    for (const socket of await Promise.all(Array.from({ length: 6 }, () => connected(['polling'])))) {
      const session = (socket.io.engine as unknown as { id: string }).id;
      for (let n = 0; n < 20; n += 1) expect(await socket.emitWithAck('unwatch', { thread: 1 })).toEqual({ ok: {} });
      expect((socket.io.engine as unknown as { id: string }).id).toBe(session);
    }
  });

  it('becomes a WebSocket where there may be one', async () => {
    await startTwo();
    const upgraded = async () => {
      const socket = await connected(['polling', 'websocket']);
      if (socket.io.engine.transport.name !== 'websocket') await once(socket.io.engine as never, 'upgrade');
      return socket;
    };
    for (const socket of await Promise.all(Array.from({ length: 6 }, upgraded))) {
      expect(socket.io.engine.transport.name).toBe('websocket');
      expect(await socket.emitWithAck('unwatch', { thread: 1 })).toEqual({ ok: {} });
    }
  });

  it('says that a session is gone when its process is', async () => {
    const server = await startTwo();
    const session = await newSession();
    for (const pid of workersOf(server)) process.kill(pid, 'SIGKILL');
    await twoAnswer([1, 2]);
    const answer = await fetch(`http://127.0.0.1:${port}${SOCKET_PATH}/?EIO=4&transport=polling&sid=${session}`);
    expect([answer.status, await answer.json()]).toMatchObject([400, { message: 'Session ID unknown' }]);
  });
});

it('two servers that start at the same moment on an empty database prepare it once', async () => {
  const name = `empty_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client(new URL('/postgres', database.url).href);
  await admin.connect();
  await admin.query(`create database ${name}`);
  try {
    const env = { DATABASE_URL: new URL(`/${name}`, database.url).href };
    const both = [start([], env), start(['--workers', '2'], { ...env, PORT: String(await freePort()) })];
    await Promise.all(both.map((server) => server.ready()));
    expect(times(both.map(({ out }) => out).join(), 'Das Demo-Netzwerk wird angelegt')).toBe(1);
    for (const server of both) {
      expect(server.err).toBe('');
      expect(await server.end()).toBe(0);
    }
  } finally {
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  }
});
