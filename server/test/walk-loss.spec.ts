import { endSession } from '#contract/auth';
import { editProfile, endMandate, setRoles, suspendMember } from '#contract/members';
import { deletePost, writePost } from '#contract/posts';
import type { Ack } from '#contract/realtime';
import { admitGuest, editThread, getThread, startThread } from '#contract/threads';
import { type Caller, startTestApp, type TestApp } from './app.js';
import { aMember, aRegion, aThread, aTopic, type TestMember } from './builders.js';
import type { TestSocket } from './socket.js';

let app: TestApp;
let topicId: number;
let author: TestMember;
let moderator: TestMember;
let administrator: TestMember;
const open: TestSocket[] = [];

beforeAll(async () => {
  app = await startTestApp();
  topicId = (await aTopic(app)).id;
  author = await aMember(app).build();
  moderator = await aMember(app).withRole('moderator').build();
  administrator = await aMember(app).withRole('administrator').build();
});
afterEach(() => open.splice(0).forEach((socket) => socket.close()));
afterAll(() => app.close());

const key = () => crypto.randomUUID();
const at = (thread: number) => ({ thread: String(thread) });
const write = (who: TestMember, thread: number, text: string, mandateId: number | null = null) => ({
  params: at(thread),
  body: { key: key(), text, parent: null, mandateId },
});
const narrow = (thread: number) =>
  moderator.caller.call(editThread, { params: at(thread), body: { key: key(), visibility: 'network', reason: '' } });

async function watching(caller: Caller, thread: number): Promise<TestSocket> {
  const socket = await caller.socket();
  open.push(socket);
  const ack = (await socket.ask('watch', { thread, since: 1 })) as Ack<object>;
  if (!('ok' in ack)) throw new Error(ack.problem.title);
  return socket;
}
const told = (socket: TestSocket) => JSON.stringify(socket.all('changes'));

describe('a thread that becomes narrower while outsiders watch', () => {
  test('tells none of them what is written at the same moment', async () => {
    const thread = await aThread(author, topicId, { visibility: 'public' });
    const outside = await Promise.all(Array.from({ length: 40 }, () => watching(app.anonymous, thread)));
    const inside = await watching(author.caller, thread);
    await narrow(thread);
    await Promise.all(
      Array.from({ length: 5 }, (_, n) => author.caller.call(writePost, write(author, thread, `geheim ${n}`))),
    );
    await inside.heard('changes', ({ to }) => to === 7);
    for (const socket of outside) {
      await socket.heard('evicted');
      expect(told(socket)).not.toMatch(/geheim|"visibility":"network"/);
    }
  });

  test('nor where the message of it is lost', async () => {
    const thread = await aThread(author, topicId, { visibility: 'public' });
    const outside = await watching(app.anonymous, thread);
    const inside = await watching(author.caller, thread);
    await app.db.query(`update thread set visibility = 'network', change = change + 1 where id = $1`, [thread]);
    await author.caller.call(writePost, write(author, thread, 'geheim'));
    await inside.heard('changes', ({ to }) => to === 3);
    await outside.heard('evicted');
    expect(told(outside)).toBe('[]');
    expect(await outside.ask('watch', { thread, since: 0 })).toMatchObject({ problem: { status: 404 } });
  });
});

test('a guest who is no longer admitted is put out, and reads nothing more', async () => {
  const thread = await aThread(author, topicId, { visibility: 'guests' });
  const guest = await aMember(app).guest().build();
  const admit = (admitted: boolean) =>
    moderator.caller.call(admitGuest, { params: { ...at(thread), member: String(guest.id) }, body: { admitted } });
  await admit(true);
  const socket = await watching(guest.caller, thread);
  await guest.caller.call(writePost, write(guest, thread, 'Als Gast'));
  await admit(false);
  await author.caller.call(writePost, write(author, thread, 'geheim'));
  await socket.heard('evicted');
  expect(told(socket)).not.toContain('geheim');
  expect((await guest.caller.problem(getThread, { params: at(thread) })).status).toBe(404);
  expect((await guest.caller.problem(writePost, write(guest, thread, 'Noch einmal'))).status).toBe(404);
});

test('a guest is put out by the next look at who they are, where the message of it was lost', async () => {
  const thread = await aThread(author, topicId, { visibility: 'guests' });
  const guest = await aMember(app).guest().build();
  await app.db.query('insert into thread_guest (thread_id, member_id) values ($1, $2)', [thread, guest.id]);
  const socket = await watching(guest.caller, thread);
  await app.db.query('delete from thread_guest where thread_id = $1', [thread]);
  await guest.caller.call(editProfile, { body: { name: guest.name, position: '' } });
  await socket.heard('evicted');
});

test('a suspended member is cut off everywhere', async () => {
  const thread = await aThread(author, topicId);
  const member = await aMember(app).build();
  const socket = await watching(member.caller, thread);
  const suspend = (suspended: boolean) =>
    administrator.caller.call(suspendMember, {
      params: { id: String(member.id) },
      body: { suspended, reason: 'Ausgeschieden' },
    });
  await suspend(true);
  await socket.heard('signed-out');
  await author.caller.call(writePost, write(author, thread, 'geheim'));
  expect((await member.caller.problem(writePost, write(member, thread, 'Noch einmal'))).status).toBe(401);
  expect((await member.caller.problem(getThread, { params: at(thread) })).status).toBe(404);
  const again = await member.caller.socket();
  open.push(again);
  expect(await again.ask('watch', { thread, since: 0 })).toMatchObject({ problem: { status: 404 } });
  expect(told(socket)).not.toContain('geheim');
  // The sessions of before do not come back with the member.
  await suspend(false);
  expect((await member.caller.problem(getThread, { params: at(thread) })).status).toBe(404);
});

test('a session that is ended is cut off, the others go on', async () => {
  const thread = await aThread(author, topicId);
  const other = await app.as(author.id);
  const [ended, kept] = [await watching(other, thread), await watching(author.caller, thread)];
  await author.caller.call(endSession, { params: { id: String(other.sessionId) } });
  await ended.heard('signed-out');
  await author.caller.call(writePost, write(author, thread, 'geheim'));
  await kept.heard('changes');
  expect(told(ended)).toBe('[]');
  expect((await other.problem(writePost, write(author, thread, 'Noch einmal'))).status).toBe(401);
});

test('a mandate that has ended speaks no more', async () => {
  const member = await aMember(app)
    .withMandateFor(await aRegion(app))
    .build();
  const thread = await aThread(member, topicId);
  await administrator.caller.call(endMandate, { params: { id: String(member.mandateId) } });
  expect(
    await member.caller.problem(writePost, write(member, thread, 'Für die Region', member.mandateId)),
  ).toMatchObject({
    code: 'invalid',
    errors: [{ path: 'mandateId' }],
  });
  const body = {
    key: key(),
    kind: 'question' as const,
    title: 'Für die Region gefragt',
    topicId,
    visibility: 'network' as const,
    mandateId: member.mandateId,
    text: 'x',
  };
  expect(await member.caller.problem(startThread, { body })).toMatchObject({ errors: [{ path: 'mandateId' }] });
  await member.caller.call(writePost, write(member, thread, 'Persönlich'));
});

test('a role that is withdrawn moderates no more, and its open pages learn of it', async () => {
  const former = await aMember(app).withRole('moderator').build();
  const thread = await aThread(author, topicId);
  const socket = await watching(former.caller, thread);
  await administrator.caller.call(setRoles, { params: { id: String(former.id) }, body: { roles: [] } });
  await socket.heard('hint', ({ what }) => what === 'viewer');
  const edit = { params: at(thread), body: { key: key(), pinned: true, reason: '' } };
  expect((await former.caller.problem(editThread, edit)).status).toBe(403);
  expect(
    (
      await former.caller.problem(deletePost, {
        params: { ...at(thread), number: '1' },
        body: { key: key(), reason: '' },
      })
    ).status,
  ).toBe(403);
});
