import {
  deletePost,
  editPost,
  getPostSource,
  listPostVersions,
  markAnswer,
  markHelpful,
  writePost,
} from '#contract/posts';
import { editThread, getThreadTree } from '#contract/threads';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aRegion, aThread, aTopic, type TestMember } from '../../test/builders.js';
import { at, head, key, posts, write } from '../../test/dialogue.js';

let app: TestApp;
let topic: { id: number };
let asker: TestMember;
let helper: TestMember;
let moderator: TestMember;

beforeAll(async () => {
  app = await startTestApp();
  topic = await aTopic(app);
  asker = await aMember(app)
    .withMandateFor(await aRegion(app))
    .build();
  helper = await aMember(app)
    .withMandateFor(await aRegion(app))
    .build();
  moderator = await aMember(app).withRole('moderator').build();
});
afterAll(() => app.close());

describe('writing', () => {
  test('numbers posts and changes, and keeps the tree of answers', async () => {
    const thread = await aThread(asker, topic.id);
    expect(await write(helper, thread, 'Ja, wir.')).toEqual({ number: 2, change: 2 });
    expect(await write(asker, thread, 'Wie genau?', 2)).toEqual({ number: 3, change: 3 });
    await write(asker, thread, 'Noch eine Frage.');
    await write(helper, thread, 'So.', 3);
    expect((await posts(asker, thread)).map(({ path }) => path)).toEqual([[1], [2], [2, 3], [4], [2, 3, 5]]);
    const tree = await asker.caller.call(getThreadTree, { params: { thread: String(thread) }, query: { after: '0' } });
    expect(tree.posts.map(({ number }) => number)).toEqual([1, 2, 3, 5, 4]);
    const rest = await asker.caller.call(getThreadTree, { params: { thread: String(thread) }, query: { after: '3' } });
    expect(rest.posts.map(({ number }) => number)).toEqual([5, 4]);
  });

  test('a retry gets the first answer and writes nothing', async () => {
    const thread = await aThread(asker, topic.id);
    const args = {
      params: { thread: String(thread) },
      body: { key: key(), text: 'Nur einmal', parent: null, mandateId: null },
    };
    const answers = await Promise.all(Array.from({ length: 6 }, () => helper.caller.call(writePost, args)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"number":2,"change":2}']));
    expect((await posts(asker, thread)).length).toBe(2);
  });

  test('sixteen at once get sixteen numbers', async () => {
    const thread = await aThread(asker, topic.id);
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, n) => write(n % 2 ? asker : helper, thread, `Beitrag ${n}`)),
    );
    expect(answers.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 16 }, (_, n) => n + 2),
    );
    expect(new Set(answers.map(({ change }) => change)).size).toBe(16);
  });

  test('is not possible in a closed thread, but for the moderation', async () => {
    const thread = await aThread(asker, topic.id);
    await moderator.caller.call(editThread, {
      params: { thread: String(thread) },
      body: { key: key(), closed: true, reason: 'erledigt' },
    });
    const body = { key: key(), text: 'Doch noch', parent: null, mandateId: null };
    expect(await asker.caller.problem(writePost, { params: { thread: String(thread) }, body })).toMatchObject({
      status: 409,
      code: 'closed',
    });
    await write(moderator, thread, 'Hinweis der Moderation');
  });

  test('answers to a post that is not there are refused', async () => {
    const thread = await aThread(asker, topic.id);
    const body = { key: key(), text: 'Antwort', parent: 7, mandateId: null };
    expect(await helper.caller.problem(writePost, { params: { thread: String(thread) }, body })).toMatchObject({
      status: 404,
    });
  });
});

describe('editing and deleting', () => {
  test('keeps every version with author and reason', async () => {
    const thread = await aThread(asker, topic.id, { text: 'Erste Fassung' });
    const change = (text: string, version: number, reason: string) =>
      asker.caller.call(editPost, { params: at(thread, 1), body: { key: key(), text, version, reason } });
    await change('Zweite Fassung', 1, 'Tippfehler');
    await change('Dritte Fassung', 2, 'Zahl ergänzt');
    const { versions } = await helper.caller.call(listPostVersions, { params: at(thread, 1) });
    expect(versions.map(({ text, reason }) => [text, reason])).toEqual([
      ['Erste Fassung', ''],
      ['Zweite Fassung', 'Tippfehler'],
      ['Dritte Fassung', 'Zahl ergänzt'],
    ]);
    const [post] = await posts(helper, thread);
    expect(post).toMatchObject({ change: 3, edited: { times: 2, by: { id: asker.id }, reason: 'Zahl ergänzt' } });
  });

  test('two who edit the same version: the second is told what the first wrote', async () => {
    const thread = await aThread(asker, topic.id);
    const edit = (member: TestMember, text: string) =>
      member.caller.call(editPost, { params: at(thread, 1), body: { key: key(), text, version: 1, reason: '' } });
    const outcomes = await Promise.allSettled([edit(asker, 'von der Autorin'), edit(moderator, 'von der Moderation')]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const problem = await asker.caller.problem(editPost, {
      params: at(thread, 1),
      body: { key: key(), text: 'veraltet', version: 1, reason: '' },
    });
    expect(problem).toMatchObject({ status: 409, code: 'conflict', current: { version: 2 } });
  });

  test('only by its author or the moderation', async () => {
    const thread = await aThread(asker, topic.id);
    const body = { key: key(), text: 'Gekapert', version: 1, reason: '' };
    expect(await helper.caller.problem(editPost, { params: at(thread, 1), body })).toMatchObject({ status: 403 });
    expect(
      await helper.caller.problem(deletePost, { params: at(thread, 1), body: { key: key(), reason: '' } }),
    ).toMatchObject({ status: 403 });
    expect(
      (await app.anonymous.problem(deletePost, { params: at(thread, 1), body: { key: key(), reason: '' } })).code,
    ).toBe('not-signed-in');
  });

  test('what the moderation does to another’s post stands in the log, what an author does not', async () => {
    const thread = await aThread(asker, topic.id);
    await asker.caller.call(editPost, {
      params: at(thread, 1),
      body: { key: key(), text: 'von mir', version: 1, reason: '' },
    });
    await moderator.caller.call(editPost, {
      params: at(thread, 1),
      body: { key: key(), text: 'gekürzt', version: 2, reason: 'Namen entfernt' },
    });
    await moderator.caller.call(deletePost, { params: at(thread, 1), body: { key: key(), reason: 'doppelt' } });
    const acts = await app.db.query(`select act, reason, actor_id from audit where target = $1 order by id`, [
      `post:${thread}/1`,
    ]);
    expect(acts).toEqual([
      { act: 'edit-post', reason: 'Namen entfernt', actor_id: moderator.id },
      { act: 'delete-post', reason: 'doppelt', actor_id: moderator.id },
    ]);
  });

  test('a deleted post leaves a stub, its text only for author and moderation', async () => {
    const thread = await aThread(asker, topic.id);
    await write(helper, thread, 'Vertrauliche Zahl');
    await helper.caller.call(deletePost, { params: at(thread, 2), body: { key: key(), reason: 'Zahl war falsch' } });
    const [, stub] = await posts(asker, thread);
    expect(stub).toMatchObject({ number: 2, html: '', deleted: { by: { id: helper.id }, reason: 'Zahl war falsch' } });
    expect((await asker.caller.call(getPostSource, { params: at(thread, 2) })).text).toBe('');
    expect(await asker.caller.problem(listPostVersions, { params: at(thread, 2) })).toMatchObject({ status: 403 });
    const { versions } = await moderator.caller.call(listPostVersions, { params: at(thread, 2) });
    expect(versions.map(({ text }) => text)).toEqual(['Vertrauliche Zahl']);
    expect((await head(asker, thread)).thread).toMatchObject({ posts: 1, lastNumber: 2, regions: 1 });
    expect(
      await helper.caller.problem(editPost, {
        params: at(thread, 2),
        body: { key: key(), text: 'wieder da', version: 1, reason: '' },
      }),
    ).toMatchObject({ status: 403 });
  });
});

describe('marks', () => {
  test('helpful: by others, once each, and taken back', async () => {
    const thread = await aThread(asker, topic.id);
    const mark = (member: TestMember, on: boolean) =>
      member.caller.call(markHelpful, { params: at(thread, 1), body: { key: key(), on } });
    await Promise.all([mark(helper, true), mark(helper, true), mark(moderator, true)]);
    expect((await posts(asker, thread))[0]!.helpful.sort()).toEqual([helper.id, moderator.id].sort());
    await mark(helper, false);
    expect((await posts(asker, thread))[0]!.helpful).toEqual([moderator.id]);
    expect(
      await asker.caller.problem(markHelpful, { params: at(thread, 1), body: { key: key(), on: true } }),
    ).toMatchObject({ status: 403 });
  });

  test('answer: by who asked or the moderation, in a question only', async () => {
    const thread = await aThread(asker, topic.id, { kind: 'question' });
    await write(helper, thread, 'So geht es.');
    const mark = (member: TestMember, number: number, on = true) => ({
      params: at(thread, number),
      body: { key: key(), on },
    });
    expect(await helper.caller.problem(markAnswer, mark(helper, 2))).toMatchObject({ status: 403 });
    await asker.caller.call(markAnswer, mark(asker, 2));
    expect((await head(helper, thread)).thread.answers).toBe(1);
    await moderator.caller.call(markAnswer, mark(moderator, 2, false));
    expect((await head(helper, thread)).thread.answers).toBe(0);
    expect(await asker.caller.problem(markAnswer, mark(asker, 1))).toMatchObject({ status: 403 });
  });
});
