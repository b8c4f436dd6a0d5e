import type { ReturnOf } from '#contract/endpoint';
import { deletePost, getPostSource, listPostVersions, writePost } from '#contract/posts';
import {
  admitGuest,
  editThread,
  getThread,
  getThreadPage,
  getThreadTree,
  listSimilarThreads,
  listThreadGuests,
  listThreads,
  markAllRead,
  markRead,
  startThread,
} from '#contract/threads';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aRegion, aThread, aTopic, type TestMember } from '../../test/builders.js';
import type { Caller } from '../../test/app.js';
import { at, head, key, posts, write } from '../../test/dialogue.js';

let app: TestApp;
let topic: { id: number; slug: string };
let region: { id: number; slug: string; name: string };
let asker: TestMember;
let helper: TestMember;
let moderator: TestMember;

beforeAll(async () => {
  app = await startTestApp();
  [topic, region] = [await aTopic(app), await aRegion(app)];
  asker = await aMember(app).withMandateFor(region).build();
  helper = await aMember(app)
    .withMandateFor(await aRegion(app))
    .build();
  moderator = await aMember(app).withRole('moderator').build();
});
afterAll(() => app.close());

describe('starting a thread', () => {
  test('shows it with its first post, for the region of the mandate', async () => {
    const thread = await aThread(asker, topic.id, {
      title: 'Rufbus ohne eigenen Fuhrpark',
      text: 'Wer hat **abgerechnet**?',
      kind: 'question',
    });
    const [first] = await posts(helper, thread);
    expect(first).toMatchObject({
      number: 1,
      change: 1,
      path: [1],
      html: '<p>Wer hat <strong>abgerechnet</strong>?</p>\n',
      author: { id: asker.id },
      region: { slug: region.slug },
    });
    expect((await head(helper, thread)).thread).toMatchObject({
      title: 'Rufbus ohne eigenen Fuhrpark',
      posts: 1,
      regions: 1,
      kind: 'question',
      answers: 0,
    });
  });

  test('happens once, however often it is sent, even at the same time', async () => {
    const body = {
      key: key(),
      kind: 'discussion' as const,
      title: 'Einmal und nicht öfter',
      topicId: topic.id,
      visibility: 'network' as const,
      mandateId: null,
      text: 'Text',
    };
    const answers = await Promise.all(Array.from({ length: 8 }, () => asker.caller.call(startThread, { body })));
    expect(new Set(answers.map(({ thread }) => thread)).size).toBe(1);
    const [row] = await app.db.query(`select count(*)::int from thread where title = 'Einmal und nicht öfter'`);
    expect(row.count).toBe(1);
  });

  test('is refused for a region without mandate and for an unknown topic, naming the field', async () => {
    const body = {
      key: key(),
      kind: 'discussion' as const,
      title: 'Ohne Mandat geht es nicht',
      topicId: topic.id,
      visibility: 'network' as const,
      text: 'Text',
    };
    expect(
      await moderator.caller.problem(startThread, { body: { ...body, mandateId: asker.mandateId } }),
    ).toMatchObject({ code: 'invalid', errors: [{ path: 'mandateId' }] });
    expect(
      await asker.caller.problem(startThread, { body: { ...body, mandateId: null, topicId: 999_999 } }),
    ).toMatchObject({ code: 'invalid', errors: [{ path: 'topicId' }] });
  });

  test('finds threads that resemble the title being typed', async () => {
    const thread = await aThread(asker, topic.id, { title: 'Gemeindeschwester plus: Finanzierung nach 2026' });
    const { threads } = await helper.caller.call(listSimilarThreads, { query: { title: 'Gemeindeschwester' } });
    expect(threads.map(({ id }) => id)).toContain(thread);
    expect((await helper.caller.call(listSimilarThreads, { query: { title: 'xyzzy' } })).threads).toEqual([]);
  });
});

describe('lists and reading', () => {
  test('unread numbers: others’ posts since one read, on any device', async () => {
    const thread = await aThread(asker, topic.id);
    await write(asker, thread, 'zwei');
    await write(asker, thread, 'drei');
    expect((await head(helper, thread)).reading).toEqual({ lastRead: 0, firstUnread: 1, unread: 3 });
    expect((await head(asker, thread)).reading).toMatchObject({ unread: 0 });
    await helper.caller.call(markRead, { params: { thread: String(thread) }, body: { number: 2 } });
    await helper.caller.call(markRead, { params: { thread: String(thread) }, body: { number: 1 } });
    const again = await app.as(helper.id);
    expect((await again.call(getThread, { params: { thread: String(thread) } })).reading).toEqual({
      lastRead: 2,
      firstUnread: 3,
      unread: 1,
    });
    await helper.caller.call(markRead, { params: { thread: String(thread) }, body: { number: 1_000_000 } });
    expect((await head(helper, thread)).reading).toEqual({ lastRead: 3, firstUnread: null, unread: 0 });
  });

  test('pinned on top, newest activity first, every thread once over all pages', async () => {
    const own = await aTopic(app);
    const ids: number[] = [];
    for (let n = 0; n < 30; n += 1) ids.push(await aThread(asker, own.id));
    await moderator.caller.call(editThread, {
      params: { thread: String(ids[3]) },
      body: { key: key(), pinned: true, reason: '' },
    });
    await write(helper, ids[10]!, 'Neues');
    const first = await helper.caller.call(listThreads, { query: { topic: own.slug } });
    const second = await helper.caller.call(listThreads, { query: { topic: own.slug, after: first.next! } });
    const seen = [...first.threads, ...second.threads].map(({ id }) => id);
    expect(seen).toEqual([ids[3], ids[10], ...ids.filter((id) => id !== ids[3] && id !== ids[10]).reverse()]);
    expect(second.next).toBeNull();
    expect(await helper.caller.problem(listThreads, { query: { after: 'bm9uc2Vuc2U' } })).toMatchObject({
      code: 'invalid',
      errors: [{ path: 'after' }],
    });
  });

  test('filters: unread, mine, open questions, kind, region', async () => {
    const own = await aTopic(app);
    const question = await aThread(asker, own.id, { kind: 'question' });
    const discussion = await aThread(helper, own.id);
    const list = async (member: TestMember, query: object) =>
      (await member.caller.call(listThreads, { query: { topic: own.slug, ...query } })).threads.map(({ id }) => id);
    expect(await list(asker, { filter: 'mine' })).toEqual([question]);
    expect(await list(asker, { filter: 'unread' })).toEqual([discussion]);
    expect(await list(asker, { filter: 'open' })).toEqual([question]);
    expect(await list(asker, { kind: 'discussion' })).toEqual([discussion]);
    expect(await list(helper, { region: region.slug })).toEqual([question]);
    await asker.caller.call(markAllRead, { body: { topicId: own.id } });
    expect(await list(asker, { filter: 'unread' })).toEqual([]);
    await write(helper, question, 'Antwort');
    expect(await list(asker, { filter: 'unread' })).toEqual([question]);
  });
});

describe('visibility', () => {
  test('each kind of visitor sees what is theirs, and no trace of the rest', async () => {
    const own = await aTopic(app);
    const guest = await aMember(app).guest().build();
    const ids = {
      network: await aThread(asker, own.id),
      guests: await aThread(asker, own.id, { visibility: 'guests' }),
      public: await aThread(asker, own.id, { visibility: 'public' }),
    };
    await app.db.query('insert into thread_guest values ($1, $2)', [ids.guests, guest.id]);
    const other = await aThread(asker, own.id, { visibility: 'guests' });
    const seen = async (caller: TestMember['caller']) =>
      (await caller.call(listThreads, { query: { topic: own.slug } })).threads.map(({ id }) => id);
    expect(await seen(app.anonymous)).toEqual([ids.public]);
    expect((await seen(guest.caller)).sort()).toEqual([ids.guests, ids.public].sort());
    expect((await seen(helper.caller)).sort()).toEqual([...Object.values(ids), other].sort());
    for (const [caller, hidden] of [
      [app.anonymous, ids.network],
      [app.anonymous, ids.guests],
      [guest.caller, ids.network],
      [guest.caller, other],
    ] as const) {
      const params = { thread: String(hidden) };
      expect((await caller.problem(getThread, { params })).status).toBe(404);
      expect((await caller.problem(getThreadPage, { params: { ...params, page: '1' } })).status).toBe(404);
      expect((await caller.problem(getThreadTree, { params, query: { after: '0' } })).status).toBe(404);
      expect((await caller.problem(getPostSource, { params: at(hidden, 1) })).status).toBe(404);
      expect((await caller.problem(listPostVersions, { params: at(hidden, 1) })).status).toBe(404);
    }
    await guest.caller.call(writePost, {
      params: { thread: String(ids.guests) },
      body: { key: key(), text: 'Als Gast', parent: null, mandateId: null },
    });
    const elsewhere = { key: key(), text: 'Als Gast', parent: null, mandateId: null };
    expect(
      (await guest.caller.problem(writePost, { params: { thread: String(ids.public) }, body: elsewhere })).status,
    ).toBe(403);
    expect(
      (await guest.caller.problem(writePost, { params: { thread: String(ids.network) }, body: elsewhere })).status,
    ).toBe(404);
  });
});

describe('guests', () => {
  test('are admitted by the moderation, may answer, and lose the thread at once', async () => {
    const guest = await aMember(app).guest().named('Gast aus der Forschung').build();
    const thread = await aThread(asker, topic.id, { visibility: 'guests' });
    const params = { thread: String(thread), member: String(guest.id) };
    expect((await helper.caller.problem(admitGuest, { params, body: { admitted: true } })).status).toBe(403);
    expect((await helper.caller.problem(listThreadGuests, { params })).status).toBe(403);
    expect(
      (
        await moderator.caller.problem(admitGuest, {
          params: { ...params, member: String(helper.id) },
          body: { admitted: true },
        })
      ).status,
    ).toBe(404);
    await moderator.caller.call(admitGuest, { params, body: { admitted: true } });
    expect((await moderator.caller.call(listThreadGuests, { params })).guests).toContainEqual({
      id: guest.id,
      name: 'Gast aus der Forschung',
      position: '',
      admitted: true,
    });
    await write(guest, thread, 'Aus der Forschung');
    const socket = await guest.caller.socket();
    await socket.ask('watch', { thread, since: 0 });
    await moderator.caller.call(admitGuest, { params, body: { admitted: false } });
    await socket.heard('evicted');
    socket.close();
    expect((await guest.caller.problem(getThread, { params })).status).toBe(404);
  });
});

/** Asks again and again with the last ETag. @returns a question for the status and body of the next answer */
function asking(caller: Caller, path: string): () => Promise<{ status: number; body: string }> {
  let etag: string | null = null;
  return async () => {
    const response = await caller.fetch(path, { headers: etag ? { 'if-none-match': etag } : {} });
    etag = response.headers.get('etag');
    return { status: response.status, body: await response.text() };
  };
}

describe('a list of threads', () => {
  test('is answered 304 until something of it changes: a post, an edit, what was read, a name', async () => {
    const thread = await aThread(asker, topic.id);
    const params = { thread: String(thread) };
    const ask = asking(helper.caller, '/api/threads');
    const list = async () => (JSON.parse((await ask()).body) as ReturnOf<typeof listThreads>).threads.find(({ id }) => id === thread)!;
    expect(await list()).toMatchObject({ posts: 1, unread: 1, firstUnread: 1 });
    expect(await ask()).toEqual({ status: 304, body: '' });
    await write(asker, thread, 'mehr');
    expect(await list()).toMatchObject({ posts: 2, unread: 2, firstUnread: 1 });
    await helper.caller.call(markRead, { params, body: { number: 1 } });
    expect(await list()).toMatchObject({ posts: 2, unread: 1, firstUnread: 2 });
    await asker.caller.call(editThread, { params, body: { key: key(), title: 'Ein neuer Titel der Diskussion', reason: '' } });
    expect(await list()).toMatchObject({ title: 'Ein neuer Titel der Diskussion' });
    expect((await ask()).status).toBe(304);
    await app.db.query('update network set names = names + 1');
    expect((await ask()).status).toBe(200);
  });
});

describe('a page of posts', () => {
  test('is answered 304 until something changes, also a name', async () => {
    const thread = await aThread(asker, topic.id);
    const ask = asking(helper.caller, `/api/threads/${thread}/pages/1`);
    expect((await ask()).status).toBe(200);
    expect((await ask()).status).toBe(304);
    await write(asker, thread, 'mehr');
    expect((await ask()).status).toBe(200);
    await app.db.query('update network set names = names + 1');
    expect((await ask()).status).toBe(200);
  });

  test('is answered 304 to who has it from a proxy that compressed it, or has others too', async () => {
    const path = `/api/threads/${await aThread(asker, topic.id)}/pages/1`;
    const etag = (await helper.caller.fetch(path)).headers.get('etag')!;
    const ask = async (known: string) => (await helper.caller.fetch(path, { headers: { 'if-none-match': known } })).status;
    expect([await ask(`W/${etag}`), await ask(`"other", W/${etag}`), await ask('"other"')]).toEqual([304, 304, 200]);
  });

  test('holds twenty numbers, for ever', async () => {
    const thread = await aThread(asker, topic.id);
    for (let n = 2; n <= 25; n += 1) await write(helper, thread, `Nr. ${n}`);
    await helper.caller.call(deletePost, { params: at(thread, 5), body: { key: key(), reason: '' } });
    expect((await posts(asker, thread, 1)).map(({ number }) => number)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 1),
    );
    expect((await posts(asker, thread, 2)).map(({ number }) => number)).toEqual([21, 22, 23, 24, 25]);
    expect(await posts(asker, thread, 3)).toEqual([]);
  });
});

describe('a thread’s own data', () => {
  test('renamed by who began it; the rest by the moderation, with an entry in the log', async () => {
    const thread = await aThread(asker, topic.id);
    const params = { thread: String(thread) };
    await asker.caller.call(editThread, { params, body: { key: key(), title: 'Ein besserer Titel', reason: '' } });
    expect(
      await asker.caller.problem(editThread, { params, body: { key: key(), pinned: true, reason: '' } }),
    ).toMatchObject({ status: 403 });
    expect(
      await helper.caller.problem(editThread, { params, body: { key: key(), title: 'Nicht mein Titel', reason: '' } }),
    ).toMatchObject({ status: 403 });
    await moderator.caller.call(editThread, {
      params,
      body: { key: key(), visibility: 'public', reason: 'Beschluss' },
    });
    expect((await head(helper, thread)).thread).toMatchObject({
      title: 'Ein besserer Titel',
      visibility: 'public',
      change: 3,
    });
    const [entry] = await app.db.query(`select * from audit where target = $1 order by id desc limit 1`, [
      `thread:${thread}`,
    ]);
    expect(entry).toMatchObject({
      actor_id: moderator.id,
      reason: 'Beschluss',
      before: { visibility: 'network' },
      after: { visibility: 'public' },
    });
  });
});
