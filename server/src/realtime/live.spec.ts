import { randomUUID } from 'node:crypto';
import { writePost } from '#contract/posts';
import type { Ack } from '#contract/realtime';
import { type Changes, editThread } from '#contract/threads';
import { type Caller, startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aRegion, aThread, aTopic, type TestMember } from '../../test/builders.js';
import type { TestSocket } from '../../test/socket.js';

let app: TestApp;
let topicId: number;
let writer: TestMember;
let reader: TestMember;
let moderator: TestMember;
const open: TestSocket[] = [];

beforeAll(async () => {
  app = await startTestApp();
  topicId = (await aTopic(app)).id;
  writer = await aMember(app).withMandateFor(await aRegion(app, 'Landkreis Uckermark')).build();
  reader = await aMember(app).build();
  moderator = await aMember(app).withRole('moderator').build();
});
afterEach(() => open.splice(0).forEach((socket) => socket.close()));
afterAll(() => app.close());

const write = (thread: number, text: string) =>
  writer.caller.call(writePost, { params: { thread: String(thread) }, body: { key: randomUUID(), text, parent: null, mandateId: null } });
const narrow = (thread: number) =>
  moderator.caller.call(editThread, { params: { thread: String(thread) }, body: { key: randomUUID(), visibility: 'network', reason: '' } });
async function socketOf(caller: Caller): Promise<TestSocket> {
  const socket = await caller.socket();
  open.push(socket);
  return socket;
}
async function watching(caller: Caller, thread: number, since = 1): Promise<{ socket: TestSocket; changes: Changes }> {
  const socket = await socketOf(caller);
  const ack = (await socket.ask('watch', { thread, since })) as Ack<Changes>;
  if (!('ok' in ack)) throw new Error(ack.problem.title);
  return { socket, changes: ack.ok };
}

test('a new post reaches whoever watches, from the number they have', async () => {
  const thread = await aThread(writer, topicId);
  const { socket, changes } = await watching(reader.caller, thread);
  expect(changes).toMatchObject({ from: 1, to: 1, posts: [] });
  await write(thread, 'Neu');
  const message = await socket.heard('changes');
  expect(message).toMatchObject({ from: 1, to: 2, thread: { posts: 2 }, posts: [{ number: 2, html: '<p>Neu</p>\n' }] });
});

test('watching from an older number answers with what was missed', async () => {
  const thread = await aThread(writer, topicId);
  await write(thread, 'zwei');
  await write(thread, 'drei');
  const { changes } = await watching(reader.caller, thread, 1);
  expect(changes.posts.map(({ number }) => number)).toEqual([2, 3]);
  expect(changes.to).toBe(3);
});

test('more than one answer holds comes in several, each complete up to its number', async () => {
  const thread = await aThread(writer, topicId);
  await app.db.query(
    `insert into post (thread_id, number, change, path, markdown, html) select $1, n, n, array[n], 'x', 'x' from generate_series(2, 450) n`,
    [thread],
  );
  await app.db.query('update thread set change = 450, last_number = 450 where id = $1', [thread]);
  const { socket, changes } = await watching(reader.caller, thread, 0);
  expect([changes.to, changes.posts.length, changes.thread.change]).toEqual([200, 200, 450]);
  const next = (await socket.ask('watch', { thread, since: 200 })) as Ack<Changes>;
  expect('ok' in next && [next.ok.from, next.ok.to]).toEqual([200, 400]);
});

test('who may not read cannot watch, whatever they send', async () => {
  const thread = await aThread(writer, topicId);
  const socket = await socketOf(app.anonymous);
  expect(await socket.ask('watch', { thread, since: 0 })).toMatchObject({ problem: { status: 404 } });
  expect(await socket.ask('watch', { thread: 10 ** 9, since: 0 })).toMatchObject({ problem: { status: 404 } });
  for (const wrong of [undefined, null, 'x', [], {}, { thread: '1', since: 0 }, { thread, since: -1 }, { thread, since: 0, more: 1 }, { thread: 1e99, since: 0 }]) {
    expect(await socket.ask('watch', wrong)).toMatchObject({ problem: { status: 400, code: 'invalid' } });
  }
  expect(await socket.ask('writing', { thread, active: true })).toMatchObject({ problem: { status: 404 } });
  await write(thread, 'geheim');
  expect(await socket.ask('unwatch', { thread })).toEqual({ ok: {} });
  expect(socket.all('changes')).toEqual([]);
});

test('a narrower visibility puts out those who lose the right, and nobody else', async () => {
  const thread = await aThread(writer, topicId, { visibility: 'public' });
  const { socket: outside } = await watching(app.anonymous, thread);
  const { socket: inside } = await watching(reader.caller, thread);
  await narrow(thread);
  expect(await outside.heard('evicted')).toEqual({ thread });
  await write(thread, 'nur noch unter uns');
  await inside.heard('changes', ({ to }) => to === 3);
  expect(JSON.stringify(outside.all('changes'))).not.toContain('nur noch unter uns');
});

test('a revoked session is told so and cut off, other sessions stay', async () => {
  const other = await app.as(reader.id);
  const doomed = await app.as(reader.id);
  const [kept, cut] = [await socketOf(other), await socketOf(doomed)];
  await reader.caller.fetch(`/api/sessions/${doomed.sessionId}`, { method: 'DELETE' });
  await cut.heard('signed-out');
  expect(kept.raw.connected).toBe(true);
  const again = await socketOf(doomed);
  const thread = await aThread(writer, topicId);
  expect(await again.ask('watch', { thread, since: 0 })).toMatchObject({ problem: { status: 404 } });
});

test('who is writing is known to whoever watches, and ends with the connection', async () => {
  const thread = await aThread(writer, topicId);
  const { socket: typing } = await watching(writer.caller, thread);
  const { socket } = await watching(reader.caller, thread);
  await typing.ask('writing', { thread, active: true });
  expect(await socket.heard('writers')).toEqual({ thread, writers: [{ id: writer.id, name: writer.name, regionName: 'Landkreis Uckermark' }] });
  const { socket: late } = await watching(moderator.caller, thread);
  expect((await late.heard('writers')).writers).toHaveLength(1);
  typing.close();
  await socket.heard('writers', ({ writers }) => writers.length === 0);
});

test('one’s own reading reaches one’s other devices, and nobody else', async () => {
  const thread = await aThread(writer, topicId);
  const [mine, others] = [await socketOf(reader.caller), await socketOf(moderator.caller)];
  await reader.caller.fetch(`/api/threads/${thread}/reading`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '{"number":1}' });
  expect(await mine.heard('hint', ({ what }) => what === 'reading')).toEqual({ what: 'reading', thread });
  expect(others.all('hint').filter(({ what }) => what === 'reading')).toEqual([]);
});

test('everybody is told that lists have changed, also a crowd', async () => {
  const crowd = await Promise.all(Array.from({ length: 45 }, () => socketOf(reader.caller)));
  await aThread(writer, topicId);
  for (const socket of crowd) expect(await socket.heard('hint', ({ what }) => what === 'threads')).toEqual({ what: 'threads' });
});

test('a page of another site gets no socket', async () => {
  const response = await reader.caller.fetch('/api/live/?EIO=4&transport=polling', { headers: { origin: 'https://fremd.example' } });
  expect(response.status).toBe(403);
});

test('a session has so many sockets and no more, until one of them is closed', async () => {
  const { caller } = await aMember(app).build();
  const sockets = await Promise.all(Array.from({ length: 100 }, () => socketOf(caller)));
  await expect(socketOf(caller)).rejects.toThrow('zu viele Fenster');
  await socketOf(reader.caller);
  sockets[0]!.close();
  while ((await socketOf(caller).catch(() => null)) === null);
});
