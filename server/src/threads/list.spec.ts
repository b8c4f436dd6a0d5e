import { listThreads } from '#contract/threads';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aRegion, aTopic, type TestMember } from '../../test/builders.js';

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

/** So few are looked at one and all, so many are picked out of the network's. */
test.each([60, 1600])('lists the threads of a region with %d of them', async (count) => {
  const region = await aRegion(app);
  const threads = await threadsOf(region, count);
  const some = threads.slice(0, 75).map(({ id }) => id);
  expect(await pages(member.caller, region.slug, 3)).toEqual(some);
  const open = threads.filter(({ visibility }) => visibility === 'public').map(({ id }) => id);
  expect(await pages(app.anonymous, region.slug, 2)).toEqual(open.slice(0, 50));
});
