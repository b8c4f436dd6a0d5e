import { getSession } from '#contract/auth';
import type { ArgsOf, Endpoint } from '#contract/endpoint';
import {
  endMandate,
  giveMandate,
  inviteMember,
  listMembers,
  manageMembers,
  revokeInvitation,
  setRoles,
  suspendMember,
} from '#contract/members';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, type TestMember } from '../../test/builders.js';

let app: TestApp;
let admin: TestMember;

beforeEach(async () => {
  app = await startTestApp();
  admin = await aMember(app).named('Olga Admin').withRole('administrator').build();
});
afterEach(() => app.close());

const to = ({ id }: { id: number }) => ({ id: String(id) });
const suspend = (by: TestMember, member: TestMember, suspended = true) =>
  by.caller.call(suspendMember, { params: to(member), body: { suspended, reason: 'Hat das Amt verlassen' } });
const viewer = async (member: TestMember) => (await member.caller.call(getSession, {})).viewer;
const managed = async (member: { id: number }) =>
  (await admin.caller.call(manageMembers, {})).members.find(({ id }) => id === member.id)!;

it('is for administrators only, and nothing changes for others', async () => {
  const other = await aMember(app).build();
  const params = to(other);
  const calls: [Endpoint, unknown][] = [
    [manageMembers, {}],
    [
      inviteMember,
      {
        body: {
          name: 'Neue Person',
          email: 'neu@example.org',
          position: '',
          kind: 'member',
          regionId: null,
          roles: ['administrator'],
        },
      },
    ],
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
    for (const [endpoint, args] of calls)
      expect((await caller.problem(endpoint, args as ArgsOf<Endpoint>)).code).toBe(code);
  }
  expect(await app.db.query('select from audit')).toHaveLength(0);
  expect(await viewer(other)).toMatchObject({ roles: [] });
});

it('shows the administrator what the directory hides', async () => {
  const member = await aMember(app).build();
  await suspend(admin, member);
  expect((await admin.caller.call(listMembers, {})).members.map(({ id }) => id)).not.toContain(member.id);
  expect(await managed(member)).toMatchObject({ email: member.email, suspendedAt: expect.any(String) });
});
