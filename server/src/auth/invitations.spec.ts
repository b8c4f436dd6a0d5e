import { acceptInvitation, getInvitation, getSession, signIn } from '#contract/auth';
import { inviteMember, revokeInvitation } from '#contract/members';
import { ProblemAnswer, startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aRegion, type TestMember } from '../../test/builders.js';
import { mailTo } from '../../test/mails.js';
import { meeting } from '../../test/meeting.js';
import { firstAdministratorLink } from './first-administrator.js';

const PASSWORD = 'gelber Traktor am Waldrand';
let app: TestApp;
let admin: TestMember;
let count = 0;

beforeAll(async () => {
  app = await startTestApp();
  admin = await aMember(app).named('Olga Admin').withRole('administrator').build();
});
afterAll(() => app.close());

const tokenOf = (link: string) => link.split('/').at(-1)!;

async function anInvitation(wanted: Partial<Parameters<typeof invite>[0]> = {}) {
  const email = `eingeladen-${(count += 1)}@example.org`;
  const { id, link } = await invite({
    name: 'Frieda Neu',
    email,
    position: 'Kreisentwicklung',
    kind: 'member',
    regionId: null,
    roles: [],
    ...wanted,
  });
  return { id, email, token: tokenOf(link), link };
}
const invite = (body: {
  name: string;
  email: string;
  position: string;
  kind: 'member' | 'guest';
  regionId: number | null;
  roles: 'moderator'[];
}) => admin.caller.call(inviteMember, { body });
const accept = (token: string, more: object = {}) =>
  app.anonymous.call(acceptInvitation, {
    params: { token },
    body: { name: 'Frieda Neu', position: 'Kreisentwicklung', password: PASSWORD, ...more },
  });
const problemOf = async (answer: Promise<unknown>) => {
  const error = await answer.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ProblemAnswer)) throw new Error('expected a problem', { cause: error });
  return error.problem;
};

it('leads from the mail to a member with roles and a mandate, signed in', async () => {
  const region = await aRegion(app, 'Landkreis Musterland');
  const { email, token, link } = await anInvitation({ regionId: region.id, roles: ['moderator', 'moderator'] });
  const mail = await mailTo(app, email);
  expect(mail.link).toBe(link);
  expect(mail.text).toContain('Olga Admin lädt Sie');
  expect(mail.text).toContain('für Landkreis Musterland');

  expect(await app.anonymous.call(getInvitation, { params: { token } })).toMatchObject({
    name: 'Frieda Neu',
    email,
    regionName: 'Landkreis Musterland',
  });
  const { viewer } = await accept(token, { name: 'Frieda Neumann', email: 'jemand-anderes@example.org' });
  expect(viewer).toMatchObject({
    name: 'Frieda Neumann',
    email,
    roles: ['moderator'],
    kind: 'member',
    mandates: [{ regionId: region.id, regionName: 'Landkreis Musterland' }],
  });
  expect((await app.anonymous.call(signIn, { body: { email, password: PASSWORD } })).viewer?.id).toBe(viewer!.id);
});

it('makes a guest', async () => {
  const { token } = await anInvitation({ kind: 'guest' });
  expect((await accept(token)).viewer).toMatchObject({ kind: 'guest', roles: [], mandates: [] });
});

it('is accepted exactly once, even by two at the same moment', async () => {
  const { id, token, email } = await anInvitation();
  const three = Array.from({ length: 3 }, () => () => accept(token));
  const answers = await meeting(app, 'select from invitation where id = $1 for update', [id], three);
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const answer of answers) {
    if (answer.status === 'rejected')
      expect((answer.reason as ProblemAnswer).problem).toMatchObject({
        status: 410,
        code: 'expired',
        title: expect.stringContaining('bereits angenommen'),
      });
  }
  const [row] = await app.db.query('select count(*) as members from member where email = $1', [email]);
  expect(row).toEqual({ members: 1 });
});

it('cannot be used when unknown, revoked, expired or replaced by a newer one', async () => {
  const revoked = await anInvitation();
  await admin.caller.call(revokeInvitation, { params: { id: String(revoked.id) } });
  const late = await anInvitation();
  await app.db.query(`update invitation set expires_at = now() - interval '1 second' where id = $1`, [late.id]);
  const replaced = await anInvitation();
  await anInvitation({ email: replaced.email.toUpperCase() });
  const cases: [string, number, string][] = [
    ['diese-einladung-ist-erfunden', 404, 'gibt es nicht'],
    [revoked.token, 410, 'zurückgezogen'],
    [late.token, 410, 'abgelaufen'],
    [replaced.token, 410, 'zurückgezogen'],
  ];
  for (const [token, status, words] of cases) {
    const problem = { status, code: 'expired', title: expect.stringContaining(words) };
    expect(await app.anonymous.problem(getInvitation, { params: { token } })).toMatchObject(problem);
    expect(await problemOf(accept(token))).toMatchObject(problem);
  }
  expect((await admin.caller.problem(revokeInvitation, { params: { id: String(revoked.id) } })).code).toBe('not-found');
});

it('says so where the address has got an account in the meantime, and stays open', async () => {
  const { token, email } = await anInvitation();
  const member = await aMember(app).build();
  await app.db.query('update member set email = $2 where id = $1', [member.id, email.toUpperCase()]);
  expect(await problemOf(accept(token))).toMatchObject({
    status: 409,
    title: expect.stringContaining('bereits einen Zugang'),
  });
  expect((await app.anonymous.call(getInvitation, { params: { token } })).email).toBe(email);
});

it('refuses a password that is too short, well known or made of the own name, and names the field', async () => {
  const { token } = await anInvitation();
  for (const password of ['zu kurz', '1234567890', 'FriedaNeu1']) {
    expect(await problemOf(accept(token, { password }))).toMatchObject({
      code: 'invalid',
      errors: [{ path: 'password' }],
    });
  }
  await accept(token);
});

describe("the first administrator's", () => {
  it('asks for name and address, and works once', async () => {
    const empty = await startTestApp();
    try {
      const replaced = await firstAdministratorLink(empty.db, 'http://localhost:3000');
      const link = await firstAdministratorLink(empty.db, 'http://localhost:3000');
      const params = { token: tokenOf(link!) };
      const body = { name: 'Erste Person', position: '', password: PASSWORD };
      expect(await empty.anonymous.call(getInvitation, { params })).toMatchObject({
        name: '',
        email: '',
        regionName: null,
      });
      expect((await empty.anonymous.problem(getInvitation, { params: { token: tokenOf(replaced!) } })).status).toBe(
        410,
      );
      expect((await empty.anonymous.problem(acceptInvitation, { params, body })).errors?.[0]?.path).toBe('email');
      const { viewer } = await empty.anonymous.call(acceptInvitation, {
        params,
        body: { ...body, email: 'erste@example.org' },
      });
      expect(viewer).toMatchObject({ name: 'Erste Person', email: 'erste@example.org', roles: ['administrator'] });
      expect(await firstAdministratorLink(empty.db, 'http://localhost:3000')).toBeNull();
    } finally {
      await empty.close();
    }
  });
});

it('leaves nobody signed in who was not asked', async () => {
  const { token } = await anInvitation();
  await app.anonymous.call(getInvitation, { params: { token } });
  expect(await app.anonymous.call(getSession, {})).toEqual({ viewer: null });
});
