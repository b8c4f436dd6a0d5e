import { getSession } from '#contract/auth';
import { endMandate, giveMandate, manageMembers } from '#contract/members';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aRegion, type TestMember } from '../../test/builders.js';

let app: TestApp;
let admin: TestMember;

beforeEach(async () => {
  app = await startTestApp();
  admin = await aMember(app).named('Olga Admin').withRole('administrator').build();
});
afterEach(() => app.close());

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
const to = ({ id }: { id: number }) => ({ id: String(id) });
const viewer = async (member: TestMember) => (await member.caller.call(getSession, {})).viewer;
const acts = async (target: string) =>
  (await app.db.query('select act, actor_id, reason, before, after from audit where target = $1 order by id', [
    target,
  ])) as object[];
const managed = async (member: { id: number }) =>
  (await admin.caller.call(manageMembers, {})).members.find(({ id }) => id === member.id)!;

describe('mandates', () => {
  it('are given and ended, which the member can tell at once', async () => {
    const [member, region] = [await aMember(app).build(), await aRegion(app)];
    const give = (firstDay: string) => ({ params: to(member), body: { regionId: region.id, firstDay } });
    const { id } = await admin.caller.call(giveMandate, give('2024-01-01'));
    expect((await viewer(member))?.mandates).toEqual([
      { id, regionId: region.id, regionSlug: region.slug, regionName: region.name },
    ]);
    expect((await admin.caller.problem(giveMandate, give(today()))).code).toBe('conflict');

    await admin.caller.call(endMandate, { params: { id: String(id) } });
    expect((await viewer(member))?.mandates).toEqual([]);
    expect((await managed(member)).mandates).toEqual([
      { id, region, firstDay: '2024-01-01', lastDay: expect.any(String) },
    ]);
    expect((await admin.caller.problem(endMandate, { params: { id: String(id) } })).code).toBe('not-found');

    const again = await admin.caller.call(giveMandate, give(today()));
    await admin.caller.call(endMandate, { params: { id: String(again.id) } });
    expect((await viewer(member))?.mandates).toEqual([]);
    expect(await acts(`member:${member.id}`)).toMatchObject([
      { act: 'giveMandate' },
      { act: 'endMandate' },
      { act: 'giveMandate' },
      { act: 'endMandate' },
    ]);
  });

  it('begin on a later day if that is wanted', async () => {
    const [member, region] = [await aMember(app).build(), await aRegion(app)];
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    await admin.caller.call(giveMandate, { params: to(member), body: { regionId: region.id, firstDay: tomorrow } });
    expect((await viewer(member))?.mandates).toEqual([]);
    expect((await managed(member)).mandates).toHaveLength(1);
  });

  it('are refused for guests, unknown or former regions, and impossible days', async () => {
    const [member, guest, region] = [
      await aMember(app).build(),
      await aMember(app).guest().build(),
      await aRegion(app),
    ];
    const former = await aRegion(app);
    await app.db.query(`update region set member_until = '2024-12-31' where id = $1`, [former.id]);
    const cases: [TestMember, number, string, string][] = [
      [guest, region.id, today(), 'regionId'],
      [member, former.id, today(), 'regionId'],
      [member, 987654, today(), 'regionId'],
      [member, region.id, '0000-01-01', 'firstDay'],
      [member, region.id, '9999-12-31', 'firstDay'],
      [member, region.id, '2026-02-30', 'firstDay'],
    ];
    for (const [who, regionId, firstDay, path] of cases) {
      const problem = await admin.caller.problem(giveMandate, { params: to(who), body: { regionId, firstDay } });
      expect(problem).toMatchObject({ code: 'invalid', errors: [{ path }] });
    }
  });
});
