import type { Socket } from 'socket.io-client';
import type { z } from 'zod';
import { writePost } from '#contract/posts';
import { Problem } from '#contract/problem';
import { type Ack, Unwatch, Watch, Writing } from '#contract/realtime';
import { type Caller, startTestApp, type TestApp } from './app.js';
import { aMember, aThread, aTopic, type TestMember } from './builders.js';
import type { TestSocket } from './socket.js';
import { traces } from './traces.js';

let app: TestApp;
let member: TestMember;
let topicId: number;
let thread: number;
const open: TestSocket[] = [];

beforeAll(async () => {
  app = await startTestApp();
  topicId = (await aTopic(app)).id;
  member = await aMember(app).build();
  thread = await aThread(member, topicId, { visibility: 'public' });
});
afterEach(async () => {
  open.splice(0).forEach((socket) => socket.close());
  if (!(await app.anonymous.fetch('/healthz')).ok) throw new Error('the server no longer answers');
});
afterAll(() => app.close());

async function socketOf(caller: Caller): Promise<TestSocket> {
  const socket = await caller.socket();
  open.push(socket);
  return socket;
}
const raw = (socket: TestSocket) => socket.raw as Socket;
const right: Record<string, object> = {
  watch: { thread: 1, since: 0 },
  unwatch: { thread: 1 },
  writing: { thread: 1, active: true },
};
const schemas: Record<string, z.ZodType> = { watch: Watch, unwatch: Unwatch, writing: Writing };
const WRONG: unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  1e308,
  '',
  '1',
  'NaN',
  '\u0000',
  '\ud800',
  '__proto__',
  'x'.repeat(10_000),
  [],
  [1],
  {},
  { toString: 1 },
  { $gt: 0 },
  Buffer.from([1, 2, 3]),
  new ArrayBuffer(8),
];
const spoilt = (message: object) =>
  Object.keys(message).flatMap((field) => WRONG.map((value) => ({ ...message, [field]: value })));
const wrongMessages = (event: string) =>
  [...WRONG, { ...right[event]!, surplus: 1 }, ...spoilt(right[event]!)].filter(
    (message) => !schemas[event]!.safeParse(message).success,
  );

/** Says a packet past what the library would send, and then something right. @returns once that is answered or the connection ended */
async function say(packet: string): Promise<void> {
  const socket = new WebSocket(`${app.url.replace('http', 'ws')}/api/live/?EIO=4&transport=websocket`);
  await new Promise<void>((resolve) => {
    socket.addEventListener('close', () => resolve());
    socket.addEventListener('open', () => socket.send('40'));
    socket.addEventListener('message', ({ data }) => {
      if (String(data).startsWith('40')) [packet, '421["unwatch",{"thread":1}]'].forEach((one) => socket.send(one));
      if (String(data).startsWith('431')) resolve();
    });
  });
  socket.close();
}

describe.each(Object.keys(right))('the message %s', (event) => {
  it('is refused where anything in it is wrong, and nothing is written', async () => {
    const before = await traces(app);
    const messages = wrongMessages(event);
    for (let from = 0; from < messages.length; from += 50) {
      const socket = await socketOf(member.caller);
      for (const message of messages.slice(from, from + 50)) {
        const ack = (await socket.ask(event as never, message)) as Ack<unknown>;
        if (!('problem' in ack)) throw new Error(`taken: ${JSON.stringify(message)}`);
        expect(Problem.parse(ack.problem)).toMatchObject({ status: 400, code: 'invalid' });
      }
    }
    expect(await traces(app)).toEqual(before);
  });

  it('survives arguments too few and too many, and nobody who waits for an answer', async () => {
    const socket = await socketOf(member.caller);
    raw(socket).emit(event);
    raw(socket).emit(event, right[event]);
    raw(socket).emit(event, right[event], right[event], 'more');
    raw(socket).emit(event, Buffer.alloc(100), Buffer.alloc(100));
    expect(await socket.ask('unwatch', { thread })).toEqual({ ok: {} });
  });
});

it('unknown and internal names of messages are answered by nothing', async () => {
  const socket = await socketOf(member.caller);
  for (const name of [
    '',
    'bus',
    'error',
    'changes',
    'evicted',
    '__proto__',
    'constructor',
    'toString',
    'x'.repeat(1000),
  ]) {
    raw(socket).emit(name, { kind: 'end-member', id: member.id });
  }
  expect(await socket.ask('unwatch', { thread })).toEqual({ ok: {} });
  expect(socket.raw.connected).toBe(true);
});

it.each([
  ['a name that the library keeps for itself', '42["disconnecting"]'],
  ['another one', '42["newListener",1]'],
  ['no name', '42[]'],
  ['a number for a name', '42[1]'],
  ['no list', '42{"a":1}'],
  ['no JSON', '42["watch"'],
  ['an attachment that never comes', '451-["watch",{"_placeholder":true,"num":0}]'],
  ['an attachment of a negative number', '451-["watch",{"_placeholder":true,"num":-1}]'],
  ['thousands of attachments', '45100000-["watch"]'],
  ['an answer to nothing', '4399["x"]'],
  ['a namespace of its own', '42/admin,["watch",{}]'],
  ['no packet', 'ÿþ'],
  ['JSON too deep', `42["watch",${'['.repeat(5000)}${']'.repeat(5000)}]`],
])('a packet with %s ends at most its own connection', async (_, packet) => {
  await say(packet);
  const socket = await socketOf(member.caller);
  expect(await socket.ask('watch', { thread, since: 0 })).toMatchObject({ ok: { from: 0 } });
});

it('a message of 1 MB ends its connection, and no other', async () => {
  const other = await socketOf(member.caller);
  const socket = await socketOf(app.anonymous);
  const cut = new Promise((resolve) => raw(socket).once('disconnect', resolve));
  raw(socket).io.reconnection(false);
  raw(socket).emit('watch', { thread, since: 'x'.repeat(1024 * 1024) });
  await cut;
  expect(await other.ask('unwatch', { thread })).toEqual({ ok: {} });
});

it('of ten thousand messages in a burst some are answered and the rest refused; others are served meanwhile', async () => {
  const other = await socketOf(member.caller);
  const socket = await socketOf(app.anonymous);
  const burst = Promise.all(
    Array.from({ length: 10_000 }, () => socket.ask('watch', { thread, since: 0 }) as Promise<Ack<object>>),
  );
  expect(await other.ask('watch', { thread, since: 0 })).toMatchObject({ ok: { from: 0 } });
  const acks = await burst;
  const refused = acks.flatMap((ack) => ('problem' in ack ? [ack.problem] : []));
  expect(acks.length - refused.length).toBeGreaterThanOrEqual(100);
  expect(refused.length).toBeGreaterThan(5_000);
  for (const problem of refused)
    expect(Problem.parse(problem)).toMatchObject({ status: 429, code: 'too-many-requests' });
});

it('nobody watches more threads than a person can, however fast they ask', async () => {
  const ids: number[] = [];
  for (let n = 0; n < 30; n += 1) ids.push(await aThread(member, topicId, { visibility: 'public' }));
  const socket = await socketOf(app.anonymous);
  const acks = (await Promise.all(ids.map((id) => socket.ask('watch', { thread: id, since: 0 })))) as Ack<object>[];
  expect(acks.filter((ack) => 'ok' in ack)).toHaveLength(20);
  for (const id of ids) {
    const body = { key: crypto.randomUUID(), text: 'Neu', parent: null, mandateId: null };
    await member.caller.call(writePost, { params: { thread: String(id) }, body });
  }
  await socket.heard('changes', (message) => message.thread.id === ids[19]);
  expect(new Set(socket.all('changes').map((message) => message.thread.id)).size).toBeLessThanOrEqual(20);
});

it('whoever claims to know more than there is does not stop the stream for others', async () => {
  const stream = await aThread(member, topicId, { visibility: 'public' });
  const [liar, honest] = [await socketOf(app.anonymous), await socketOf(app.anonymous)];
  await liar.ask('watch', { thread: stream, since: 2_000_000_000 });
  await honest.ask('watch', { thread: stream, since: 1 });
  const body = { key: crypto.randomUUID(), text: 'Neu', parent: null, mandateId: null };
  await member.caller.call(writePost, { params: { thread: String(stream) }, body });
  expect(await honest.heard('changes')).toMatchObject({ from: 1, to: 2 });
});

it('somebody who has written in no room they are in is no writer', async () => {
  const [inside, outside] = [await socketOf(member.caller), await socketOf(app.anonymous)];
  await inside.ask('watch', { thread, since: 0 });
  await outside.ask('watch', { thread, since: 0 });
  expect(await outside.ask('writing', { thread, active: true })).toMatchObject({ problem: { status: 404 } });
  expect(await inside.ask('writing', { thread: thread + 1, active: true })).toMatchObject({ problem: { status: 404 } });
  expect(inside.all('writers')).toEqual([]);
});
