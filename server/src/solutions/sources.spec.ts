import { randomUUID } from 'node:crypto';
import { listNotices } from '#contract/activity';
import { hidePost } from '#contract/moderation';
import { deletePost, writePost } from '#contract/posts';
import { movePosts } from '#contract/restructure';
import { listThreadSolutions } from '#contract/solution-status';
import { curateSolution } from '#contract/solution-acts';
import { addSolutionSources, openSolution, removeSolutionSource } from '#contract/solutions';
import { type ProblemAnswer, startTestApp, type TestApp } from '../../test/app.js';
import { aThread } from '../../test/builders.js';
import { meeting } from '../../test/meeting.js';
import { aCircle, aSolution, read } from '../../test/solutions.js';

let app: TestApp;
let circle: Awaited<ReturnType<typeof aCircle>>;
let thread: number;
beforeAll(async () => {
  app = await startTestApp();
  circle = await aCircle(app);
});
beforeEach(async () => {
  const text = '**Bei uns** fährt der Rufbus:\n\n- seit *Mai*\n- mit `8` Plätzen';
  thread = await aThread(circle.ofHere, circle.topic.id, { text, visibility: 'network' });
});
afterAll(() => app.close());

const open = (visibility: 'network' | 'public', passage = '') =>
  aSolution(circle.moderator, { content: circle.content(), visibility, sources: [{ thread, number: 1, passage }] });
const add = (id: number, source: { thread: number; number: number; passage: string }) => ({
  params: { solution: String(id) },
  body: { key: randomUUID(), sources: [source] },
});
const became = async (of: number, caller = circle.member.caller) =>
  (await caller.call(listThreadSolutions, { params: { thread: String(of) } })).solutions;

test('link both ways', async () => {
  const id = await open('network', 'seit Mai\nmit 8 Plätzen');
  expect((await read(circle.member, id)).sources).toMatchObject([
    {
      thread,
      number: 1,
      passage: 'seit Mai\nmit 8 Plätzen',
      author: { id: circle.ofHere.id },
      region: { id: circle.here.id },
    },
  ]);
  expect(await became(thread)).toMatchObject([{ id, status: 'idea', state: 'open', numbers: [1] }]);
});

test('are told to those who wrote the post, once it is open', async () => {
  const told = async () => (await circle.ofHere.caller.call(listNotices, {})).notices.map(({ link }) => link);
  const sources = [{ thread, number: 1, passage: '' }];
  const proposed = await aSolution(circle.member, { content: circle.content(), sources });
  expect(await told()).not.toContain(`/loesungsansaetze/${proposed}`);
  const body = { key: randomUUID(), state: 'open' as const, reason: '' };
  await circle.moderator.caller.call(curateSolution, { params: { solution: String(proposed) }, body });
  const opened = await open('network');
  const added = await aSolution(circle.moderator, { content: circle.content() });
  await circle.member.caller.call(addSolutionSources, add(added, { thread, number: 1, passage: '' }));
  const links = [proposed, opened, added].map((id) => `/loesungsansaetze/${id}`);
  expect(await told()).toEqual(expect.arrayContaining(links));
});

test('are named only to those who may read their thread', async () => {
  const id = await open('public', 'Rufbus');
  expect((await read({ caller: app.anonymous }, id)).sources).toEqual([]);
  expect((await read(circle.guest, id)).sources).toEqual([]);
  const params = { thread: String(thread) };
  expect(await app.anonymous.problem(listThreadSolutions, { params })).toMatchObject({ status: 404 });
  const [shown, hidden] = [
    await aThread(circle.member, circle.topic.id, { visibility: 'public' }),
    await open('network'),
  ];
  await circle.member.caller.call(addSolutionSources, add(hidden, { thread: shown, number: 1, passage: '' }));
  expect(await became(shown, app.anonymous)).toEqual([]);
  expect(await became(shown)).toMatchObject([{ id: hidden }]);
});

test('say what stands in the post, and nothing else', async () => {
  const id = await open('network');
  const { caller } = circle.member;
  const wrong = add(id, { thread, number: 1, passage: 'Der Rufbus fährt nicht' });
  expect(await caller.problem(addSolutionSources, wrong)).toMatchObject({ errors: [{ path: 'sources.0' }] });
  for (const number of [2, 999])
    expect(await caller.problem(addSolutionSources, add(id, { thread, number, passage: '' }))).toMatchObject({
      status: 400,
    });
  const body = { key: randomUUID(), content: circle.content(), visibility: 'network' as const };
  const sources = [{ thread: 999_999, number: 1, passage: '' }];
  expect(await caller.problem(openSolution, { body: { ...body, sources } })).toMatchObject({ status: 400 });
  expect((await read(circle.member, id)).change).toBe(1);
});

test('are added once, and taken away', async () => {
  const id = await open('network', 'Rufbus');
  const { caller } = circle.member;
  await caller.call(addSolutionSources, add(id, { thread, number: 1, passage: 'Rufbus' }));
  await caller.call(addSolutionSources, add(id, { thread, number: 1, passage: 'seit Mai' }));
  const { sources, change } = await read(circle.member, id);
  expect([sources.map(({ passage }) => passage), change]).toEqual([['Rufbus', 'seit Mai'], 2]);
  const params = { solution: String(id), source: String(sources[0]!.id) };
  await caller.call(removeSolutionSource, { params, body: { key: randomUUID() } });
  expect((await read(circle.member, id)).sources).toHaveLength(1);
  const again = { params, body: { key: randomUUID() } };
  expect(await caller.problem(removeSolutionSource, again)).toMatchObject({ status: 404 });
});

test.each(['deleted', 'hidden'])('no longer repeat what has been %s, nor can it be marked', async (how) => {
  const id = await open('network', 'Rufbus');
  const params = { thread: String(thread), number: '1' };
  const key = randomUUID();
  if (how === 'deleted') await circle.ofHere.caller.call(deletePost, { params, body: { key, reason: '' } });
  else {
    const body = { key, reason: 'Persönliche Angaben', awaitsChange: false };
    await circle.moderator.caller.call(hidePost, { params, body });
  }
  expect((await read(circle.member, id)).sources).toMatchObject([{ thread, number: 1, passage: '' }]);
  const again = add(id, { thread, number: 1, passage: 'seit Mai' });
  expect(await circle.member.caller.problem(addSolutionSources, again)).toMatchObject({ status: 400 });
});

const reply = (text: string) =>
  circle.ofHere.caller.call(writePost, {
    params: { thread: String(thread) },
    body: { key: randomUUID(), text, parent: null, mandateId: null },
  });
const move = (numbers: number[], into: number) =>
  circle.moderator.caller.call(movePosts, {
    params: { thread: String(thread) },
    body: { key: randomUUID(), numbers, withAnswers: false, into, reason: 'Passt dort besser' },
  });

test('come along with a post that moves, and find one that has moved already', async () => {
  await reply('Der Bus ist elektrisch.');
  const id = await open('network');
  await circle.member.caller.call(addSolutionSources, add(id, { thread, number: 2, passage: 'elektrisch' }));
  const target = await aThread(circle.moderator, circle.topic.id, {});
  await move([2], target);
  await circle.member.caller.call(addSolutionSources, add(id, { thread, number: 2, passage: 'Der Bus' }));
  expect((await read(circle.member, id)).sources).toMatchObject([
    { thread, number: 1 },
    { thread: target, number: 2, passage: 'elektrisch', author: { id: circle.ofHere.id } },
    { thread: target, number: 2, passage: 'Der Bus' },
  ]);
  expect(await became(target)).toMatchObject([{ id, numbers: [2] }]);
  expect(await became(thread)).toMatchObject([{ id, numbers: [1] }]);
});

test('point to where a post is, also when it moves at the very moment', async () => {
  await reply('Der Bus ist elektrisch.');
  const id = await open('network');
  const target = await aThread(circle.moderator, circle.topic.id, {});
  const args = add(id, { thread, number: 2, passage: 'elektrisch' });
  const outcomes = await meeting<unknown>(
    app,
    'select 1 from post where thread_id = $1 and number = 2 for update',
    [thread],
    [() => move([2], target), () => circle.member.caller.call(addSolutionSources, args)],
  );
  const [moved, added] = [outcomes[0]!, outcomes[1]!];
  expect(moved.status).toBe('fulfilled');
  if (added.status === 'rejected') expect((added.reason as ProblemAnswer).problem.status).toBe(409);
  const sources = (await read(circle.member, id)).sources.slice(1);
  expect(sources).toMatchObject(added.status === 'rejected' ? [] : [{ thread: target, passage: 'elektrisch' }]);
});
