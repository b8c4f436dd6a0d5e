import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { requestPasswordReset, signIn } from '#contract/auth';
import { writePost } from '#contract/posts';
import { getThread, getThreadPage } from '#contract/threads';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aThread, aTopic, type TestMember } from '../../test/builders.js';
import { mailTo } from '../../test/mails.js';
import { ReadMetrics } from '../../test/metrics.js';
import { freePort } from '../database/postmaster.js';

let app: TestApp;
let url: string;
let member: TestMember;
let thread: number;
beforeAll(async () => {
  const metrics = { host: '127.0.0.1', port: await freePort() };
  url = `http://127.0.0.1:${metrics.port}`;
  app = await startTestApp({ metrics });
  member = await aMember(app).build();
  thread = await aThread(member, (await aTopic(app)).id);
});
afterAll(() => app.close());

const metrics = () => ReadMetrics.of(url);
/** Waits until the metrics say so. */
async function until(fits: (read: ReadMetrics) => boolean): Promise<void> {
  while (!fits(await metrics())) await sleep(50);
}

test('are read on a port of their own, and nothing else is there', async () => {
  expect((await fetch(`${url}/metrics`)).headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  expect((await fetch(`${app.url}/metrics`)).status).toBe(404);
  expect((await fetch(`${app.url}/api/metrics`)).status).toBe(404);
  for (const path of ['/', '/healthz', '/metrics/', '/api/threads']) expect((await fetch(url + path)).status).toBe(404);
  expect((await fetch(`${url}/metrics`, { method: 'POST' })).status).toBe(404);
});

describe('requests', () => {
  const name = 'netzwerk_http_request_duration_seconds_count';
  const requests = async (labels: Record<string, string>) => (await metrics()).value(name, labels) ?? 0;

  test('are counted by the pattern of their route, method and kind of status', async () => {
    const route = '/api/threads/:thread';
    const before = await requests({ method: 'GET', route, status: '2xx' });
    await member.caller.call(getThread, { params: { thread: String(thread) } });
    await member.caller.problem(getThread, { params: { thread: '987654321' } });
    expect(await requests({ method: 'GET', route, status: '2xx' })).toBe(before + 1);
    expect(await requests({ method: 'GET', route, status: '4xx' })).toBe(1);
  });

  test('that lead nowhere are one, whatever was asked for', async () => {
    for (const path of ['/api/geheim@example.org', '/wp-login.php', '/api/threads/1/geheim?token=geheim'])
      await fetch(app.url + path);
    await fetch(`${app.url}/geheim`, { method: 'PROPFIND' });
    const { text } = await metrics();
    expect(await requests({ method: 'any', route: 'none', status: '4xx' })).toBeGreaterThanOrEqual(4);
    expect(text).not.toMatch(/geheim|987654321|wp-login|PROPFIND/);
  });

  test('have no labels that come with a request', async () => {
    const routes = (await metrics()).labels(name, 'route');
    expect(routes.length).toBeGreaterThan(2);
    for (const route of routes) expect(route).toMatch(/^(none|\/[a-z/:*-]*)$/);
  });
});

test('caches tell how often they could answer, and how much they hold', async () => {
  const cache = { cache: 'pages' };
  const fresh = await aThread(member, (await aTopic(app)).id);
  const read = () => member.caller.call(getThreadPage, { params: { thread: String(fresh), page: '1' } });
  const before = await metrics();
  await read();
  const missed = await metrics();
  expect(missed.value('netzwerk_cache_misses_total', cache)).toBe(
    before.value('netzwerk_cache_misses_total', cache)! + 1,
  );
  expect(missed.value('netzwerk_cache_hits_total', cache)).toBe(before.value('netzwerk_cache_hits_total', cache));
  expect(missed.value('netzwerk_cache_entries', cache)).toBe(before.value('netzwerk_cache_entries', cache)! + 1);
  expect(missed.value('netzwerk_cache_bytes', cache)).toBeGreaterThan(before.value('netzwerk_cache_bytes', cache)!);
  await read();
  const hit = await metrics();
  expect(hit.value('netzwerk_cache_hits_total', cache)).toBe(before.value('netzwerk_cache_hits_total', cache)! + 1);
  expect(hit.value('netzwerk_cache_bytes', cache)).toBeLessThan(hit.value('netzwerk_cache_limit_bytes', cache)!);
  expect(hit.labels('netzwerk_cache_hits_total', 'cache')).toEqual(['pages', 'rows', 'lists']);
});

test('sockets, watched threads and deliveries', async () => {
  const socket = await member.caller.socket();
  await socket.ask('watch', { thread, since: 0 });
  const before = await metrics();
  expect(before.value('netzwerk_sockets', { transport: 'websocket' })).toBe(1);
  expect(before.value('netzwerk_sockets', { transport: 'polling' })).toBe(0);
  expect(before.value('netzwerk_watched_threads')).toBe(1);
  const args = {
    params: { thread: String(thread) },
    body: { key: randomUUID(), text: 'Neu', parent: null, mandateId: null },
  };
  const { number } = await member.caller.call(writePost, args);
  await socket.heard('changes', ({ posts }) => posts.some((post) => post.number === number));
  const after = await metrics();
  const rise = (name: string, labels = {}) => (after.value(name, labels) ?? 0) - (before.value(name, labels) ?? 0);
  expect(rise('netzwerk_delivery_seconds_count')).toBe(1);
  expect(rise('netzwerk_post_delivery_seconds_count')).toBe(1);
  expect(rise('netzwerk_bus_messages_total', { kind: 'poke', direction: 'sent' })).toBe(1);
  socket.close();
  await until((read) => read.value('netzwerk_sockets') === 0 && read.value('netzwerk_watched_threads') === 0);
});

test('a post that was there before is not counted as delivered again', async () => {
  const socket = await member.caller.socket();
  await socket.ask('watch', { thread, since: 0 });
  const before = (await metrics()).value('netzwerk_post_delivery_seconds_count');
  await app.db.query('update thread set change = change + 1 where id = $1', [thread]);
  await app.db.query(
    'update post set change = (select change from thread where id = $1) where thread_id = $1 and number = 1',
    [thread],
  );
  await socket.heard('changes', ({ posts }) => posts.some((post) => post.number === 1));
  expect((await metrics()).value('netzwerk_post_delivery_seconds_count')).toBe(before);
  socket.close();
});

test('connections to the database, and who waits for one', async () => {
  const runners = Array.from({ length: 17 }, () => app.db.createQueryRunner());
  const taken = runners.map((runner) => runner.connect());
  await Promise.all(taken.slice(0, 16));
  const full = await metrics();
  expect(full.value('netzwerk_database_connections', { pool: 'requests', state: 'busy' })).toBe(16);
  expect(full.value('netzwerk_database_connections', { pool: 'requests', state: 'idle' })).toBe(0);
  expect(full.value('netzwerk_database_waiting', { pool: 'requests' })).toBe(1);
  await runners[0]!.release();
  await taken[16];
  await Promise.all(runners.slice(1).map((runner) => runner.release()));
  const free = await metrics();
  expect(free.value('netzwerk_database_connections', { pool: 'requests', state: 'busy' })).toBe(0);
  expect(free.value('netzwerk_database_waiting', { pool: 'requests' })).toBe(0);
});

test('jobs that were done and failed, and those that wait', async () => {
  const done = { task: 'deliver-mail', outcome: 'done' };
  await app.anonymous.call(requestPasswordReset, { body: { email: member.email } });
  await mailTo(app, member.email);
  await until((read) => (read.value('netzwerk_job_duration_seconds_count', done) ?? 0) >= 1);
  // A task that nobody does: it stays, one for later and one given up.
  for (const [when, tries] of [
    ['1 day', 1],
    ['-1 hour', 1],
    ['-1 hour', 0],
  ] as const) {
    await app.db.query(
      `select graphile_worker.add_job('nobody', '{}', run_at => now() + $1::interval, max_attempts => 1)`,
      [when],
    );
    if (tries === 0)
      await app.db.query(
        `update graphile_worker._private_jobs set attempts = 1 where id = (select max(id) from graphile_worker._private_jobs)`,
      );
  }
  const states = { waiting: 1, later: 1, 'given-up': 1 };
  await until((read) =>
    Object.entries(states).every(([state, count]) => read.value('netzwerk_jobs', { state }) === count),
  );
  expect((await metrics()).value('netzwerk_oldest_job_seconds')).toBeGreaterThanOrEqual(3600);
});

test('the process itself: event loop, memory, garbage', async () => {
  const read = await metrics();
  expect(read.value('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
  expect(read.value('process_resident_memory_bytes')).toBeGreaterThan(1e7);
  expect(read.text).toContain('nodejs_gc_duration_seconds');
});

test('hold no word of anybody', async () => {
  await app.anonymous.problem(signIn, { body: { email: 'geheim@example.org', password: 'streng geheim 123' } });
  const { text } = await metrics();
  for (const word of ['geheim', member.name, member.email, member.caller.token!]) expect(text).not.toContain(word);
});
