import { getSession } from '#contract/auth';
import { editProfile, getMember, listMembers, listMentionables } from '#contract/members';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aRegion, aThread, aTopic, type TestMember } from '../../test/builders.js';

let app: TestApp;
let member: TestMember;

beforeAll(async () => {
  app = await startTestApp();
  member = await aMember(app)
    .named('Zacharias Öhler')
    .withMandateFor(await aRegion(app, 'Landkreis Ahornstein'))
    .build();
});
afterAll(() => app.close());

describe('the directory', () => {
  it('lists everybody who can sign in, in German order, with roles and regions', async () => {
    const region = await aRegion(app);
    const older = await aMember(app).named('Ältere Person').withRole('spokesperson').withMandateFor(region).build();
    const former = await aMember(app).named('Frühere Person').withRole('moderator').withMandateFor(region).build();
    await app.db.query(
      `update member_role set first_day = '2023-01-01', last_day = '2023-12-31' where member_id = $1`,
      [former.id],
    );
    await app.db.query(`update mandate set first_day = '2023-01-01', last_day = '2023-12-31' where member_id = $1`, [
      former.id,
    ]);
    const suspended = await aMember(app).named('Gesperrte Person').build();
    await app.db.query('update member set suspended_at = now() where id = $1', [suspended.id]);

    const { members } = await member.caller.call(listMembers, {});
    expect(members.map(({ name }) => name)).toEqual(['Ältere Person', 'Frühere Person', 'Zacharias Öhler']);
    expect(members[0]).toMatchObject({ id: older.id, roles: ['spokesperson'], regions: [region], posts: 0 });
    expect(members[1]).toMatchObject({ roles: [], regions: [] });
  });

  it('is for members only', async () => {
    const guest = await aMember(app).guest().build();
    expect((await guest.caller.problem(listMembers, {})).code).toBe('forbidden');
    expect((await guest.caller.problem(getMember, { params: { id: String(member.id) } })).code).toBe('forbidden');
    expect((await app.anonymous.problem(listMembers, {})).code).toBe('not-signed-in');
  });
});

describe('a page of a member', () => {
  it('shows what they wrote, the latest first and without what was deleted', async () => {
    const topic = await aTopic(app);
    const author = await aMember(app).build();
    const first = await aThread(author, topic.id, {
      title: 'Was kostet der Bürgerbus?',
      text: 'Wir **zahlen** 12 € im Monat.',
    });
    const second = await aThread(author, topic.id, { visibility: 'public' });
    const gone = await aThread(author, topic.id);
    await app.db.query('update post set deleted_at = now(), deleted_by = author_id where thread_id = $1', [gone]);

    const page = await member.caller.call(getMember, { params: { id: String(author.id) } });
    expect(page.member).toMatchObject({ id: author.id, name: author.name, kind: 'member' });
    expect(page.contributions.map(({ threadId }) => threadId)).toEqual([second, first]);
    expect(page.contributions[1]).toEqual({
      threadId: first,
      title: 'Was kostet der Bürgerbus?',
      number: 1,
      author: { id: author.id, name: author.name },
      createdAt: expect.any(String),
      excerpt: 'Wir zahlen 12 € im Monat.',
    });
    expect(
      (await member.caller.call(listMembers, {})).members.find(({ id }) => id === author.id)?.posts,
    ).toBeGreaterThan(0);
  });

  it('does not exist for an unknown number', async () => {
    expect((await member.caller.problem(getMember, { params: { id: '987654321' } })).code).toBe('not-found');
  });
});

describe('the own profile', () => {
  const names = async () => ((await app.db.query('select names from network')) as [{ names: number }])[0].names;

  it('takes a new name, which everybody is shown at once', async () => {
    const { caller, id } = await aMember(app).named('Alter Name').build();
    const before = await names();
    await caller.call(editProfile, { body: { name: '  Neuer   Name ', position: 'Sozialamt' } });
    expect((await caller.call(getSession, {})).viewer).toMatchObject({ name: 'Neuer Name', position: 'Sozialamt' });
    expect(await names()).toBe(before + 1);
    await caller.call(editProfile, { body: { name: 'Neuer Name', position: 'Jugendamt' } });
    expect(await names()).toBe(before + 1);
    const [act] = await app.db.query(`select actor_id, before, after from audit where act = 'rename' and target = $1`, [
      `member:${id}`,
    ]);
    expect(act).toEqual({ actor_id: id, before: { name: 'Alter Name' }, after: { name: 'Neuer Name' } });
  });

  it('takes no name that cannot be seen or that turns the direction of writing', async () => {
    const { caller } = await aMember(app).build();
    for (const name of ['ab', '\u200b\u200b\u200b\u200b', 'Anna\u202eLuap', 'A\u0000nna', 'x'.repeat(81)]) {
      expect((await caller.problem(editProfile, { body: { name, position: '' } })).errors?.[0]?.path).toBe('name');
    }
  });
});

describe('names after an @', () => {
  const offered = async (q: string) => (await member.caller.call(listMentionables, { query: { q } })).mentionables;

  it('begin as typed, members and regions, whole names first', async () => {
    const person = await aMember(app)
      .named('Berta Quellental')
      .withMandateFor(await aRegion(app, 'Amt Nordfeld'))
      .build();
    await aRegion(app, 'Quellenland');
    await aMember(app).guest().named('Quellengast Fremd').build();
    await app.db.query(
      `insert into region (slug, name, kind, land, member_since, member_until) values ('alt', 'Quellenfrüher', 'Amt', 'BB', '2022-07-01', '2023-12-31')`,
    );
    const suspended = await aMember(app).named('Quellengrund Weg').build();
    await app.db.query('update member set suspended_at = now() where id = $1', [suspended.id]);
    expect((await offered('quell')).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'region Quellenland',
      'member Berta Quellental',
    ]);
    expect(await offered('Berta Q')).toEqual([
      { kind: 'member', ref: String(person.id), name: 'Berta Quellental', detail: 'Amt Nordfeld' },
    ]);
  });

  it('are at most eight, and nothing that is typed is a pattern', async () => {
    for (let n = 0; n < 9; n += 1) await aMember(app).named(`Wanda Vielfach ${n}`).build();
    expect(await offered('wanda')).toHaveLength(8);
    for (const q of ['%', '_anda', 'wanda\\', "'; drop table member; --"])
      expect(await offered(q)).toEqual([]);
    expect((await offered('\ud800')).length).toBeLessThanOrEqual(8);
  });
});
