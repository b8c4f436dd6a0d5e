import { chmodSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { endPostmaster, findPostmaster, freePort } from '../src/database/postmaster.js';
import { startOldPostgres } from './old-postgres.js';
import { ServerProcess } from './process.js';

let folder: string;
let port: number;
let dataDir: string;
const running: ServerProcess[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'netzwerk-start-'));
  // As root, PostgreSQL runs as somebody else who has to get in.
  chmodSync(folder, 0o711);
  port = await freePort();
  dataDir = join(folder, 'data');
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.end('SIGKILL');
  const left = findPostmaster(cluster());
  if (left) await endPostmaster(cluster(), left.pid);
  rmSync(folder, { recursive: true, force: true });
});

function start(env: Record<string, string> = {}, ...args: string[]): ServerProcess {
  const server = new ServerProcess({ PORT: String(port), DATA_DIR: dataDir, ...env }, args);
  running.push(server);
  return server;
}
const cluster = () => join(dataDir, 'postgres/18');
const portOf = (server: Server) => (server.address() as AddressInfo).port;

/** Asks the embedded PostgreSQL of the data folder. */
async function ask(sql: string): Promise<Record<string, unknown>[]> {
  const postmaster = findPostmaster(realpathSync(cluster()))!;
  const password = readFileSync(join(cluster(), 'password'), 'utf8');
  const client = new pg.Client({
    host: '127.0.0.1',
    port: postmaster.port,
    user: 'netzwerk',
    database: 'netzwerk',
    password,
  });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows as Record<string, unknown>[];
}

/** It ended at once with that one sentence, and has made nothing. */
async function expectRefusal(server: ServerProcess, sentence: RegExp): Promise<void> {
  expect(await server.ended).toBe(1);
  expect(server.err).toMatch(sentence);
  expect(server.err.trimEnd().split('\n')).toHaveLength(1);
  expect(server.out).toBe('');
  expect(existsSync(dataDir)).toBe(false);
}

describe('a start that cannot succeed says why in one sentence and leaves nothing behind', () => {
  it('port taken', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await expectRefusal(start(), new RegExp(`Der Port ${port} ist schon belegt`));
    other.close();
  });

  it('address of another machine', () =>
    expectRefusal(start({ HOST: '192.0.2.1' }), /Die Adresse 192\.0\.2\.1 \(Einstellung HOST\)/));

  it('data folder that cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    dataDir = join(folder, 'file/data');
    await expectRefusal(start(), /In den Ordner .*file\/data \(Einstellung DATA_DIR\) lässt sich nicht schreiben/);
  });

  it('nobody at the address of the database', () =>
    expectRefusal(
      start({ DATABASE_URL: `postgresql://x:geheim@127.0.0.1:1/netzwerk` }),
      /Die Datenbank 127\.0\.0\.1:1\/netzwerk .*ist nicht erreichbar: dort nimmt niemand/,
    ));

  it('wrong password for the database', async () => {
    const url = new URL(process.env.TEST_DATABASE_URL!);
    url.password = 'falsch';
    await expectRefusal(start({ DATABASE_URL: url.href }), /Name oder Kennwort stimmen nicht/);
  });

  it('no such database', async () => {
    await expectRefusal(
      start({ DATABASE_URL: new URL('/nirgends', process.env.TEST_DATABASE_URL!).href }),
      /eine Datenbank dieses Namens gibt es dort nicht/,
    );
  });

  it('database too old', async () => {
    const old = await startOldPostgres('14.19');
    await expectRefusal(
      start({ DATABASE_URL: `postgresql://x@127.0.0.1:${portOf(old)}/netzwerk` }),
      /Die Datenbank ist PostgreSQL 14\.19: Gebraucht wird 15 oder neuer/,
    );
    old.close();
  });

  it('nobody at the address of Redis', () =>
    expectRefusal(
      start({ REDIS_URL: 'redis://:geheim@127.0.0.1:1' }),
      /Redis auf 127\.0\.0\.1:1 \(Einstellung REDIS_URL\) ist nicht erreichbar/,
    ));

  it.each(['--leer', '--empty=1', 'empty'])('unknown option %s', (option) =>
    expectRefusal(start({}, option), new RegExp(`Die Angabe ${option} gibt es nicht`)),
  );

  it.each<Record<string, string>>([{ PORT: 'http' }, { DATABSE_URL: 'postgresql://x' }])(
    'setting that is malformed or misspelt: %j',
    (env) => expectRefusal(start(env), new RegExp(`Die Einstellung ${Object.keys(env)[0]} `)),
  );
});

describe('a server with its own PostgreSQL', () => {
  it('keeps the data over an orderly end, and offers each time a new link while nobody has an account', async () => {
    const first = await start({}, '--empty').ready();
    const link = /http:\/\/localhost:\d+\/einladung\/\S+/.exec(first.out)![0];
    await ask(`update network set names = 42`);
    expect(await first.end()).toBe(0);
    expect(first.err).toBe('');
    expect(findPostmaster(realpathSync(cluster()))).toBeNull();

    const second = await start({}, '--empty').ready();
    expect(second.out).not.toContain(link);
    expect(await ask('select names from network')).toEqual([{ names: 42 }]);
    expect(await ask('select count(*)::int as open from invitation where revoked_at is null')).toEqual([{ open: 1 }]);
    expect(await second.end('SIGINT')).toBe(0);
  });

  it('keeps the data when it is killed, and ends the PostgreSQL that was left running', async () => {
    await (await start({}, '--empty').ready()).end('SIGKILL');
    const left = findPostmaster(realpathSync(cluster()))!;
    await ask('update network set names = 43');
    const next = await start({}, '--empty').ready();
    expect(findPostmaster(realpathSync(cluster()))!.pid).not.toBe(left.pid);
    expect(await ask('select names from network')).toEqual([{ names: 43 }]);
    expect(await next.end()).toBe(0);
  });

  it('starts although the number in a left-over postmaster.pid is now another program’s', async () => {
    const first = await start({}, '--empty').ready();
    const file = join(cluster(), 'postmaster.pid');
    const text = readFileSync(file, 'utf8');
    await first.end();
    writeFileSync(file, text.replace(/^\d+/, String(process.pid)));
    const next = await start({}, '--empty').ready();
    expect(await next.end()).toBe(0);
  });

  it('lets no second server on its data', async () => {
    const first = await start({}, '--empty').ready();
    const { pid } = findPostmaster(realpathSync(cluster()))!;
    const second = start({ PORT: String(await freePort()) });
    expect(await second.ended).toBe(1);
    expect(second.err).toMatch(/^Auf den Daten in \S+ läuft schon ein Server: [^\n]*\n$/);
    expect(findPostmaster(realpathSync(cluster()))!.pid).toBe(pid);
    expect(await first.end()).toBe(0);
  });

  it('of two that make the data at the same moment, one serves', async () => {
    const both = [start({}, '--empty'), start({ PORT: String(await freePort()) }, '--empty')];
    const outcomes = await Promise.all(
      both.map((server) =>
        Promise.race([
          server.ready().then(
            () => 'ready',
            () => undefined,
          ),
          server.ended,
        ]),
      ),
    );
    expect(outcomes.toSorted()).toEqual([1, 'ready']);
  });

  it('starts PostgreSQL again when it is killed', async () => {
    const server = await start({}, '--empty').ready();
    const { pid } = findPostmaster(realpathSync(cluster()))!;
    process.kill(pid, 'SIGKILL');
    while ([pid, undefined].includes(findPostmaster(realpathSync(cluster()))?.pid)) await sleep(20);
    while (!(await fetch(`http://127.0.0.1:${port}/readyz`)).ok) await sleep(20);
    expect(await server.end()).toBe(0);
  });

  it('fills the demo network once, and says how to get in', async () => {
    const first = await start().ready();
    expect(first.out).toMatch(/Demo-Konten.*Kennwort/);
    const members = await ask('select count(*)::int as n from member');
    await first.end();
    const second = await start().ready();
    expect(second.out).toMatch(/Demo-Konten.*Kennwort/);
    expect(await ask('select count(*)::int as n from member')).toEqual(members);
    expect(await start({ PORT: String(await freePort()) }, '--empty').ended).toBe(1);
    await second.end();
    expect((await start({}, '--empty').ready()).out).not.toMatch('/einladung/');
  });
});

const asRoot = process.getuid?.() === 0 ? describe : describe.skip;
asRoot('as root in a folder that only root may enter', () => {
  it('keeps the data where the user of PostgreSQL can go, and finds them again', async () => {
    chmodSync(folder, 0o700);
    await (await start({}, '--empty').ready()).end();
    const place = realpathSync(join(dataDir, 'postgres'));
    try {
      expect(place.startsWith(folder)).toBe(false);
      const next = await start({}, '--empty').ready();
      expect(next.out).toContain(place);
      expect(await ask('select count(*)::int as n from invitation')).toEqual([{ n: 2 }]);
      await next.end();
    } finally {
      rmSync(place, { recursive: true });
    }
  });
});
