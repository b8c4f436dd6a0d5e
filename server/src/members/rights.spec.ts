import type { Role } from '#contract/actor';
import { getSession } from '#contract/auth';
import { manageMembers, setRoles, suspendMember } from '#contract/members';
import { type ProblemAnswer, startTestApp, type TestApp } from '../../test/app.js';
import { aMember, type TestMember } from '../../test/builders.js';
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
const roles = (by: TestMember, member: TestMember, wanted: Role[]) =>
  by.caller.call(setRoles, { params: to(member), body: { roles: wanted } });
const suspend = (by: TestMember, member: TestMember, suspended = true) =>
  by.caller.call(suspendMember, { params: to(member), body: { suspended, reason: 'Hat das Amt verlassen' } });
const viewer = async (member: TestMember) => (await member.caller.call(getSession, {})).viewer;
const acts = async (target: string) =>
  (await app.db.query('select act, actor_id, reason, before, after from audit where target = $1 order by id', [
    target,
  ])) as object[];
const managed = async (member: { id: number }) =>
  (await admin.caller.call(manageMembers, {})).members.find(({ id }) => id === member.id)!;

describe('suspending', () => {
  it(
    'ends all sessions and sockets at once, and can be taken back',
    async () => {
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
      expect(await acts(target)).toMatchObject([
        { act: 'suspend', actor_id: admin.id, reason: 'Hat das Amt verlassen', before: { suspendedAt: null } },
        { act: 'reinstate' },
      ]);
      await suspend(admin, member, false);
      expect(await acts(target)).toHaveLength(2);
    },
    AT_ONCE_MS,
  );

  it('does not reach oneself, and nobody unknown', async () => {
    await aMember(app).withRole('administrator').build();
    const args = (id: number) => ({ params: { id: String(id) }, body: { suspended: true, reason: 'Probe' } });
    expect((await admin.caller.problem(suspendMember, args(admin.id))).code).toBe('conflict');
    expect((await admin.caller.problem(suspendMember, args(987654))).code).toBe('not-found');
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
    const terms = await app.db.query(
      `select role, first_day, last_day < $2::date as over from member_role where member_id = $1`,
      [member.id, today()],
    );
    expect(terms).toEqual([{ role: 'moderator', first_day: '2024-02-01', over: true }]);
  });

  it('always leave one administrator, even when two take each other out of office at the same moment', async () => {
    expect(await admin.caller.problem(setRoles, { params: to(admin), body: { roles: [] } })).toMatchObject({
      code: 'conflict',
      title: expect.stringContaining('letzte Person'),
    });
    const second = await aMember(app).withRole('administrator').build();
    await app.db.query('update member set suspended_at = now() where id = $1', [second.id]);
    expect((await admin.caller.problem(setRoles, { params: to(admin), body: { roles: [] } })).code).toBe('conflict');

    await app.db.query('update member set suspended_at = null where id = $1', [second.id]);
    const both = [() => roles(admin, second, []), () => suspend(second, admin)];
    const answers = await meeting(
      app,
      'select from member where id in ($1, $2) for update',
      [admin.id, second.id],
      both,
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = answers.find((answer) => answer.status === 'rejected')!.reason as ProblemAnswer;
    expect(refused.problem.code).toBe('conflict');
    const stillAdministrators = [admin, second].map(
      async (one) => (await viewer(one))?.roles.includes('administrator') ?? false,
    );
    expect((await Promise.all(stillAdministrators)).filter(Boolean)).toHaveLength(1);
  });

  it('are not for guests', async () => {
    const guest = await aMember(app).guest().build();
    expect(
      (await admin.caller.problem(setRoles, { params: to(guest), body: { roles: ['moderator'] } })).errors?.[0]?.path,
    ).toBe('roles');
  });
});
