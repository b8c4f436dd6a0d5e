import { randomUUID } from 'node:crypto';
import { deletePost, writePost } from '#contract/posts';
import { getRegion, listRegions } from '#contract/regions';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aRegion, aThread, aTopic, type TestMember } from '../../test/builders.js';

describe('regions', () => {
  let app: TestApp;
  let region: { id: number; slug: string; name: string };
  let author: TestMember;
  let guest: TestMember;
  let threads: { network: number; guests: number; public: number };

  beforeAll(async () => {
    app = await startTestApp();
    region = await aRegion(app, 'Landkreis Übersee');
    author = await aMember(app).named('Änne Amsel').withMandateFor(region).build();
    guest = await aMember(app).guest().build();
    const topic = await aTopic(app);
    const start = (visibility: 'network' | 'guests' | 'public') =>
      aThread(author, topic.id, {
        visibility,
        title: `Für das Publikum ${visibility}`,
        text: `> Fremdes\n\n**Eigenes** für ${visibility}`,
      });
    threads = { network: await start('network'), guests: await start('guests'), public: await start('public') };
    await app.db.query('insert into thread_guest (thread_id, member_id) values ($1, $2)', [threads.guests, guest.id]);
  });
  afterAll(() => app.close());

  const of = async (caller: TestMember['caller']) =>
    (await caller.call(getRegion, { params: { slug: region.slug } })).region;

  it('counts what the caller may see, and nothing else', async () => {
    expect(await of(app.anonymous)).toMatchObject({ threads: 1, posts: 1, members: 1 });
    expect(await of(guest.caller)).toMatchObject({ threads: 2, posts: 2 });
    expect(await of(author.caller)).toMatchObject({ threads: 3, posts: 3 });
    const { regions } = await app.anonymous.call(listRegions, {});
    expect(regions.find(({ id }) => id === region.id)).toMatchObject({ threads: 1, posts: 1 });
  });

  it('shows contributions to those who may read them, newest first, in the author’s own words', async () => {
    const shown = async (caller: TestMember['caller']) =>
      (await caller.call(getRegion, { params: { slug: region.slug } })).contributions;
    expect((await shown(app.anonymous)).map(({ threadId }) => threadId)).toEqual([threads.public]);
    expect((await shown(guest.caller)).map(({ threadId }) => threadId)).toEqual([threads.public, threads.guests]);
    expect(await shown(author.caller)).toMatchObject([
      {
        threadId: threads.public,
        number: 1,
        excerpt: 'Eigenes für public',
        author: { id: author.id, name: 'Änne Amsel' },
      },
      { threadId: threads.guests },
      { threadId: threads.network },
    ]);
  });

  it('names its people to members only', async () => {
    const people = async (caller: TestMember['caller']) =>
      (await caller.call(getRegion, { params: { slug: region.slug } })).members;
    expect(await people(app.anonymous)).toEqual([]);
    expect(await people(guest.caller)).toEqual([]);
    expect(await people(author.caller)).toEqual([{ id: author.id, name: 'Änne Amsel', position: '' }]);
  });

  it('forgets people whose mandate is over or who are suspended', async () => {
    const former = await aRegion(app);
    const ended = await aMember(app).withMandateFor(former).build();
    const suspended = await aMember(app).withMandateFor(former).build();
    await app.db.query(`update mandate set first_day = '2022-07-01', last_day = '2023-01-01' where member_id = $1`, [
      ended.id,
    ]);
    await app.db.query('update member set suspended_at = now() where id = $1', [suspended.id]);
    const { region: shown, members } = await author.caller.call(getRegion, { params: { slug: former.slug } });
    expect([shown.members, members]).toEqual([0, []]);
  });

  it('takes a deleted post out of the counts and the contributions', async () => {
    const other = await aRegion(app);
    const member = await aMember(app).withMandateFor(other).build();
    const body = { key: randomUUID(), text: 'Das ziehe ich zurück.', parent: null, mandateId: member.mandateId };
    const { number } = await member.caller.call(writePost, { params: { thread: String(threads.public) }, body });
    const look = () => app.anonymous.call(getRegion, { params: { slug: other.slug } });
    expect(await look()).toMatchObject({ region: { threads: 1, posts: 1 }, contributions: [{ number }] });
    const params = { thread: String(threads.public), number: String(number) };
    await member.caller.call(deletePost, { params, body: { key: randomUUID(), reason: '' } });
    expect(await look()).toMatchObject({ region: { threads: 0, posts: 0 }, contributions: [] });
  });

  it('lists those that belong to the network today, by name as Germans sort', async () => {
    const left = await aRegion(app, 'Landkreis Ehemals');
    const later = await aRegion(app, 'Landkreis Demnächst');
    await aRegion(app, 'Landkreis Unterland');
    await app.db.query(`update region set member_until = '2024-12-31' where id = $1`, [left.id]);
    await app.db.query(`update region set member_since = '2999-01-01' where id = $1`, [later.id]);
    const names = (await app.anonymous.call(listRegions, {})).regions.map(({ name }) => name);
    expect(names).not.toContain('Landkreis Ehemals');
    expect(names).not.toContain('Landkreis Demnächst');
    expect(names.indexOf('Landkreis Übersee')).toBeLessThan(names.indexOf('Landkreis Unterland'));
    expect((await app.anonymous.call(getRegion, { params: { slug: left.slug } })).region.memberUntil).toBe(
      '2024-12-31',
    );
    expect(await app.anonymous.problem(getRegion, { params: { slug: later.slug } })).toMatchObject({ status: 404 });
  });

  it('carries the facts, with keys of mixed levels', async () => {
    await app.db.query(
      `update region set area_km2 = 1458.91, population = 105878, population_year = 2018 where id = $1`,
      [region.id],
    );
    await app.db.query(
      `insert into region_key (region_id, ars, within) values ($1, '06535', false), ($1, '0643599', true)`,
      [region.id],
    );
    expect(await of(app.anonymous)).toMatchObject({
      areaKm2: 1458.91,
      population: 105878,
      populationYear: 2018,
      memberSince: '2022-07-01',
      memberUntil: null,
      keys: [
        { ars: '0643599', within: true },
        { ars: '06535', within: false },
      ],
    });
  });

  it.each([
    ['gibt-es-nicht', 404],
    ['Großes', 400],
    [`${'x'.repeat(81)}`, 400],
    ["'; drop table region", 400],
  ])('answers %s with a problem', async (slug, status) => {
    expect(await app.anonymous.problem(getRegion, { params: { slug } })).toMatchObject({ status });
  });
});
