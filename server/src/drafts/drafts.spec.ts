import { type DraftContent, discardDraft, getDraft, listDrafts, saveDraft } from '#contract/drafts';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aThread, aTopic, type TestMember } from '../../test/builders.js';

describe('drafts', () => {
  let app: TestApp;
  let author: TestMember;
  let topicId: number;
  let thread: number;

  beforeAll(async () => {
    app = await startTestApp();
    author = await aMember(app).build();
    topicId = (await aTopic(app)).id;
    thread = await aThread(author, topicId, { title: 'Wer betreibt die Kläranlage?' });
  });
  afterAll(() => app.close());

  const save = (by: TestMember, target: string, sequence: number, content: DraftContent = { text: 'Angefangen' }) =>
    by.caller.call(saveDraft, { params: { target }, body: { sequence, content } });
  const refused = (by: TestMember, target: string, sequence: number, content: DraftContent = { text: 'Anderes' }) =>
    by.caller.problem(saveDraft, { params: { target }, body: { sequence, content } });
  const draft = async (by: TestMember, target: string) =>
    (await by.caller.call(getDraft, { params: { target } })).draft;
  const discard = (by: TestMember, target: string) => by.caller.call(discardDraft, { params: { target } });

  it('is kept with all that was filled in, and continues from its number', async () => {
    const content: DraftContent = {
      text: 'Ein halber Sa',
      title: 'Wer',
      kind: 'question',
      topicId,
      visibility: 'guests',
      parent: null,
      mandateId: null,
    };
    const member = await aMember(app).build();
    expect(await draft(member, 'new')).toBeNull();
    const first = await save(member, 'new', 0, content);
    expect(first.sequence).toBe(1);
    expect(await draft(member, 'new')).toEqual({ target: 'new', content, ...first });
    expect((await save(member, 'new', 1, { text: 'Ein ganzer Satz.' })).sequence).toBe(2);
    expect((await draft(member, 'new'))?.content).toEqual({ text: 'Ein ganzer Satz.' });
  });

  it('is not overwritten by an older tab, which is told the newer text', async () => {
    const member = await aMember(app).build();
    const target = `thread-${thread}`;
    await save(member, target, 0, { text: 'eins' });
    await save(member, target, 1, { text: 'zwei' });
    for (const sequence of [0, 1, 3, 2_147_483_647]) {
      expect(await refused(member, target, sequence, { text: 'alt' })).toMatchObject({
        status: 409,
        code: 'conflict',
        current: { target, sequence: 2, content: { text: 'zwei' } },
      });
    }
    expect((await draft(member, target))?.content).toEqual({ text: 'zwei' });
  });

  it('takes a save once where its answer was lost and it is sent again', async () => {
    const member = await aMember(app).build();
    const first = await save(member, 'new', 0, { text: 'eins' });
    expect(await save(member, 'new', 0, { text: 'eins' })).toEqual(first);
  });

  it('lets one of two tabs win that save at the same moment', async () => {
    const member = await aMember(app).build();
    const attempts = await Promise.allSettled(
      [1, 2, 3, 4].map((tab) => save(member, 'new', 0, { text: `Fenster ${tab}` })),
    );
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await draft(member, 'new'))?.sequence).toBe(1);
  });

  it('is gone once discarded, and an old tab overwrites neither nothing nor what is begun afterwards', async () => {
    const member = await aMember(app).build();
    await save(member, 'new', 0, { text: 'alt' });
    await discard(member, 'new');
    await discard(member, 'new');
    expect(await draft(member, 'new')).toBeNull();
    expect(await refused(member, 'new', 1, { text: 'alt, weitergeschrieben' })).toMatchObject({
      status: 409,
      current: null,
    });
    expect((await member.caller.call(listDrafts, {})).drafts).toEqual([]);
    const begun = await save(member, 'new', 0, { text: 'neu' });
    expect(await refused(member, 'new', 1, { text: 'alt, weitergeschrieben' })).toMatchObject({
      status: 409,
      current: { sequence: begun.sequence },
    });
    expect((await draft(member, 'new'))?.content).toEqual({ text: 'neu' });
  });

  it('is refused where nothing was begun, but a number is named', async () => {
    const member = await aMember(app).build();
    expect(await refused(member, 'new', 7)).toMatchObject({ status: 409, current: null });
    expect(await draft(member, 'new')).toBeNull();
  });

  it('is listed with the thread that it belongs to, latest first, and is one’s own', async () => {
    const member = await aMember(app).build();
    await save(member, `edit-${thread}-1`, 0);
    await save(member, 'new', 0, { text: '', title: 'Neues' });
    await save(member, `thread-${thread}`, 0);
    const { drafts } = await member.caller.call(listDrafts, {});
    expect(drafts.map(({ target, threadTitle }) => [target, threadTitle])).toEqual([
      [`thread-${thread}`, 'Wer betreibt die Kläranlage?'],
      ['new', null],
      [`edit-${thread}-1`, 'Wer betreibt die Kläranlage?'],
    ]);
    expect(await draft(author, 'new')).toBeNull();
    expect((await author.caller.call(listDrafts, {})).drafts).toEqual([]);
  });

  it('belongs to something that one may read', async () => {
    const guest = await aMember(app).guest().build();
    const admitted = await aThread(author, topicId, { visibility: 'guests', title: 'Für die Forschung geöffnet' });
    await app.db.query('insert into thread_guest (thread_id, member_id) values ($1, $2)', [admitted, guest.id]);
    expect(await refused(guest, `thread-${thread}`, 0)).toMatchObject({ status: 404 });
    expect(await refused(guest, 'new', 0)).toMatchObject({ status: 403 });
    expect(await refused(author, 'thread-999999', 0)).toMatchObject({ status: 404 });
    expect(await refused(author, `edit-${thread}-9`, 0)).toMatchObject({ status: 404 });
    expect(await refused(author, `edit-${thread}-9999999999999999`, 0)).toMatchObject({ status: 404 });
    expect((await save(guest, `thread-${admitted}`, 0)).sequence).toBe(1);
    // The right is lost: the own words stay, the title is not told any more.
    await app.db.query('delete from thread_guest where member_id = $1', [guest.id]);
    expect((await guest.caller.call(listDrafts, {})).drafts).toMatchObject([
      { target: `thread-${admitted}`, threadTitle: null },
    ]);
    expect(await refused(guest, `thread-${admitted}`, 1)).toMatchObject({ status: 404 });
  });

  it.each([
    ['an unknown target', 'post-1', { sequence: 0, content: { text: '' } }],
    ['a NUL', 'new', { sequence: 0, content: { text: 'a\u0000b' } }],
    ['half a sign', 'new', { sequence: 0, content: { text: '\ud83d' } }],
    ['a negative number', 'new', { sequence: -1, content: { text: '' } }],
    ['an unknown field', 'new', { sequence: 0, content: { text: '', html: '<b>' } }],
    ['too much text', 'new', { sequence: 0, content: { text: 'x'.repeat(20_001) } }],
  ])('refuses %s', async (_, target, body) => {
    expect(await author.caller.problem(saveDraft, { params: { target }, body })).toMatchObject({ status: 400 });
    expect(await draft(author, 'new')).toBeNull();
  });

  it('is told to the member’s other tabs, and to nobody else', async () => {
    const member = await aMember(app).build();
    const [own, others] = [await member.caller.socket(), await author.caller.socket()];
    await save(member, `thread-${thread}`, 0);
    expect(await own.heard('hint', ({ what }) => what === 'drafts')).toEqual({ what: 'drafts', thread });
    await discard(member, `thread-${thread}`);
    await save(author, 'new', 0);
    expect(await others.heard('hint', ({ what }) => what === 'drafts')).toEqual({ what: 'drafts' });
    expect(others.all('hint').filter(({ what }) => what === 'drafts')).toHaveLength(1);
    expect(own.all('hint').filter(({ what }) => what === 'drafts')).toHaveLength(2);
    own.close();
    others.close();
  });

  it('is for those who are signed in', async () => {
    expect(await app.anonymous.problem(listDrafts, {})).toMatchObject({ status: 401 });
  });
});
