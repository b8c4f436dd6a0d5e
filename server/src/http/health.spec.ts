import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { requestPasswordReset } from '#contract/auth';
import { Caller, startTestApp, type TestApp } from '../../test/app.js';
import { aMember } from '../../test/builders.js';
import { freshDatabase } from '../../test/database.js';
import { ServerProcess } from '../../test/process.js';
import { redisProgram, startRedis } from '../../test/redis.js';
import { freePort } from '../database/postmaster.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function ask(url: string, path: string) {
  const answer = await fetch(url + path);
  return { status: answer.status, body: (await answer.json()) as object };
}
/** Waits until the server calls itself so. */
async function until(url: string, status: string) {
  for (;;) {
    const answer = await ask(url, '/readyz');
    if ('status' in answer.body && answer.body.status === status) return answer;
    await sleep(50);
  }
}

test('says that it lives and is ready, to anybody', async () => {
  expect(await ask(app.url, '/healthz')).toEqual({ status: 200, body: { status: 'ok' } });
  expect(await ask(app.url, '/readyz')).toEqual({ status: 200, body: { status: 'ok', parts: { database: 'ok' } } });
  for (const path of ['/healthz', '/readyz']) {
    const head = await fetch(app.url + path, { method: 'HEAD' });
    expect([head.status, head.headers.get('cache-control'), await head.text()]).toEqual([200, 'no-store', '']);
  }
});

test('lives but is not ready while its database is away, and is again when it is back', async () => {
  const name = new URL(app.config.databaseUrl).pathname.slice(1);
  const postgres = new pg.Client(new URL('/postgres', app.config.databaseUrl).href);
  await postgres.connect();
  try {
    await postgres.query(`alter database ${name} allow_connections false`);
    await postgres.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    expect(await until(app.url, 'unavailable')).toEqual({
      status: 503,
      body: { status: 'unavailable', parts: { database: 'away' } },
    });
    expect((await ask(app.url, '/healthz')).status).toBe(200);
  } finally {
    await postgres.query(`alter database ${name} allow_connections true`);
    await postgres.end();
  }
  expect((await until(app.url, 'ok')).status).toBe(200);
});

const withRedis = redisProgram ? describe : describe.skip;
withRedis(redisProgram ? 'with Redis' : 'with Redis: not tested, no redis-server on this machine', () => {
  test('is degraded but ready while that is away, and whole again when it is back', async () => {
    const redis = await startRedis();
    const server = await startTestApp({ redisUrl: redis.url });
    const parts = (bus: string) => ({ database: 'ok', bus });
    expect(await ask(server.url, '/readyz')).toEqual({ status: 200, body: { status: 'ok', parts: parts('ok') } });
    await redis.stop();
    expect(await until(server.url, 'degraded')).toEqual({
      status: 200,
      body: { status: 'degraded', parts: parts('away') },
    });
    const back = await startRedis(Number(new URL(redis.url).port));
    await until(server.url, 'ok');
    await server.close();
    await back.stop();
  });
});

test('is not ready any more while it finishes what is under way', async () => {
  const database = await freshDatabase();
  const before = await startTestApp({ databaseUrl: database.url });
  const { email } = await aMember(before).build();
  await before.close();
  // A mail server that takes the call and says nothing, so that a job stays under way.
  const silent = createServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const port = await freePort();
  const env = { PORT: String(port), DATABASE_URL: database.url, DATA_DIR: app.config.dataDir };
  const server = new ServerProcess({ ...env, SMTP_URL: `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}` }, [
    '--empty',
  ]);
  try {
    const url = `http://127.0.0.1:${port}`;
    await server.ready();
    const call = once(silent, 'connection');
    await new Caller(url, null, null).call(requestPasswordReset, { body: { email } });
    await call;
    const end = server.end();
    expect((await until(url, 'stopping')).status).toBe(503);
    expect(await end).toBe(0);
  } finally {
    await server.end('SIGKILL');
    silent.close();
    await database.drop();
  }
});
