import { inviteMember, manageMembers, revokeInvitation } from '#contract/members';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aRegion, type TestMember } from '../../test/builders.js';

let app: TestApp;
let admin: TestMember;

beforeEach(async () => {
  app = await startTestApp();
  admin = await aMember(app).named('Olga Admin').withRole('administrator').build();
});
afterEach(() => app.close());

const acts = async (target: string) =>
  (await app.db.query('select act, actor_id, reason, before, after from audit where target = $1 order by id', [
    target,
  ])) as object[];

describe('invitations', () => {
  const person = {
    name: 'Neue Person',
    email: 'neu@example.org',
    position: 'Bauamt',
    kind: 'member' as const,
    regionId: null,
    roles: [],
  };

  it('are listed until they are revoked', async () => {
    const region = await aRegion(app);
    const { id } = await admin.caller.call(inviteMember, { body: { ...person, regionId: region.id } });
    const { invitations } = await admin.caller.call(manageMembers, {});
    expect(invitations).toEqual([
      {
        id,
        name: 'Neue Person',
        email: 'neu@example.org',
        regionName: region.name,
        createdAt: expect.any(String),
        expiresAt: expect.any(String),
      },
    ]);
    await admin.caller.call(revokeInvitation, { params: { id: String(id) } });
    expect((await admin.caller.call(manageMembers, {})).invitations).toEqual([]);
    expect(await acts(`invitation:${id}`)).toMatchObject([
      { act: 'invite', actor_id: admin.id, after: { email: 'neu@example.org' } },
      { act: 'revokeInvitation' },
    ]);
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
