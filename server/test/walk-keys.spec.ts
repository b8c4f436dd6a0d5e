import { endSession, listSessions } from '#contract/auth';
import { getDraft, listDrafts, saveDraft } from '#contract/drafts';
import { deletePost, editPost, markHelpful, writePost } from '#contract/posts';
import { movePosts } from '#contract/restructure';
import { admitGuest, editThread, getThreadPage, startThread } from '#contract/threads';
import { startTestApp, type TestApp } from './app.js';
import { aMember, aRegion, aThread, aTopic, type TestMember } from './builders.js';
import { traces } from './traces.js';

let app: TestApp;
let topicId: number;
let anna: TestMember;
let bernd: TestMember;
let thread: number;

beforeAll(async () => {
  app = await startTestApp();
  topicId = (await aTopic(app)).id;
  anna = await aMember(app)
    .withMandateFor(await aRegion(app))
    .build();
  bernd = await aMember(app)
    .withRole('moderator')
    .withMandateFor(await aRegion(app))
    .build();
});
beforeEach(async () => {
  thread = await aThread(anna, topicId);
});
afterAll(() => app.close());

const at = (number: number, id = thread) => ({ thread: String(id), number: String(number) });
const writing = (key: string, text: string, id = thread) => ({
  params: { thread: String(id) },
  body: { key, text, parent: null, mandateId: null },
});

describe('the key of a write', () => {
  const key = () => crypto.randomUUID();

  it('is each member’s own: the same key of another is another write', async () => {
    const shared = key();
    expect(await anna.caller.call(writePost, writing(shared, 'Von Anna'))).toEqual({ number: 2, change: 2 });
    expect(await bernd.caller.call(writePost, writing(shared, 'Von Bernd'))).toEqual({ number: 3, change: 3 });
    const { posts } = await anna.caller.call(getThreadPage, { params: { thread: String(thread), page: '1' } });
    expect(posts.slice(1).map(({ author }) => author?.id)).toEqual([anna.id, bernd.id]);
  });

  it('never stands for something else: told what it was used for, and nothing is written', async () => {
    const used = key();
    const other = await aThread(anna, topicId);
    const first = await anna.caller.call(writePost, writing(used, 'Zuerst dies'));
    const before = await traces(app);
    const problems = [
      await anna.caller.problem(writePost, writing(used, 'Dann das')),
      await anna.caller.problem(writePost, writing(used, 'Zuerst dies', other)),
      await anna.caller.problem(editPost, { params: at(1), body: { key: used, text: 'Neu', reason: '', version: 1 } }),
      await anna.caller.problem(deletePost, { params: at(1), body: { key: used, reason: '' } }),
      await anna.caller.problem(markHelpful, { params: at(1), body: { key: used, on: true } }),
      await anna.caller.problem(editThread, {
        params: { thread: String(thread) },
        body: { key: used, title: 'Ein neuer Titel', reason: '' },
      }),
      await anna.caller.problem(movePosts, {
        params: { thread: String(thread) },
        body: { key: used, numbers: [2], withAnswers: false, into: other, reason: 'Dorthin' },
      }),
      await anna.caller.problem(startThread, {
        body: {
          key: used,
          kind: 'question',
          title: 'Noch eine Frage',
          topicId,
          visibility: 'network',
          mandateId: null,
          text: 'x',
        },
      }),
    ];
    for (const problem of problems) expect(problem).toMatchObject({ status: 409, code: 'conflict', current: first });
    expect(await traces(app)).toEqual(before);
  });

  it('is free again after a write that failed', async () => {
    const again = key();
    expect((await anna.caller.problem(writePost, writing(again, 'x', 999_999))).status).toBe(404);
    expect(await anna.caller.call(writePost, writing(again, 'x'))).toEqual({ number: 2, change: 2 });
  });

  it('gets the first answer also when the thread has moved on, in either case of its letters', async () => {
    const kept = key();
    const first = await anna.caller.call(writePost, writing(kept, 'Einmal'));
    await bernd.caller.call(writePost, writing(key(), 'Dazwischen'));
    expect(await anna.caller.call(writePost, writing(kept, 'Einmal'))).toEqual(first);
    expect((await anna.caller.problem(writePost, writing(kept.toUpperCase(), 'Einmal'))).code).toBe('conflict');
  });
});

describe('what is another’s', () => {
  it('sessions can neither be seen nor ended', async () => {
    const { sessions } = await bernd.caller.call(listSessions, {});
    expect(sessions.map(({ id }) => id)).not.toContain(anna.caller.sessionId);
    expect((await bernd.caller.problem(endSession, { params: { id: String(anna.caller.sessionId) } })).status).toBe(
      404,
    );
    await anna.caller.call(listSessions, {});
  });

  it('drafts can neither be seen nor overwritten', async () => {
    const target = `thread-${thread}`;
    const save = (who: TestMember, text: string) =>
      who.caller.call(saveDraft, { params: { target }, body: { sequence: 0, content: { text } } });
    await save(anna, 'Annas Entwurf');
    expect((await bernd.caller.call(getDraft, { params: { target } })).draft).toBeNull();
    await save(bernd, 'Bernds Entwurf');
    expect((await anna.caller.call(getDraft, { params: { target } })).draft?.content.text).toBe('Annas Entwurf');
    expect(JSON.stringify(await bernd.caller.call(listDrafts, {}))).not.toContain('Annas');
  });

  it('mandates do not speak', async () => {
    const body = { key: crypto.randomUUID(), text: 'x', parent: null, mandateId: bernd.mandateId };
    expect(await anna.caller.problem(writePost, { params: { thread: String(thread) }, body })).toMatchObject({
      errors: [{ path: 'mandateId' }],
    });
  });

  it('posts of another thread are not this thread’s', async () => {
    const other = await aThread(anna, topicId);
    await anna.caller.call(writePost, writing(crypto.randomUUID(), 'zwei', other));
    const edit = { key: crypto.randomUUID(), text: 'x', reason: '', version: 1 };
    expect((await anna.caller.problem(editPost, { params: at(2), body: edit })).status).toBe(404);
    const answer = { key: crypto.randomUUID(), text: 'x', parent: 2, mandateId: null };
    expect((await anna.caller.problem(writePost, { params: { thread: String(thread) }, body: answer })).status).toBe(
      404,
    );
  });

  it('only guests are admitted to a thread', async () => {
    const admit = (member: number) =>
      bernd.caller.problem(admitGuest, {
        params: { thread: String(thread), member: String(member) },
        body: { admitted: true },
      });
    expect([(await admit(anna.id)).status, (await admit(999_999)).status]).toEqual([404, 404]);
  });
});
