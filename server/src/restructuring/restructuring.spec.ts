import { deletePost, editPost, getPostSource, listPostVersions, type Post } from '#contract/posts';
import { mergeThread, movePosts, splitThread } from '#contract/restructure';
import { getChanges, getThreadPage, getThreadTree } from '#contract/threads';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aRegion, aThread, aTopic, type TestMember } from '../../test/builders.js';
import { miscounted } from '../../test/counters.js';
import { at, head, key, posts, write } from '../../test/dialogue.js';
import { MISCOUNTED } from '../../test/miscounted.js';

let app: TestApp;
let topicId: number;
let author: TestMember;
let helper: TestMember;
let moderator: TestMember;
let source: number;
let target: number;

beforeAll(async () => {
  app = await startTestApp();
  topicId = (await aTopic(app)).id;
  author = await aMember(app)
    .withMandateFor(await aRegion(app))
    .build();
  helper = await aMember(app)
    .withMandateFor(await aRegion(app))
    .build();
  moderator = await aMember(app).withRole('moderator').build();
});
beforeEach(async () => {
  source = await aThread(author, topicId, { kind: 'question', text: 'Eins' });
  for (const [who, text, parent] of [
    [helper, 'Zwei', 1],
    [author, 'Drei', 2],
    [helper, 'Vier', 1],
    [moderator, 'Fünf', 3],
  ] as const)
    await write(who, source, text, parent);
  target = await aThread(helper, topicId, { text: 'Ziel' });
});
afterEach(async () => {
  const wrong = [
    ...(await miscounted(app)),
    ...(await Promise.all(Object.values(MISCOUNTED).map((sql) => app.db.query(sql)))).flat(),
  ];
  if (wrong.length > 0) throw new Error(`miscounted: ${JSON.stringify(wrong)}`);
});
afterAll(() => app.close());

const from = (thread: number) => ({ thread: String(thread) });
const move = (numbers: number[], more: object = {}, by = moderator) =>
  by.caller.call(movePosts, {
    params: from(source),
    body: { key: key(), numbers, withAnswers: false, into: target, reason: 'Gehört dorthin', ...more },
  });
const split = (numbers: number[], more: object = {}, by = moderator) =>
  by.caller.call(splitThread, {
    params: from(source),
    body: {
      key: key(),
      numbers,
      withAnswers: false,
      title: 'Etwas für sich',
      kind: 'discussion',
      topicId,
      visibility: 'network',
      reason: 'Eigenes Thema',
      ...more,
    },
  });
const merge = (thread = source, into = target) =>
  moderator.caller.call(mergeThread, { params: from(thread), body: { key: key(), into, reason: 'Dasselbe Thema' } });
const text = ({ html }: Post) => html.replace(/<[^>]*>/g, '').trim();
const texts = async (thread: number) => (await posts(author, thread)).map(text);

describe('moving posts', () => {
  it('gives them the next numbers, in their order, and leaves stubs that lead there', async () => {
    expect(await move([4, 2])).toEqual({ thread: target, first: 2, posts: 2 });
    expect(await texts(target)).toEqual(['Ziel', 'Zwei', 'Vier']);
    expect(await texts(source)).toEqual(['Eins', '', 'Drei', '', 'Fünf']);
    const stubs = (await posts(author, source)).filter(({ moved }) => moved);
    expect(stubs.map(({ number, moved }) => [number, moved])).toEqual([
      [2, { thread: target, number: 2 }],
      [4, { thread: target, number: 3 }],
    ]);
    for (const { deleted } of stubs) {
      expect(deleted).toMatchObject({ by: { id: moderator.id }, reason: 'Gehört dorthin' });
    }
    expect((await head(author, source)).thread).toMatchObject({ posts: 3, lastNumber: 5, mergedInto: null });
    expect((await head(author, target)).thread).toMatchObject({ posts: 3, lastNumber: 3, regions: 1 });
  });

  it('keeps author, time, marks and versions', async () => {
    const edit = { key: key(), text: 'Zwei, genauer', reason: 'Zahl', version: 1 };
    await helper.caller.call(editPost, { params: at(source, 2), body: edit });
    const before = (await posts(author, source))[1]!;
    await move([2]);
    const after = (await posts(author, target))[1]!;
    expect(after).toEqual({ ...before, number: 2, change: after.change, path: [2] });
    const { versions } = await author.caller.call(listPostVersions, { params: at(target, 2) });
    expect(versions.map((version) => version.text)).toEqual(['Zwei', 'Zwei, genauer']);
    expect(
      (await author.caller.call(listPostVersions, { params: at(source, 2) }).catch(() => ({ versions: [] }))).versions,
    ).toEqual([]);
    expect((await author.caller.call(getPostSource, { params: at(source, 2) })).text).toBe('');
  });

  it('keeps the tree among them; answers that stay hang on the stub', async () => {
    await move([2, 5]);
    const paths = async (thread: number) => (await posts(author, thread)).map(({ path }) => path);
    expect(await paths(target)).toEqual([[1], [2], [2, 3]]);
    expect(await paths(source)).toEqual([[1], [1, 2], [1, 2, 3], [1, 4], [1, 2, 3, 5]]);
  });

  it('takes answers along where that is wanted', async () => {
    expect(await move([2], { withAnswers: true })).toMatchObject({ posts: 3 });
    expect(await texts(target)).toEqual(['Ziel', 'Zwei', 'Drei', 'Fünf']);
    const { posts: tree } = await author.caller.call(getThreadTree, { params: from(target), query: { after: '0' } });
    expect(tree.map(({ path }) => path)).toEqual([[1], [2], [2, 3], [2, 3, 4]]);
  });

  it('leads to where they are now, however often they were moved', async () => {
    await move([2]);
    await posts(author, source);
    const follower = await author.caller.socket();
    await follower.ask('watch', { thread: source, since: (await head(author, source)).thread.change });
    const { thread: third } = await moderator.caller.call(splitThread, {
      params: from(target),
      body: {
        key: key(),
        numbers: [2],
        withAnswers: false,
        title: 'Noch woanders',
        kind: 'discussion',
        topicId,
        visibility: 'network',
        reason: 'Weiter',
      },
    });
    const stubOf = async (thread: number, number: number) => (await posts(author, thread))[number - 1]!.moved;
    // Also for those who follow the thread where it stood at first.
    const moves = (await follower.heard('changes', ({ posts: [stub] }) => stub?.moved?.thread === third)).posts;
    expect(moves).toEqual([(await posts(author, source))[1]]);
    follower.close();
    expect(await stubOf(source, 2)).toEqual({ thread: third, number: 1 });
    expect(await stubOf(target, 2)).toEqual({ thread: third, number: 1 });
    await moderator.caller.call(mergeThread, {
      params: from(third),
      body: { key: key(), into: source, reason: 'Zurück' },
    });
    expect(await stubOf(source, 2)).toEqual({ thread: source, number: 6 });
    expect(await stubOf(third, 1)).toEqual({ thread: source, number: 6 });
    expect(await texts(source)).toEqual(['Eins', '', 'Drei', 'Vier', 'Fünf', 'Zwei']);
  });

  it('leads there also from a thread that they came back to and left again', async () => {
    await move([2]);
    const back = { key: key(), numbers: [2], withAnswers: false, into: source, reason: 'Doch nicht' };
    await moderator.caller.call(movePosts, { params: from(target), body: back });
    const stub = async () => (await posts(author, source))[1]!.moved;
    expect(await stub()).toEqual({ thread: source, number: 6 });
    await move([6]);
    expect(await stub()).toEqual({ thread: target, number: 3 });
  });

  it('is told as changes of both threads', async () => {
    const since = {
      source: (await head(author, source)).thread.change,
      target: (await head(author, target)).thread.change,
    };
    await move([2, 3]);
    const changed = async (thread: number, after: number) =>
      (await author.caller.call(getChanges, { params: from(thread), query: { since: String(after) } })).posts.map(
        (post) => [post.number, text(post)],
      );
    expect(await changed(source, since.source)).toEqual([
      [2, ''],
      [3, ''],
    ]);
    expect(await changed(target, since.target)).toEqual([
      [2, 'Zwei'],
      [3, 'Drei'],
    ]);
  });
});

describe('splitting', () => {
  it('begins a thread that is the first author’s, and as old as the first post', async () => {
    const { thread, first } = await split([2, 3]);
    expect(first).toBe(1);
    const { createdAt } = (await posts(author, thread))[0]!;
    expect((await head(author, thread)).thread).toMatchObject({
      title: 'Etwas für sich',
      author: { id: helper.id },
      createdAt,
      posts: 2,
      regions: 2,
    });
  });

  it('leaves at least one post', async () => {
    const all = { key: key(), numbers: [1, 2, 3, 4, 5], withAnswers: false, into: target, reason: 'Alles' };
    expect(await moderator.caller.problem(movePosts, { params: from(source), body: all })).toMatchObject({
      status: 400,
      errors: [{ path: 'numbers' }],
    });
  });
});

describe('merging', () => {
  it('leaves a thread that leads on, also to where that one was merged into', async () => {
    expect(await merge()).toEqual({ thread: target, first: 2, posts: 5 });
    expect(await texts(target)).toEqual(['Ziel', 'Eins', 'Zwei', 'Drei', 'Vier', 'Fünf']);
    expect((await head(author, source)).thread).toMatchObject({ mergedInto: target, posts: 0 });
    const third = await aThread(author, topicId);
    await merge(target, third);
    expect((await head(author, source)).thread.mergedInto).toBe(third);
    const { posts: stubs } = await author.caller.call(getThreadPage, { params: { ...from(source), page: '1' } });
    expect(stubs.map(({ moved }) => moved)).toEqual([3, 4, 5, 6, 7].map((number) => ({ thread: third, number })));
  });

  it('takes deleted posts along, with what they said, for those who may read it', async () => {
    for (const number of [1, 2, 3, 4, 5])
      await moderator.caller.call(deletePost, { params: at(source, number), body: { key: key(), reason: 'Leer' } });
    expect(await merge()).toEqual({ thread: target, first: 2, posts: 5 });
    const there = (await posts(author, target))[2]!;
    expect(there).toMatchObject({ number: 3, html: '', moved: null, deleted: { reason: 'Leer' } });
    const { versions } = await moderator.caller.call(listPostVersions, { params: at(target, 3) });
    expect(versions.map((version) => version.text)).toEqual(['Zwei']);
    expect((await head(author, target)).thread).toMatchObject({ posts: 1, lastNumber: 6 });
  });
});
