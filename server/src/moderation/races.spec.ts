import { hidePost, reportPost, resubmitPost } from '#contract/moderation';
import { deletePost, editPost } from '#contract/posts';
import { decideReview, listReview } from '#contract/review';
import { ProblemAnswer, startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aThread, aTopic, type TestMember } from '../../test/builders.js';
import { meeting } from '../../test/meeting.js';

let app: TestApp;
let topicId: number;
let author: TestMember;
let reader: TestMember;
let anna: TestMember;
let bernd: TestMember;
let thread: number;

const key = () => crypto.randomUUID();
const post = () => ({ thread: String(thread), number: '1' });
const report = (by: TestMember) =>
  by.caller.call(reportPost, { params: post(), body: { key: key(), kind: 'rude', text: '' } });
const openItem = async () => (await anna.caller.call(listReview, { query: {} })).items[0]!.id;
const decide = (by: TestMember, item: number, decision: string, used = key()) =>
  by.caller.call(decideReview, { params: { item: String(item) }, body: { key: used, decision, reason: 'Grund' } });

beforeAll(async () => {
  app = await startTestApp();
  topicId = (await aTopic(app)).id;
  [author, reader] = [await aMember(app).build(), await aMember(app).build()];
  anna = await aMember(app).withRole('moderator').build();
  bernd = await aMember(app).withRole('moderator').build();
});
beforeEach(async () => {
  await app.db.query('delete from report; delete from review_note; delete from review_item');
  thread = await aThread(author, topicId);
});
afterAll(() => app.close());

/** Lets calls that lock the thread wait for each other there. @returns what became of each, sorted */
async function together(calls: (() => Promise<unknown>)[], atOnce = calls.length): Promise<string> {
  const lock = 'select from thread where id = $1 for no key update';
  const outcomes = await meeting(app, lock, [thread], calls, atOnce);
  return outcomes.map(outcomeOf).sort().join(' ');
}
function outcomeOf(outcome: PromiseSettledResult<unknown>): string {
  if (outcome.status === 'fulfilled') return 'ok';
  if (outcome.reason instanceof ProblemAnswer) return outcome.reason.problem.code;
  throw outcome.reason;
}

describe('two at once', () => {
  it('decide: one wins, the other hears of it', async () => {
    await report(reader);
    const item = await openItem();
    expect(await together([() => decide(anna, item, 'hide'), () => decide(bernd, item, 'delete')])).toBe('conflict ok');
  });

  it('send the same decision again: it is answered like the first time', async () => {
    await report(reader);
    const [item, used] = [await openItem(), key()];
    expect(await together([() => decide(anna, item, 'hide', used), () => decide(anna, item, 'hide', used)])).toBe(
      'ok ok',
    );
    const [{ hides }] = await app.db.query(
      `select count(*)::int hides from audit where act = 'hide-post' and target = $1`,
      [`post:${thread}/1`],
    );
    expect(hides).toBe(1);
  });

  it('report: one item gathers both', async () => {
    expect(await together([() => report(reader), () => report(anna), () => report(bernd)])).toBe('ok ok ok');
    const [{ items, reports }] = await app.db.query(
      'select (select count(*)::int from review_item) items, (select count(*)::int from report) reports',
    );
    expect([items, reports]).toEqual([1, 3]);
  });

  it('report and decide: the report counts with the item, or comes too late', async () => {
    await report(reader);
    const item = await openItem();
    expect(['ok ok', 'forbidden ok']).toContain(
      await together([() => decide(anna, item, 'hide'), () => report(bernd)]),
    );
  });

  it('hide what its author edits, deletes or submits again: nothing of the text comes back', async () => {
    const hide = () =>
      anna.caller.call(hidePost, { params: post(), body: { key: key(), awaitsChange: false, reason: 'Grund' } });
    const edit = () =>
      author.caller.call(editPost, { params: post(), body: { key: key(), text: 'Neu', reason: '', version: 1 } });
    expect(await together([hide, edit], 1)).toBe('ok ok');
    const remove = () => author.caller.call(deletePost, { params: post(), body: { key: key(), reason: '' } });
    const again = () => author.caller.call(resubmitPost, { params: post(), body: { key: key(), note: '' } });
    expect(['ok ok', 'forbidden ok']).toContain(await together([remove, again]));
    const [{ html }] = await app.db.query('select html from post where thread_id = $1', [thread]);
    expect(html).toBe('');
  });
});
