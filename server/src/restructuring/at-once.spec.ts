import { deletePost, editPost, markHelpful, writePost } from '#contract/posts';
import { mergeThread, movePosts, splitThread } from '#contract/restructure';
import { editThread } from '#contract/threads';
import { Caller, ProblemAnswer, startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aRegion, aThread, aTopic, type TestMember } from '../../test/builders.js';
import { miscounted } from '../../test/counters.js';
import { at, head, key, posts, write } from '../../test/dialogue.js';
import { meeting } from '../../test/meeting.js';
import { MISCOUNTED } from '../../test/miscounted.js';

let app: TestApp;
/** Another process on the same database. */
let other: TestApp;
let topicId: number;
let author: TestMember;
let helper: TestMember;
let moderator: TestMember;
let second: TestMember;
let source: number;
let target: number;

beforeAll(async () => {
  app = await startTestApp();
  other = await startTestApp({ databaseUrl: app.config.databaseUrl });
  topicId = (await aTopic(app)).id;
  const member = async () =>
    aMember(app)
      .withMandateFor(await aRegion(app))
      .build();
  [author, helper] = [await member(), await member()];
  [moderator, second] = [
    await aMember(app).withRole('moderator').build(),
    await aMember(app).withRole('moderator').build(),
  ];
});
beforeEach(async () => {
  source = await aThread(author, topicId, { kind: 'question', text: 'Eins' });
  for (const text of ['Zwei', 'Drei', 'Vier']) await write(helper, source, text);
  target = await aThread(helper, topicId, { text: 'Ziel' });
});
afterEach(async () => {
  const wrong = [
    ...(await miscounted(app)),
    ...(await Promise.all(Object.values(MISCOUNTED).map((sql) => app.db.query(sql)))).flat(),
  ];
  if (wrong.length > 0) throw new Error(`miscounted: ${JSON.stringify(wrong)}`);
});
afterAll(async () => {
  await other.close();
  await app.close();
});

let turn = 0;
/** The person at one process and the other by turns: within a process, writes to one thread wait outside the database. */
const via = ({ caller }: TestMember) => {
  turn += 1;
  return turn % 2 === 0 ? caller : new Caller(other.url, caller.token, caller.sessionId);
};
const from = (thread: number) => ({ thread: String(thread) });
const move = (by: TestMember, numbers: number[], [thread, into] = [source, target], as = key()) =>
  via(by).call(movePosts, {
    params: from(thread),
    body: { key: as, numbers, withAnswers: false, into, reason: 'Dorthin' },
  });
const merge = (by: TestMember, [thread, into] = [source, target]) =>
  via(by).call(mergeThread, { params: from(thread), body: { key: key(), into, reason: 'Dasselbe' } });
const split = (by: TestMember, numbers: number[]) =>
  via(by).call(splitThread, {
    params: from(source),
    body: {
      key: key(),
      numbers,
      withAnswers: true,
      title: 'Etwas für sich',
      kind: 'discussion',
      topicId,
      visibility: 'network',
      reason: 'Eigenes',
    },
  });
const reply = (text: string, parent: number | null = null) =>
  via(helper).call(writePost, {
    params: from(source),
    body: { key: key(), text, parent, mandateId: helper.mandateId },
  });

const LOCK = 'select 1 from thread where id = any($1) for update';
/** How calls that all want the threads at the same moment ended: `ok` or a code, sorted. */
async function together(calls: (() => Promise<unknown>)[]): Promise<string> {
  const outcomes = await meeting<unknown>(app, LOCK, [[source, target]], calls, 2);
  return outcomes
    .map((outcome) => (outcome.status === 'fulfilled' ? 'ok' : (outcome.reason as ProblemAnswer).problem.code))
    .sort()
    .join(' ');
}
const texts = async (thread: number) =>
  (await posts(author, thread))
    .filter(({ deleted }) => !deleted)
    .map(({ html }) => html.replace(/<[^>]*>/g, '').trim());
const everything = async (...threads: number[]) => (await Promise.all(threads.map(texts))).flat().sort();

it('two moderators move the same post: it goes once, the other is told', async () => {
  expect(await together([() => move(moderator, [2]), () => move(second, [2, 3])])).toBe('conflict ok');
  expect(await everything(source, target)).toEqual(['Drei', 'Eins', 'Vier', 'Ziel', 'Zwei']);
});

it('two merge two threads into each other: one becomes a part of the other', async () => {
  expect(await together([() => merge(moderator), () => merge(second, [target, source])])).toBe('moved ok');
  expect(await everything(source, target)).toEqual(['Drei', 'Eins', 'Vier', 'Ziel', 'Zwei']);
});

it('a move that is sent again while it is under way is answered like the first time', async () => {
  const same = key();
  const again = () => move(moderator, [2, 3], [source, target], same);
  const outcomes = await meeting(app, LOCK, [[source, target]], [again, again, again], 2);
  const answer = { status: 'fulfilled', value: { thread: target, first: 2, posts: 2 } };
  expect(outcomes).toEqual([answer, answer, answer]);
  expect(await texts(target)).toEqual(['Ziel', 'Zwei', 'Drei']);
});

it('members reply while a thread is split: every post is there once', async () => {
  const replies = ['Fünf', 'Sechs', 'Sieben', 'Acht'];
  const outcome = await together([() => split(moderator, [2, 3]), ...replies.map((text) => () => reply(text, 2))]);
  expect(outcome).toBe('ok ok ok ok ok');
  const moved = (await posts(author, source)).flatMap((post) => post.moved ?? []);
  expect(await everything(source, moved[0]!.thread)).toEqual([...replies, 'Drei', 'Eins', 'Vier', 'Zwei'].sort());
});

it('members reply while a thread is merged: each post is in before it, or refused', async () => {
  const outcome = await together([
    () => merge(moderator),
    ...['Fünf', 'Sechs', 'Sieben'].map((text) => () => reply(text)),
  ]);
  expect(outcome).toMatch(/^(moved )*(ok ?)+$/);
  expect((await everything(source, target)).length).toBe(4 + outcome.split(' ').filter((code) => code === 'ok').length);
  expect(await texts(source)).toEqual([]);
});

it('what is edited, marked or deleted while it is moved is changed before it, or is told where it went', async () => {
  const params = at(source, 2);
  const outcome = await together([
    () => move(moderator, [2]),
    () => via(helper).call(editPost, { params, body: { key: key(), text: 'Neu', reason: '', version: 1 } }),
    () => via(author).call(markHelpful, { params, body: { key: key(), on: true } }),
    () => via(helper).call(deletePost, { params, body: { key: key(), reason: '' } }),
  ]);
  expect(outcome.split(' ').filter((code) => !['ok', 'moved', 'forbidden', 'invalid'].includes(code))).toEqual([]);
  expect((await posts(author, source)).length + (await posts(author, target)).length).toBeGreaterThanOrEqual(5);
});

it('moves in both directions at once, of several threads in a ring, wait in no circle', async () => {
  const third = await aThread(author, topicId, { text: 'Drittes' });
  for (const thread of [target, third]) for (let n = 0; n < 6; n += 1) await write(helper, thread, `${thread} ${n}`);
  const ring = [source, target, third];
  const calls = ring.flatMap((thread, n) => [ring[(n + 1) % 3]!, ring[(n + 2) % 3]!].map((into) => [thread, into]));
  const before = await everything(...ring);
  const outcomes = await Promise.allSettled(
    [2, 3, 4].flatMap((number) =>
      calls.map(([thread, into], n) => move(n % 2 ? moderator : second, [number], [thread!, into!])),
    ),
  );
  const codes = outcomes.map((outcome) =>
    outcome.status === 'fulfilled' ? 'ok' : (outcome.reason as ProblemAnswer).problem.code,
  );
  expect(codes.filter((code) => !['ok', 'conflict', 'invalid'].includes(code))).toEqual([]);
  expect(codes).toContain('ok');
  expect(await everything(...ring)).toEqual(before);
});

it('renaming and closing meet a merge: none is lost without a word', async () => {
  const outcome = await together([
    () => merge(moderator),
    () => via(second).call(editThread, { params: from(source), body: { key: key(), closed: true, reason: '' } }),
    () =>
      via(second).call(editThread, {
        params: from(target),
        body: { key: key(), title: 'Ein neuer Titel', reason: '' },
      }),
  ]);
  expect(outcome).toMatch(/^(moved )?ok ok( ok)?$/);
  expect((await head(author, target)).thread.title).toBe('Ein neuer Titel');
});
