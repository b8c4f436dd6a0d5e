import { listNotices } from '#contract/activity';
import { listSummaryVersions, tagThread, writeSummary } from '#contract/curation';
import { getDraft, saveDraft } from '#contract/drafts';
import { deletePost, editPost, markHelpful, writePost } from '#contract/posts';
import { mergeThread, movePosts, splitThread } from '#contract/restructure';
import { admitGuest, editThread, getThread, listSimilarThreads, listThreads, markRead } from '#contract/threads';
import { listTopics } from '#contract/topics';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aThread, aTopic, type TestMember } from '../../test/builders.js';
import { at, head, key, posts, write } from '../../test/dialogue.js';

let app: TestApp;
let topic: { id: number; slug: string };
let author: TestMember;
let moderator: TestMember;
let guest: TestMember;

beforeAll(async () => {
  app = await startTestApp();
  topic = await aTopic(app);
  author = await aMember(app).build();
  moderator = await aMember(app).withRole('moderator').build();
  guest = await aMember(app).guest().build();
});
afterAll(() => app.close());

const from = (thread: number) => ({ thread: String(thread) });
const move = (thread: number, numbers: number[], into: number) =>
  moderator.caller.call(movePosts, {
    params: from(thread),
    body: { key: key(), numbers, withAnswers: false, into, reason: 'Passt dort' },
  });
const merge = (thread: number, into: number) =>
  moderator.caller.call(mergeThread, { params: from(thread), body: { key: key(), into, reason: 'Dasselbe' } });
const split = (thread: number, numbers: number[], visibility: 'network' | 'guests' | 'public') =>
  moderator.caller.call(splitThread, {
    params: from(thread),
    body: {
      key: key(),
      numbers,
      withAnswers: false,
      title: 'Etwas für sich',
      kind: 'discussion',
      topicId: topic.id,
      visibility,
      reason: 'Eigenes',
    },
  });
const admit = (thread: number, admitted = true) =>
  moderator.caller.call(admitGuest, { params: { ...from(thread), member: String(guest.id) }, body: { admitted } });
/** A thread with the first post and others by a member. */
async function threadOf(
  count: number,
  visibility: 'network' | 'guests' | 'public' = 'network',
  title?: string,
): Promise<number> {
  const thread = await aThread(author, topic.id, { visibility, ...(title !== undefined && { title }) });
  for (let n = 2; n <= count; n += 1) await write(author, thread, `Beitrag ${n}`);
  return thread;
}

describe('drafts', () => {
  const keep = (by: TestMember, target: string, text: string, parent: number | null = null) =>
    by.caller.call(saveDraft, {
      params: { target },
      body: { sequence: 0, content: { text, parent, mandateId: null } },
    });
  const draft = async (by: TestMember, target: string) =>
    (await by.caller.call(getDraft, { params: { target } })).draft;

  it('of an edit comes along with the post', async () => {
    const [source, target] = [await threadOf(3), await threadOf(1)];
    const tab = await author.caller.socket();
    await keep(author, `edit-${source}-2`, 'Genauer');
    await move(source, [2], target);
    expect((await draft(author, `edit-${target}-2`))?.content.text).toBe('Genauer');
    expect(await draft(author, `edit-${source}-2`)).toBeNull();
    await tab.heard('hint', ({ what }) => what === 'drafts');
    tab.close();
  });

  it('of a reply comes along with a merged thread, and answers the same post', async () => {
    const [source, target] = [await threadOf(3), await threadOf(1)];
    await keep(author, `thread-${source}`, 'Dazu noch', 2);
    await merge(source, target);
    expect((await draft(author, `thread-${target}`))?.content).toMatchObject({ text: 'Dazu noch', parent: 3 });
    expect(await draft(author, `thread-${source}`)).toBeNull();
    const late = { params: { target: `thread-${source}` }, body: { sequence: 1, content: { text: 'Zu spät' } } };
    expect(await author.caller.problem(saveDraft, late)).toMatchObject({ status: 404 });
  });

  it('joins the one that was begun there, and an open tab is told of it', async () => {
    const [source, target] = [await threadOf(1), await threadOf(1)];
    await keep(author, `thread-${source}`, 'Hier begonnen');
    await keep(author, `thread-${target}`, 'Dort begonnen');
    await merge(source, target);
    expect((await draft(author, `thread-${target}`))?.content.text).toBe('Dort begonnen\n\nHier begonnen');
    const stale = { params: { target: `thread-${target}` }, body: { sequence: 1, content: { text: 'Nur das eine' } } };
    expect(await author.caller.problem(saveDraft, stale)).toMatchObject({
      code: 'conflict',
      current: { content: { text: 'Dort begonnen\n\nHier begonnen' } },
    });
  });

  it('stays where it is when both would be too long for one post', async () => {
    const [source, target] = [await threadOf(1), await threadOf(1)];
    await keep(author, `thread-${source}`, 'a'.repeat(15_000));
    await keep(author, `thread-${target}`, 'b'.repeat(15_000));
    await merge(source, target);
    expect((await draft(author, `thread-${source}`))?.content.text).toBe('a'.repeat(15_000));
    expect((await draft(author, `thread-${target}`))?.content.text).toBe('b'.repeat(15_000));
  });
});

describe('who may read', () => {
  it('a thread that is begun takes over who was admitted, but not whoever could not read the posts', async () => {
    const [open, closed] = [await threadOf(2, 'guests'), await threadOf(2)];
    for (const thread of [open, closed]) await admit(thread);
    const there = await split(open, [2], 'guests');
    await guest.caller.call(getThread, { params: from(there.thread) });
    const hidden = await split(closed, [2], 'guests');
    expect(await guest.caller.problem(getThread, { params: from(hidden.thread) })).toMatchObject({ status: 404 });
  });

  it('merging admits nobody, and what is left tells nothing but the way', async () => {
    const [source, target] = [await threadOf(2, 'guests'), await threadOf(1, 'guests', 'Was nur wenige wissen')];
    await admit(source);
    await merge(source, target);
    expect(await guest.caller.problem(getThread, { params: from(target) })).toMatchObject({ status: 404 });
    expect((await head(guest, source)).thread.mergedInto).toBe(target);
    const left = JSON.stringify(await posts(guest, source));
    expect(left).not.toContain('wenige wissen');
    expect(left).not.toContain('Beitrag 2');
  });

  it('posts that go to where one may not read vanish from open pages', async () => {
    const [source, target] = [await threadOf(2, 'public'), await threadOf(1)];
    const visitor = await app.anonymous.socket();
    await visitor.ask('watch', { thread: source, since: 0 });
    await move(source, [2], target);
    const { posts: changed } = await visitor.heard('changes', ({ posts: some }) =>
      some.some(({ moved }) => moved !== null),
    );
    expect(changed.map(({ number, html, moved }) => [number, html, moved])).toEqual([
      [2, '', { thread: target, number: 2 }],
    ]);
    visitor.close();
  });

  it('a narrower visibility puts out at once who may not read any more', async () => {
    const thread = await threadOf(1, 'public');
    const visitor = await app.anonymous.socket();
    await visitor.ask('watch', { thread, since: 0 });
    await moderator.caller.call(editThread, {
      params: from(thread),
      body: { key: key(), visibility: 'network', reason: 'Vertraulich' },
    });
    await visitor.heard('evicted', ({ thread: one }) => one === thread);
    visitor.close();
  });
});

describe('a merged thread', () => {
  it('is in no list and no count, and nothing is written to it', async () => {
    const [source, target] = [await threadOf(3, 'network', 'Wo steht der Wanderbrunnen?'), await threadOf(1)];
    const count = async () =>
      (await author.caller.call(listTopics, {})).topics.find(({ id }) => id === topic.id)!.threads;
    const before = await count();
    await merge(source, target);
    expect(await count()).toBe(before - 1);
    for (const filter of ['all', 'mine', 'unread'] as const) {
      const { threads } = await moderator.caller.call(listThreads, { query: { filter, topic: topic.slug } });
      expect(threads.map(({ id }) => id)).not.toContain(source);
    }
    expect((await author.caller.call(listSimilarThreads, { query: { title: 'Wanderbrunnen' } })).threads).toEqual([]);
    const refused = [
      await author.caller.problem(writePost, {
        params: from(source),
        body: { key: key(), text: 'Doch noch', parent: null, mandateId: null },
      }),
      await moderator.caller.problem(editThread, {
        params: from(source),
        body: { key: key(), closed: true, reason: '' },
      }),
      await moderator.caller.problem(mergeThread, {
        params: from(target),
        body: { key: key(), into: source, reason: 'Zurück' },
      }),
      await moderator.caller.problem(movePosts, {
        params: from(target),
        body: { key: key(), numbers: [2], withAnswers: false, into: source, reason: 'Zurück' },
      }),
    ];
    for (const problem of refused)
      expect(problem).toMatchObject({ status: 409, code: 'moved', current: { thread: target } });
  });

  it('is not what members remember it to be', async () => {
    const [source, target] = [await threadOf(2), await threadOf(1)];
    // The facts of the last post are remembered, and checked.
    await write(author, source, 'Kurz davor');
    await merge(source, target);
    const body = { key: key(), text: 'Kurz danach', parent: 1, mandateId: null };
    expect(await author.caller.problem(writePost, { params: from(source), body })).toMatchObject({ code: 'moved' });
  });
});

it('what was moved is told to whoever wants to do something with it', async () => {
  const [source, target] = [await threadOf(3), await threadOf(1)];
  await move(source, [2], target);
  const params = at(source, 2);
  const refused = [
    await author.caller.problem(editPost, { params, body: { key: key(), text: 'Neu', reason: '', version: 1 } }),
    await author.caller.problem(deletePost, { params, body: { key: key(), reason: '' } }),
    await moderator.caller.problem(markHelpful, { params, body: { key: key(), on: true } }),
  ];
  for (const problem of refused)
    expect(problem).toMatchObject({ status: 409, code: 'moved', current: { thread: target, number: 2 } });
  const again = { key: key(), numbers: [2, 3], withAnswers: false, into: target, reason: 'Auch' };
  expect(await moderator.caller.problem(movePosts, { params: from(source), body: again })).toMatchObject({
    code: 'conflict',
    current: { numbers: [3] },
  });
});

it('whoever had read all of both has read all of it', async () => {
  const [source, target] = [await threadOf(3), await threadOf(2)];
  const reader = await aMember(app).build();
  for (const [thread, number] of [
    [source, 3],
    [target, 2],
  ] as const)
    await reader.caller.call(markRead, { params: from(thread), body: { number } });
  await merge(source, target);
  expect((await head(reader, target)).reading).toEqual({ lastRead: 5, firstUnread: null, unread: 0 });
  const { topics } = await reader.caller.call(listTopics, {});
  await write(author, target, 'Danach');
  expect((await head(reader, target)).reading).toMatchObject({ firstUnread: 6, unread: 1 });
  expect(topics.length).toBeGreaterThan(0);
});

it('in a thread that was put together, the latest post need not be the last', async () => {
  const [source, target] = [await threadOf(2), await threadOf(1)];
  const reader = await aMember(app).build();
  // The reader's own post is older than the last of the target, and comes to stand behind it.
  await write(reader, source, 'Eigenes');
  await write(author, target, 'Das Neueste');
  await move(source, [3], target);
  await reader.caller.call(markRead, { params: from(target), body: { number: 2 } });
  const { threads } = await reader.caller.call(listThreads, { query: { filter: 'unread', topic: topic.slug } });
  expect(threads.filter(({ unread }) => unread === 0)).toEqual([]);
  expect((await head(reader, target)).reading.unread).toBe(0);
});

it('tags come along, and the Zwischenstand as an older version', async () => {
  const [source, target] = [await threadOf(2), await threadOf(2)];
  const tag = (thread: number, names: string[]) =>
    moderator.caller.call(tagThread, { params: from(thread), body: { key: key(), names, was: [] } });
  await tag(source, ['Rufbus', 'Ehrenamt']);
  await tag(target, ['Rufbus']);
  const summarise = (thread: number, version: number, text: string) =>
    moderator.caller.call(writeSummary, {
      params: from(thread),
      body: { key: key(), version, text, upTo: 2, reason: '' },
    });
  await summarise(source, 0, 'So weit hier');
  await summarise(target, 0, 'So weit dort');
  await merge(source, target);
  const { thread } = await head(author, target);
  expect(thread.tags.map(({ name }) => name).sort()).toEqual(['Ehrenamt', 'Rufbus']);
  const { versions } = await author.caller.call(listSummaryVersions, { params: from(target) });
  expect(versions.map((version) => [version.text, version.from?.thread ?? null])).toEqual([
    ['So weit hier', source],
    ['So weit dort', null],
  ]);
  expect(thread.summary?.version).toBe(versions[1]!.version);
  expect((await head(author, source)).thread).toMatchObject({ tags: [], summary: null });
  await summarise(target, versions[1]!.version, 'Noch weiter');
});

it('those whose posts were moved are told, with the reason', async () => {
  const [source, target] = [await threadOf(3), await threadOf(1, 'network', 'Wohin alles kommt')];
  const tab = await author.caller.socket();
  await move(source, [2, 3], target);
  await tab.heard('hint', ({ what }) => what === 'notices');
  tab.close();
  const { notices } = await author.caller.call(listNotices, {});
  expect(notices[0]).toMatchObject({
    sentence: 'Die Moderation hat Beiträge von Ihnen verschoben. Sie stehen jetzt in «Wohin alles kommt».',
    reason: 'Passt dort',
    link: `/diskussionen/${target}/2`,
  });
});

it('the log tells who moved what from where to where, and why', async () => {
  const [source, target] = [await threadOf(3), await threadOf(1)];
  await move(source, [2, 3], target);
  const [entry] = await app.db.query(`select actor_id, act, reason, before, after from audit where target = $1`, [
    `thread:${source}`,
  ]);
  expect(entry).toMatchObject({
    actor_id: moderator.id,
    act: 'move-posts',
    reason: 'Passt dort',
    before: { thread: source, numbers: [2, 3] },
    after: { thread: target, first: 2, posts: 2 },
  });
});
