import type { Role } from '#contract/actor';
import { getSession } from '#contract/auth';
import type { ArgsOf, Endpoint } from '#contract/endpoint';
import { endMandate, giveMandate, inviteMember, listMembers, manageMembers, revokeInvitation, setRoles, suspendMember } from '#contract/members';
import { type ProblemAnswer, startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aRegion, type TestMember } from '../../test/builders.js';
import { meeting } from '../../test/meeting.js';

/** Less than the minute after which sockets would find out by themselves. */
const AT_ONCE_MS = 20_000;
let app: TestApp;
let admin: TestMember;

beforeEach(async () => {
  app = await startTestApp();
  admin = await aMember(app).named('Olga Admin').withRole('administrator').build();
});
afterEach(() => app.close());

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
const to = ({ id }: { id: number }) => ({ id: String(id) });
const roles = (by: TestMember, member: TestMember, wanted: Role[]) => by.caller.call(setRoles, { params: to(member), body: { roles: wanted } });
const suspend = (by: TestMember, member: TestMember, suspended = true) =>
  by.caller.call(suspendMember, { params: to(member), body: { suspended, reason: 'Hat das Amt verlassen' } });
const viewer = async (member: TestMember) => (await member.caller.call(getSession, {})).viewer;
const acts = async (target: string) => (await app.db.query('select act, actor_id, reason, before, after from audit where target = $1 order by id', [target])) as object[];
const managed = async (member: { id: number }) => (await admin.caller.call(manageMembers, {})).members.find(({ id }) => id === member.id)!;

it('is for administrators only, and nothing changes for others', async () => {
  const other = await aMember(app).build();
  const params = to(other);
  const calls: [Endpoint, unknown][] = [
    [manageMembers, {}],
    [inviteMember, { body: { name: 'Neue Person', email: 'neu@example.org', position: '', kind: 'member', regionId: null, roles: ['administrator'] } }],
    [revokeInvitation, { params }],
    [suspendMember, { params, body: { suspended: true, reason: 'Weil ich es kann' } }],
    [setRoles, { params, body: { roles: ['administrator'] } }],
    [giveMandate, { params, body: { regionId: 1, firstDay: '2026-01-01' } }],
    [endMandate, { params }],
  ];
  const callers = [
    ['forbidden', (await aMember(app).withRole('moderator').withRole('spokesperson').build()).caller],
    ['forbidden', (await aMember(app).guest().build()).caller],
    ['not-signed-in', app.anonymous],
  ] as const;
  for (const [code, caller] of callers) {
    for (const [endpoint, args] of calls) expect((await caller.problem(endpoint, args as ArgsOf<Endpoint>)).code).toBe(code);
  }
  expect(await app.db.query('select from audit')).toHaveLength(0);
  expect(await viewer(other)).toMatchObject({ roles: [] });
});

describe('suspending', () => {
  it('ends all sessions and sockets at once, and can be taken back', async () => {
    const member = await aMember(app).build();
    const socket = await member.caller.socket();
    await suspend(admin, member);
    await socket.heard('signed-out');
    socket.close();
    expect(await viewer(member)).toBeNull();
    expect((await managed(member)).suspendedAt).not.toBeNull();

    await suspend(admin, member, false);
    expect((await managed(member)).suspendedAt).toBeNull();
    expect((await (await app.as(member.id)).call(getSession, {})).viewer?.id).toBe(member.id);
    const target = `member:${member.id}`;
    expect(await acts(target)).toMatchObject([{ act: 'suspend', actor_id: admin.id, reason: 'Hat das Amt verlassen', before: { suspendedAt: null } }, { act: 'reinstate' }]);
    await suspend(admin, member, false);
    expect(await acts(target)).toHaveLength(2);
  }, AT_ONCE_MS);

  it('does not reach oneself, and nobody unknown', async () => {
    await aMember(app).withRole('administrator').build();
    const args = (id: number) => ({ params: { id: String(id) }, body: { suspended: true, reason: 'Probe' } });
    expect((await admin.caller.problem(suspendMember, args(admin.id))).code).toBe('conflict');
    expect((await admin.caller.problem(suspendMember, args(987654)) ).code).toBe('not-found');
    expect(await viewer(admin)).not.toBeNull();
  });
});

describe('roles', () => {
  it('hold from now on, and end at once', async () => {
    const member = await aMember(app).build();
    await roles(admin, member, ['moderator', 'spokesperson', 'moderator']);
    expect((await viewer(member))?.roles.sort()).toEqual(['moderator', 'spokesperson']);
    await roles(admin, member, ['spokesperson']);
    expect((await viewer(member))?.roles).toEqual(['spokesperson']);
    await roles(admin, member, ['spokesperson', 'moderator']);
    await roles(admin, member, ['spokesperson', 'moderator']);
    expect((await managed(member)).roles.sort()).toEqual(['moderator', 'spokesperson']);
    expect(await acts(`member:${member.id}`)).toMatchObject([
      { act: 'setRoles', before: [], after: ['moderator', 'spokesperson'] },
      { before: ['moderator', 'spokesperson'], after: ['spokesperson'] },
      { before: ['spokesperson'], after: ['moderator', 'spokesperson'] },
    ]);
  });

  it('that were held for a while are kept with their term', async () => {
    const member = await aMember(app).withRole('moderator').build();
    await app.db.query(`update member_role set first_day = '2024-02-01' where member_id = $1`, [member.id]);
    await roles(admin, member, []);
    const terms = await app.db.query(`select role, first_day, last_day < $2::date as over from member_role where member_id = $1`, [member.id, today()]);
    expect(terms).toEqual([{ role: 'moderator', first_day: '2024-02-01', over: true }]);
  });

  it('always leave one administrator, even when two take each other out of office at the same moment', async () => {
    expect(await admin.caller.problem(setRoles, { params: to(admin), body: { roles: [] } })).toMatchObject({ code: 'conflict', title: expect.stringContaining('letzte Person') });
    const second = await aMember(app).withRole('administrator').build();
    await app.db.query('update member set suspended_at = now() where id = $1', [second.id]);
    expect((await admin.caller.problem(setRoles, { params: to(admin), body: { roles: [] } })).code).toBe('conflict');

    await app.db.query('update member set suspended_at = null where id = $1', [second.id]);
    const both = [() => roles(admin, second, []), () => suspend(second, admin)];
    const answers = await meeting(app, 'select from member where id in ($1, $2) for update', [admin.id, second.id], both);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = answers.find((answer) => answer.status === 'rejected')!.reason as ProblemAnswer;
    expect(refused.problem.code).toBe('conflict');
    const stillAdministrators = [admin, second].map(async (one) => (await viewer(one))?.roles.includes('administrator') ?? false);
    expect((await Promise.all(stillAdministrators)).filter(Boolean)).toHaveLength(1);
  });

  it('are not for guests', async () => {
    const guest = await aMember(app).guest().build();
    expect((await admin.caller.problem(setRoles, { params: to(guest), body: { roles: ['moderator'] } })).errors?.[0]?.path).toBe('roles');
  });
});

describe('mandates', () => {
  it('are given and ended, which the member can tell at once', async () => {
    const [member, region] = [await aMember(app).build(), await aRegion(app)];
    const give = (firstDay: string) => ({ params: to(member), body: { regionId: region.id, firstDay } });
    const { id } = await admin.caller.call(giveMandate, give('2024-01-01'));
    expect((await viewer(member))?.mandates).toEqual([{ id, regionId: region.id, regionSlug: region.slug, regionName: region.name }]);
    expect((await admin.caller.problem(giveMandate, give(today()))).code).toBe('conflict');

    await admin.caller.call(endMandate, { params: { id: String(id) } });
    expect((await viewer(member))?.mandates).toEqual([]);
    expect((await managed(member)).mandates).toEqual([{ id, region, firstDay: '2024-01-01', lastDay: expect.any(String) }]);
    expect((await admin.caller.problem(endMandate, { params: { id: String(id) } })).code).toBe('not-found');

    const again = await admin.caller.call(giveMandate, give(today()));
    await admin.caller.call(endMandate, { params: { id: String(again.id) } });
    expect((await viewer(member))?.mandates).toEqual([]);
    expect(await acts(`member:${member.id}`)).toMatchObject([{ act: 'giveMandate' }, { act: 'endMandate' }, { act: 'giveMandate' }, { act: 'endMandate' }]);
  });

  it('begin on a later day if that is wanted', async () => {
    const [member, region] = [await aMember(app).build(), await aRegion(app)];
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    await admin.caller.call(giveMandate, { params: to(member), body: { regionId: region.id, firstDay: tomorrow } });
    expect((await viewer(member))?.mandates).toEqual([]);
    expect((await managed(member)).mandates).toHaveLength(1);
  });

  it('are refused for guests, unknown or former regions, and impossible days', async () => {
    const [member, guest, region] = [await aMember(app).build(), await aMember(app).guest().build(), await aRegion(app)];
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

describe('invitations', () => {
  const person = { name: 'Neue Person', email: 'neu@example.org', position: 'Bauamt', kind: 'member' as const, regionId: null, roles: [] };

  it('are listed until they are revoked', async () => {
    const region = await aRegion(app);
    const { id } = await admin.caller.call(inviteMember, { body: { ...person, regionId: region.id } });
    const { invitations } = await admin.caller.call(manageMembers, {});
    expect(invitations).toEqual([{ id, name: 'Neue Person', email: 'neu@example.org', regionName: region.name, createdAt: expect.any(String), expiresAt: expect.any(String) }]);
    await admin.caller.call(revokeInvitation, { params: { id: String(id) } });
    expect((await admin.caller.call(manageMembers, {})).invitations).toEqual([]);
    expect(await acts(`invitation:${id}`)).toMatchObject([{ act: 'invite', actor_id: admin.id, after: { email: 'neu@example.org' } }, { act: 'revokeInvitation' }]);
  });

  it('are refused where there is an account already, and for impossible guests; no mail goes out', async () => {
    const member = await aMember(app).build();
    const region = await aRegion(app);
    const invite = (more: object) => admin.caller.problem(inviteMember, { body: { ...person, ...more } });
    expect((await invite({ email: member.email.toUpperCase() })).code).toBe('conflict');
    expect((await invite({ kind: 'guest', roles: ['moderator'] })).errors?.[0]?.path).toBe('roles');
    expect((await invite({ kind: 'guest', regionId: region.id })).errors?.[0]?.path).toBe('regionId');
    expect((await invite({ regionId: 987654 })).errors?.[0]?.path).toBe('regionId');
    expect(await app.db.query('select from mail')).toHaveLength(0);
    expect((await admin.caller.call(manageMembers, {})).invitations).toEqual([]);
  });
});

it('shows the administrator what the directory hides', async () => {
  const member = await aMember(app).build();
  await suspend(admin, member);
  expect((await admin.caller.call(listMembers, {})).members.map(({ id }) => id)).not.toContain(member.id);
  expect(await managed(member)).toMatchObject({ email: member.email, suspendedAt: expect.any(String) });
});
