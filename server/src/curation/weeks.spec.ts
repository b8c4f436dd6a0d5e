import { markAnswer, deletePost, writePost } from '#contract/posts';
import type { BodyOf } from '#contract/endpoint';
import { weekOf } from '#contract/iso-week';
import { admitGuest, editThread } from '#contract/threads';
import { composeWeek, getWeek, listWeeks, saveWeek } from '#contract/weeks';
import { listWeekMarks, markForWeek } from '#contract/week-marks';
import { movePosts } from '#contract/restructure';
import { type Caller, type ProblemAnswer, startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aThread, aTopic, type TestMember } from '../../test/builders.js';

let app: TestApp;
let moderator: TestMember;
let author: TestMember;
let guest: TestMember;
let topic: { id: number; slug: string; name: string };

beforeAll(async () => {
  app = await startTestApp();
  moderator = await aMember(app).withRole('moderator').build();
  author = await aMember(app).build();
  guest = await aMember(app).guest().build();
});
beforeEach(async () => {
  topic = await aTopic(app);
});
afterAll(() => app.close());

/** By the calendar in Berlin. */
const WEEK = weekOf(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format());
const key = () => crypto.randomUUID();
const at = (week = WEEK) => ({ params: { topic: topic.slug, week } });
const ofPost = (thread: number, number: number) => ({ params: { thread: String(thread), number: String(number) } });
const post = (thread: number, number: number) => ({ thread, number, solution: null });
type Body = BodyOf<typeof saveWeek>;
const body = (version: number, content: Partial<Body> = {}): Body => ({
  key: key(),
  version,
  text: 'Viel **los**.',
  visibility: 'network',
  items: [],
  published: true,
  reason: '',
  ...content,
});
const save = (version: number, content: Partial<Body> = {}, by = moderator) =>
  by.caller.call(saveWeek, { ...at(), body: body(version, content) });
const week = (by: Caller = author.caller) => by.call(getWeek, at());
const refused = (by: Caller) => by.problem(getWeek, at()).then(({ status }) => status);
const reply = (thread: number, text = 'Eine Antwort') =>
  author.caller.call(writePost, {
    params: { thread: String(thread) },
    body: { key: key(), text, parent: null, mandateId: null },
  });
const numbersOf = ({ items }: { items: { thread: number | null; number: number | null }[] }) =>
  items.map(({ thread, number }) => [thread, number]);

test('is composed of entries in their order, and read once it is published', async () => {
  const thread = await aThread(author, topic.id, { title: 'Rufbus am Wochenende gesucht' });
  await reply(thread, 'Wir haben **einen**.');
  await save(0, { items: [post(thread, 2), post(thread, 1)], published: false });
  expect(await refused(author.caller)).toBe(404);
  expect((await author.caller.call(listWeeks, { params: { topic: topic.slug } })).weeks).toEqual([]);
  await save(1, { items: [post(thread, 2), post(thread, 1)] });
  expect(await week()).toMatchObject({
    week: WEEK,
    topic: { slug: topic.slug, name: topic.name },
    html: '<p>Viel <strong>los</strong>.</p>\n',
    publishedBy: { id: moderator.id },
    corrected: null,
    items: [
      {
        kind: 'post',
        number: 2,
        title: 'Rufbus am Wochenende gesucht',
        author: { id: author.id },
        excerpt: 'Wir haben einen.',
      },
      { kind: 'thread', number: 1 },
    ],
  });
  expect((await author.caller.call(listWeeks, { params: { topic: topic.slug } })).weeks).toMatchObject([
    { week: WEEK, items: 2 },
  ]);
});

test('shows each reader what they may read, and counts no more', async () => {
  const [inside, forGuests, open] = [
    await aThread(author, topic.id),
    await aThread(author, topic.id, { visibility: 'guests' }),
    await aThread(author, topic.id, { visibility: 'public' }),
  ];
  const other = await aMember(app).guest().build();
  await moderator.caller.call(admitGuest, {
    params: { thread: String(forGuests), member: String(guest.id) },
    body: { admitted: true },
  });
  await save(0, { items: [inside, forGuests, open].map((thread) => post(thread, 1)), visibility: 'public' });
  const seen = async (by: Caller) => {
    const { weeks } = await by.call(listWeeks, { params: { topic: topic.slug } });
    const threads = (await week(by)).items.map(({ thread }) => thread);
    expect(weeks.map(({ items }) => items)).toEqual([threads.length]);
    return threads;
  };
  expect(await seen(author.caller)).toEqual([inside, forGuests, open]);
  expect(await seen(guest.caller)).toEqual([forGuests, open]);
  expect(await seen(other.caller)).toEqual([open]);
  expect(await seen(app.anonymous)).toEqual([open]);
  await moderator.caller.call(editThread, {
    params: { thread: String(open) },
    body: { key: key(), visibility: 'network', reason: '' },
  });
  expect(await seen(app.anonymous)).toEqual([]);
});

test.each([
  ['network', [404, 404]],
  ['guests', [404, 200]],
  ['public', [200, 200]],
] as const)('the introduction is for: %s', async (visibility, expected) => {
  await save(0, { visibility });
  const status = (by: Caller) =>
    by.call(getWeek, at()).then(
      () => 200,
      () => 404,
    );
  expect([await status(app.anonymous), await status(guest.caller)]).toEqual(expected);
  expect(await status(author.caller)).toBe(200);
});

test('corrected, it says when, by whom and why; withdrawn, it is gone', async () => {
  await save(0);
  const first = await week();
  await save(1, { text: 'Berichtigt', reason: 'Zahl war falsch' });
  expect(await week()).toMatchObject({
    html: '<p>Berichtigt</p>\n',
    publishedAt: first.publishedAt,
    corrected: { by: { id: moderator.id }, reason: 'Zahl war falsch' },
  });
  await save(2, { published: false });
  expect(await refused(author.caller)).toBe(404);
  const acts = await app.db.query(`select act from audit where act like '%-week' order by id desc limit 3`);
  expect(acts.map(({ act }: { act: string }) => act)).toEqual(['withdraw-week', 'correct-week', 'publish-week']);
});

test('two who compose at once never overwrite each other', async () => {
  const thread = await aThread(author, topic.id);
  const other = await aMember(app).withRole('moderator').build();
  const both = await Promise.allSettled([
    save(0, { items: [post(thread, 1)] }),
    save(0, { items: [post(thread, 1)] }, other),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await other.caller.problem(saveWeek, { ...at(), body: body(0) })).toMatchObject({
    status: 409,
    current: { version: 1, text: 'Viel **los**.', published: true, items: [{ thread, number: 1 }] },
  });
});

test('suggests what was marked, begun, answered and helpful, the marked first, and nothing twice', async () => {
  const question = await aThread(moderator, topic.id, { kind: 'question' });
  await reply(question, 'Die Antwort');
  await moderator.caller.call(markAnswer, { ...ofPost(question, 2), body: { key: key(), on: true } });
  await reply(question, 'Nebenbei');
  await moderator.caller.call(markForWeek, { ...ofPost(question, 3), body: { on: true } });
  const elsewhere = await aThread(author, (await aTopic(app)).id);
  await moderator.caller.call(markForWeek, { ...ofPost(elsewhere, 1), body: { on: true } });
  const suggestions = async () => (await moderator.caller.call(composeWeek, at())).suggestions;
  expect((await suggestions()).map(({ number, kind, marked }) => [number, kind, marked])).toEqual([
    [3, 'post', true],
    [1, 'thread', false],
    [2, 'answer', false],
  ]);
  await save(0, { items: [post(question, 3)] });
  expect(numbersOf({ items: await suggestions() })).toEqual([
    [question, 1],
    [question, 2],
  ]);
});

test('marks are the moderation’s, shown with the thread, and taken back', async () => {
  const thread = await aThread(author, topic.id);
  const mark = (on: boolean, by = moderator) => by.caller.call(markForWeek, { ...ofPost(thread, 1), body: { on } });
  const marks = async () =>
    (await moderator.caller.call(listWeekMarks, { params: { thread: String(thread) } })).numbers;
  for (const on of [true, true]) await mark(on);
  expect(await marks()).toEqual([1]);
  const refusal = { ...ofPost(thread, 1), body: { on: false } };
  expect((await author.caller.problem(markForWeek, refusal)).status).toBe(403);
  await mark(false);
  expect(await marks()).toEqual([]);
});

test('takes no entry that is not there, and loses one that is deleted', async () => {
  const thread = await aThread(author, topic.id);
  await reply(thread);
  const unknown = body(0, { items: [post(thread, 3)] });
  expect(await moderator.caller.problem(saveWeek, { ...at(), body: unknown })).toMatchObject({
    status: 400,
    errors: [{ path: 'items' }],
  });
  await save(0, { items: [post(thread, 2)] });
  await author.caller.call(deletePost, { ...ofPost(thread, 2), body: { key: key(), reason: '' } });
  expect((await week()).items).toEqual([]);
  expect((await author.caller.call(listWeeks, { params: { topic: topic.slug } })).weeks[0]!.items).toBe(0);
});

test('there are no weeks to come, and none that the calendar does not have', async () => {
  for (const wrong of ['2199-W01', '2025-W53', '2026-W00', '2026-47'])
    expect((await moderator.caller.problem(saveWeek, { ...at(wrong), body: body(0) })).status).toBe(400);
});

test('entries and marks come along with their posts, also while weeks are being saved', async () => {
  const [source, target] = [await aThread(author, topic.id), await aThread(author, topic.id)];
  const numbers = [2, 3, 4, 5];
  for (const _ of numbers) await reply(source);
  for (const number of numbers)
    await moderator.caller.call(markForWeek, { ...ofPost(source, number), body: { on: true } });
  await save(0, { items: numbers.map((number) => post(source, number)) });
  const move = (number: number) =>
    moderator.caller.call(movePosts, {
      params: { thread: String(source) },
      body: { key: key(), numbers: [number], withAnswers: false, into: target, reason: 'Gehört dorthin' },
    });
  const again = () => save(1, { items: [post(source, 1), post(target, 1)] });
  const done = await Promise.allSettled([...numbers.map(move), again(), again(), again()]);
  // Of those who save only one comes first; nobody is left waiting in a circle.
  const problems = done.flatMap((one) =>
    one.status === 'rejected' ? [(one.reason as ProblemAnswer).problem.status] : [],
  );
  expect(problems).toEqual([409, 409]);
  expect(numbersOf(await week())).toEqual([
    [source, 1],
    [target, 1],
  ]);
  const { numbers: marked } = await moderator.caller.call(listWeekMarks, { params: { thread: String(target) } });
  expect(marked).toEqual(numbers);
});

test('a post that is moved is told of where it stands now', async () => {
  const [source, target] = [
    await aThread(author, topic.id),
    await aThread(author, topic.id, { title: 'Wohin es gehört' }),
  ];
  await reply(source, 'Das Wichtigste');
  await save(0, { items: [post(source, 2)] });
  await moderator.caller.call(movePosts, {
    params: { thread: String(source) },
    body: { key: key(), numbers: [2], withAnswers: false, into: target, reason: 'Gehört dorthin' },
  });
  expect((await week()).items).toMatchObject([
    { thread: target, number: 2, title: 'Wohin es gehört', excerpt: 'Das Wichtigste' },
  ]);
});
