import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { endSession } from '#contract/auth';
import { writePost } from '#contract/posts';
import { startTestApp, type TestApp } from '../../test/app.js';
import { freshDatabase, type TestDatabase } from '../../test/database.js';
import { ReadMetrics } from '../../test/metrics.js';
import { aMember, aThread, aTopic } from '../../test/builders.js';
import { freePort } from '../database/postmaster.js';

/** More than the connections of the pool that the processes are joined over. */
const LOSSES = 4;
const LISTENERS = `select pid from pg_stat_activity
  where datname = current_database() and application_name = 'netzwerk-daseinsvorsorge live' and query like 'LISTEN%'`;

let database: TestDatabase;
let one: TestApp;
let other: TestApp;
let metrics: string;
beforeAll(async () => {
  database = await freshDatabase();
  const address = { host: '127.0.0.1', port: await freePort() };
  metrics = `http://127.0.0.1:${address.port}`;
  one = await startTestApp({ databaseUrl: database.url });
  other = await startTestApp({ databaseUrl: database.url, metrics: address });
});
afterAll(async () => {
  await Promise.all([one.close(), other.close()]);
  await database.drop();
});

const listeners = async () => ((await one.db.query(LISTENERS)) as { pid: number }[]).map(({ pid }) => pid);
const received = async () =>
  (await ReadMetrics.of(metrics)).value('netzwerk_bus_messages_total', { kind: 'poke', direction: 'received' }) ?? 0;

test('processes hear of each other again however often the connection that joins them was lost', async () => {
  for (let loss = 0; loss < LOSSES; loss += 1) {
    while ((await listeners()).length < 2) await sleep(50);
    const lost = await listeners();
    await one.db.query('select pg_terminate_backend(pid) from unnest($1::int[]) pid', [lost]);
    while ((await listeners()).some((pid) => lost.includes(pid))) await sleep(50);
  }
  while ((await listeners()).length < 2) await sleep(50);
  const writer = await aMember(one).build();
  const before = await received();
  const thread = await aThread(writer, (await aTopic(one)).id);
  // Until they have heard of each other at all, a process believes that it is alone.
  while ((await received()) === before) {
    const body = { key: randomUUID(), text: 'Neu', parent: null, mandateId: null };
    await writer.caller.call(writePost, { params: { thread: String(thread) }, body });
    await sleep(50);
  }
});

describe('a process without others', () => {
  let alone: TestApp;
  let listener: pg.Client;
  const heard: string[] = [];
  beforeAll(async () => {
    alone = await startTestApp();
    listener = new pg.Client(alone.config.databaseUrl);
    await listener.connect();
    listener.on('notification', ({ payload }) => heard.push(payload!));
    await listener.query('listen "socket.io#/"');
  });
  afterAll(async () => {
    await listener.end();
    await alone.close();
  });
  const told = (kind: string) => heard.some((payload) => payload.includes(`"kind":"${kind}"`));

  test('keeps to itself what can be made up for, until there is another', async () => {
    const writer = await aMember(alone).build();
    const thread = await aThread(writer, (await aTopic(alone)).id);
    const post = () => {
      const body = { key: randomUUID(), text: 'Neu', parent: null, mandateId: null };
      return writer.caller.call(writePost, { params: { thread: String(thread) }, body });
    };
    await post();
    const atHome = await alone.as(writer.id);
    await writer.caller.call(endSession, { params: { id: String(atHome.sessionId) } });
    while (!told('end-session')) await sleep(20);
    expect(told('poke')).toBe(false);
    const second = await startTestApp({ databaseUrl: alone.config.databaseUrl });
    while (!told('poke')) {
      await post();
      await sleep(20);
    }
    await second.close();
  });
});
