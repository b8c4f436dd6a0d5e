import { randomUUID } from 'node:crypto';
import { writePost } from '#contract/posts';
import { listThreads, markRead } from '#contract/threads';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aRegion, aThread, aTopic, type TestMember } from '../../test/builders.js';

let app: TestApp;
let member: TestMember;
let topicId: number;
beforeAll(async () => {
  app = await startTestApp();
  member = await aMember(app).build();
  topicId = (await aTopic(app)).id;
});
afterAll(() => app.close());

/** Threads of a region, every fifth of them public, one in an hour. @returns ids, the latest first */
async function threadsOf(region: { id: number }, count: number): Promise<{ id: number; visibility: string }[]> {
  return app.db.query(
    `with begun as (
       insert into thread (topic_id, kind, title, visibility, last_post_at)
       select $1, 'discussion', 'Diskussion Nr. ' || n, case when n % 5 = 0 then 'public' else 'network' end, now() - n * interval '1 hour'
       from generate_series(1, $3::int) n returning id, visibility, last_post_at),
     took_part as (insert into thread_region select id, $2, 1 from begun)
     select id, visibility from begun order by last_post_at desc`,
    [topicId, region.id, count],
  );
}

async function pages(caller: TestMember['caller'], region: string, count: number): Promise<number[]> {
  const ids: number[] = [];
  let after: string | undefined;
  for (let page = 0; page < count; page += 1) {
    const { threads, next } = await caller.call(listThreads, { query: { region, ...(after ? { after } : {}) } });
    ids.push(...threads.map(({ id }) => id));
    if (next === null) break;
    after = next;
  }
  return ids;
}

/** The first are looked at one and all, of the others the latest are picked out of the network's. */
test.each([20, 60, 1600])('lists the threads of a region with %d of them', async (count) => {
  const region = await aRegion(app);
  const threads = await threadsOf(region, count);
  const some = threads.slice(0, 75).map(({ id }) => id);
  expect(await pages(member.caller, region.slug, 3)).toEqual(some);
  const open = threads.filter(({ visibility }) => visibility === 'public').map(({ id }) => id);
  expect(await pages(app.anonymous, region.slug, 2)).toEqual(open.slice(0, 50));
});

describe('a list that is asked for again', () => {
  const ask = (headers: Record<string, string> = {}, who = member) => who.caller.fetch('/api/threads?filter=all', { headers });
  const again = async (list: Response) => ask({ 'if-none-match': list.headers.get('etag')! });

  test('is not sent again, until something on it changes', async () => {
    const thread = await aThread(member, topicId);
    const first = await ask();
    expect((await again(first)).status).toBe(304);
    expect(await (await ask()).text()).toBe(await first.clone().text());
    const other = await aMember(app).build();
    await reply(other, thread);
    const changed = await again(first);
    expect(changed.status).toBe(200);
    expect(await unreadIn(changed, thread)).toBe(1);
  });

  test('tells what has been read meanwhile', async () => {
    const thread = await aThread(await aMember(app).build(), topicId);
    const before = await ask();
    expect(await unreadIn(before.clone(), thread)).toBe(1);
    await member.caller.call(markRead, { params: { thread: String(thread) }, body: { number: 1 } });
    const after = await again(before);
    expect(after.status).toBe(200);
    expect(await unreadIn(after, thread)).toBe(0);
  });

  test('is not another reader’s, not even with the ETag of theirs', async () => {
    const thread = await aThread(member, topicId);
    const mine = await ask();
    const theirs = await ask({ 'if-none-match': mine.headers.get('etag')! }, await aMember(app).build());
    expect(theirs.status).toBe(200);
    expect([await unreadIn(mine, thread), await unreadIn(theirs, thread)]).toEqual([0, 1]);
  });
});

const reply = (by: TestMember, thread: number) =>
  by.caller.call(writePost, { params: { thread: String(thread) }, body: { key: randomUUID(), text: 'Neu', parent: null, mandateId: null } });

async function unreadIn(list: Response, thread: number): Promise<number | undefined> {
  const { threads } = (await list.json()) as { threads: { id: number; unread: number }[] };
  return threads.find(({ id }) => id === thread)?.unread;
}
