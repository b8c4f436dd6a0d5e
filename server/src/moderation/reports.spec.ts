import { listNotices } from '#contract/activity';
import { hidePost, reportPost, resubmitPost } from '#contract/moderation';
import { deletePost, editPost, getPostSource, listPostVersions, writePost } from '#contract/posts';
import { countReview } from '#contract/review-count';
import { assignReview, decideReview, listModerators, listReview } from '#contract/review';
import { movePosts } from '#contract/restructure';
import { getChanges, getThread, getThreadPage } from '#contract/threads';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aThread, aTopic, type TestMember } from '../../test/builders.js';

let app: TestApp;
let topicId: number;
let author: TestMember;
let reader: TestMember;
let anna: TestMember;
let bernd: TestMember;
let thread: number;

const key = () => crypto.randomUUID();
const post = () => ({ thread: String(thread), number: '2' });
const SECRET = 'Wohnt in der Lindenallee 7';

beforeAll(async () => {
  app = await startTestApp();
  topicId = (await aTopic(app)).id;
  author = await aMember(app).named('Arno Autor').build();
  reader = await aMember(app).named('Rita Leserin').build();
  anna = await aMember(app).named('Anna Ordnung').withRole('moderator').build();
  bernd = await aMember(app).named('Bernd Ordnung').withRole('moderator').build();
});
beforeEach(async () => {
  await app.db.query('delete from report; delete from review_note; delete from review_item');
  thread = await aThread(author, topicId);
  await author.caller.call(writePost, {
    params: { thread: String(thread) },
    body: { key: key(), text: SECRET, parent: 1, mandateId: null },
  });
});
afterAll(() => app.close());

const report = (by: TestMember, text = 'Das ist privat') =>
  by.caller.call(reportPost, { params: post(), body: { key: key(), kind: 'personal', text } });
const queue = async (by: TestMember, state: 'open' | 'decided' = 'open') =>
  (await by.caller.call(listReview, { query: { state } })).items;
const decide = (item: number, decision: string, reason = 'Nennt eine Privatadresse') => ({
  params: { item: String(item) },
  body: { key: key(), decision, reason },
});
const assign = (item: number, from: TestMember | null, to: TestMember | null, note = '') => ({
  params: { item: String(item) },
  body: { from: from?.id ?? null, to: to?.id ?? null, note },
});
const shown = async () =>
  (await reader.caller.call(getThreadPage, { params: { thread: String(thread), page: '1' } })).posts[1]!;
const notices = async (by: TestMember) => (await by.caller.call(listNotices, {})).notices;

describe('a report', () => {
  it('gathers what several say of a post in one item, which names the author to nobody', async () => {
    await report(reader);
    await report(anna, 'Auch ich');
    await report(reader, 'Genauer: die Adresse');
    const [item, ...others] = await queue(bernd);
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      kind: 'report',
      title: expect.stringContaining('Beitrag 2 von Arno Autor'),
      link: `/diskussionen/${thread}/2`,
      excerpt: SECRET,
      submittedBy: null,
      overdue: false,
    });
    expect(item!.details).toEqual([
      'Persönliche Daten: «Auch ich» (Anna Ordnung)',
      'Persönliche Daten: «Genauer: die Adresse» (Rita Leserin)',
    ]);
    expect(item!.decisions.map(({ name }) => name)).toEqual(['dismiss', 'hide', 'ask-change', 'delete']);
  });

  it('is not for one’s own post', async () => {
    expect(
      await author.caller.problem(reportPost, { params: post(), body: { key: key(), kind: 'spam', text: '' } }),
    ).toMatchObject({
      status: 403,
    });
    const unsaid = { params: post(), body: { key: key(), kind: 'other' as const, text: '' } };
    expect(await reader.caller.problem(reportPost, unsaid)).toMatchObject({ errors: [{ path: 'text' }] });
  });

  it('tells those who reported what came of it, and why not where nothing did', async () => {
    await report(reader);
    const [item] = await queue(anna);
    await anna.caller.call(decideReview, decide(item!.id, 'dismiss', 'Die Adresse ist ein Amt'));
    expect((await notices(reader))[0]).toMatchObject({
      sentence: expect.stringContaining('keinen Anlass'),
      reason: 'Die Adresse ist ein Amt',
      link: `/diskussionen/${thread}/2`,
      seen: false,
    });
    expect(await notices(author)).toEqual([]);
    expect((await shown()).html).toContain('Lindenallee');
    expect(await queue(bernd)).toEqual([]);
    expect((await queue(bernd, 'decided'))[0]).toMatchObject({
      decided: { by: { name: 'Anna Ordnung' }, label: 'Kein Anlass', reason: 'Die Adresse ist ein Amt' },
      decisions: [],
    });
  });

  it('about a moderator’s own post is decided by another, and does not tell who reported', async () => {
    await anna.caller.call(writePost, {
      params: { thread: String(thread) },
      body: { key: key(), text: 'Von Anna', parent: null, mandateId: null },
    });
    const params = { thread: String(thread), number: '3' };
    await reader.caller.call(reportPost, { params, body: { key: key(), kind: 'rude', text: 'Grob' } });
    const [own] = await queue(anna);
    expect(own).toMatchObject({ decisions: [], details: ['Unsachlich oder verletzend: «Grob»'] });
    expect(JSON.stringify(own)).not.toContain('Rita');
    expect(await anna.caller.problem(decideReview, decide(own!.id, 'dismiss'))).toMatchObject({ status: 400 });
  });
});

describe('the queue', () => {
  it('lets exactly one of two decide, and tells the other what was decided', async () => {
    await report(reader);
    const [item] = await queue(anna);
    const calls = [
      anna.caller.call(decideReview, decide(item!.id, 'hide')),
      bernd.caller.call(decideReview, decide(item!.id, 'delete')),
    ];
    const outcomes = await Promise.allSettled(calls);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const late = outcomes[0]!.status === 'rejected' ? anna : bernd;
    const problem = await late.caller.problem(decideReview, decide(item!.id, 'dismiss'));
    expect(problem).toMatchObject({ status: 409, code: 'conflict', current: { id: item!.id } });
    expect(problem.title).toMatch(/(Anna|Bernd) Ordnung hat schon entschieden: (Verbergen|Löschen)/);
    const [{ acts }] = await app.db.query(`select count(*)::int acts from audit where target = $1`, [
      `review:${item!.id}`,
    ]);
    expect(acts).toBe(1);
  });

  it('answers a retry of the same decision as the first time', async () => {
    await report(reader);
    const [item] = await queue(anna);
    const call = decide(item!.id, 'hide');
    expect(await anna.caller.call(decideReview, call)).toEqual(await anna.caller.call(decideReview, call));
  });

  it('shows who sees to what, hands on with a note, and tells them', async () => {
    await report(reader);
    const [item] = await queue(anna);
    const tab = await bernd.caller.socket();
    await anna.caller.call(assignReview, assign(item!.id, null, anna));
    await tab.heard('hint', ({ what }) => what === 'review');
    tab.close();
    expect((await queue(bernd))[0]).toMatchObject({ claimedBy: { id: anna.id } });
    expect(await bernd.caller.problem(decideReview, decide(item!.id, 'hide'))).toMatchObject({
      status: 409,
      title: expect.stringContaining('Anna Ordnung'),
    });
    expect(await bernd.caller.problem(assignReview, assign(item!.id, null, bernd))).toMatchObject({ status: 409 });
    await anna.caller.call(assignReview, assign(item!.id, anna, bernd, 'Du kennst die Leute'));
    await anna.caller.call(assignReview, assign(item!.id, anna, bernd, 'Du kennst die Leute'));
    expect(await bernd.caller.call(countReview, {})).toEqual({ open: 1, overdue: 0, mine: 1 });
    const [handed] = await queue(bernd);
    expect(handed!.notes).toMatchObject([{ author: { id: anna.id }, text: 'Du kennst die Leute' }]);
    expect((await notices(bernd))[0]).toMatchObject({ link: '/moderation', reason: 'Du kennst die Leute' });
    await bernd.caller.call(assignReview, assign(item!.id, bernd, null));
    expect((await queue(bernd))[0]!.claimedBy).toBeNull();
  });

  it('lets two take over only one after the other', async () => {
    await report(reader);
    const [item] = await queue(anna);
    const claims = [anna, bernd].map((by) => by.caller.call(assignReview, assign(item!.id, null, by)));
    expect((await Promise.allSettled(claims)).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('has the longest due on top, and says what is overdue', async () => {
    await report(reader);
    const [first] = await queue(anna);
    await app.db.query(`update review_item set due_at = now() - interval '1 hour' where id = $1`, [first!.id]);
    expect((await queue(anna))[0]).toMatchObject({ overdue: true });
    expect(await anna.caller.call(countReview, {})).toEqual({ open: 1, overdue: 1, mine: 0 });
    const { moderators } = await anna.caller.call(listModerators, {});
    expect(moderators.map(({ id }) => id)).toEqual([anna.id, bernd.id]);
    expect(await anna.caller.problem(assignReview, assign(first!.id, null, reader))).toMatchObject({
      errors: [{ path: 'to' }],
    });
  });

  it('offers only what can be done now', async () => {
    await report(reader);
    const [item] = await queue(anna);
    await anna.caller.call(hidePost, { params: post(), body: { key: key(), awaitsChange: false, reason: 'Direkt' } });
    expect((await queue(anna))[0]!.decisions.map(({ name }) => name)).toEqual(['keep', 'delete']);
    expect(await anna.caller.problem(decideReview, decide(item!.id, 'hide'))).toMatchObject({
      errors: [{ path: 'decision' }],
    });
    await author.caller.call(deletePost, { params: post(), body: { key: key(), reason: '' } });
    expect((await queue(anna))[0]!.decisions.map(({ name }) => name)).toEqual(['close']);
    await anna.caller.call(decideReview, decide(item!.id, 'close', ''));
  });

  it('wants a reason where one is needed', async () => {
    await report(reader);
    const [item] = await queue(anna);
    expect(await anna.caller.problem(decideReview, decide(item!.id, 'hide', ''))).toMatchObject({
      errors: [{ path: 'reason' }],
    });
    expect((await shown()).hidden).toBeNull();
  });
});

describe('a hidden post', () => {
  const askForChange = async () => {
    await report(reader);
    const [item] = await queue(anna);
    await anna.caller.call(decideReview, decide(item!.id, 'ask-change', 'Bitte ohne Adresse'));
  };

  it('is told nobody but its author and the moderation, and counts on', async () => {
    const before = await reader.caller.call(getThread, { params: { thread: String(thread) } });
    await askForChange();
    expect(await shown()).toMatchObject({
      html: '',
      hidden: { reason: 'Bitte ohne Adresse', awaitsChange: true },
      deleted: null,
    });
    const after = await reader.caller.call(getThread, { params: { thread: String(thread) } });
    expect(after.thread.posts).toBe(before.thread.posts);
    expect(after.reading.unread).toBe(before.reading.unread);
    const changes = await reader.caller.call(getChanges, { params: { thread: String(thread) }, query: { since: '0' } });
    expect(JSON.stringify(changes)).not.toContain('Lindenallee');
    for (const endpoint of [getPostSource, listPostVersions])
      expect(await reader.caller.problem(endpoint, { params: post() })).toMatchObject({ status: 403 });
    expect((await author.caller.call(getPostSource, { params: post() })).text).toBe(SECRET);
    expect((await bernd.caller.call(getPostSource, { params: post() })).text).toBe(SECRET);
  });

  it('is changed in place, submitted again, and shown again', async () => {
    await askForChange();
    expect((await notices(author))[0]).toMatchObject({
      sentence: expect.stringContaining('bittet Sie, Ihren Beitrag 2'),
      reason: 'Bitte ohne Adresse',
    });
    await author.caller.call(editPost, {
      params: post(),
      body: { key: key(), text: 'Wohnt im Ort', reason: '', version: 1 },
    });
    expect((await shown()).html).toBe('');
    await author.caller.call(resubmitPost, { params: post(), body: { key: key(), note: 'Adresse ist weg' } });
    const [item] = await queue(bernd);
    expect(item).toMatchObject({ kind: 'resubmission', excerpt: 'Wohnt im Ort', submittedBy: { id: author.id } });
    expect(item!.notes).toMatchObject([{ text: 'Adresse ist weg' }]);
    await bernd.caller.call(decideReview, decide(item!.id, 'show', ''));
    expect(await shown()).toMatchObject({ html: '<p>Wohnt im Ort</p>\n', hidden: null });
    expect((await notices(author))[0]!.sentence).toContain('ist wieder zu sehen');
  });

  it('stays hidden when it is moved, and what is to be decided about it goes along', async () => {
    await askForChange();
    await author.caller.call(resubmitPost, { params: post(), body: { key: key(), note: '' } });
    const into = await aThread(author, topicId);
    const chosen = { key: key(), numbers: [2], withAnswers: false, reason: 'Gehört dorthin' };
    await anna.caller.call(movePosts, { params: { thread: String(thread) }, body: { ...chosen, into } });
    const [item] = await queue(bernd);
    expect(item).toMatchObject({ kind: 'resubmission', link: `/diskussionen/${into}/2`, excerpt: SECRET });
    const page = { params: { thread: String(into), page: '1' } };
    const moved = async () => (await reader.caller.call(getThreadPage, page)).posts[1]!;
    expect(await moved()).toMatchObject({ html: '', hidden: { awaitsChange: true } });
    expect((await notices(author)).map(({ link }) => link)).toContain(`/diskussionen/${into}/2`);
    await bernd.caller.call(decideReview, decide(item!.id, 'show', ''));
    expect((await moved()).html).toContain('Lindenallee');
  });
});
