import {
  changePassword,
  getPasswordReset,
  getSession,
  requestPasswordReset,
  resetPassword,
  signIn,
} from '#contract/auth';
import { ProblemAnswer, startTestApp, type TestApp } from '../../test/app.js';
import { aMember, type TestMember } from '../../test/builders.js';
import { jobsDone, mailsTo, mailTo } from '../../test/mails.js';
import { meeting } from '../../test/meeting.js';
import { hashPassword } from './password-hash.js';

const OLD = 'gelber Traktor am Waldrand';
const NEW = 'vier leise Schafe blöken';
/** Less than the minute after which sockets would find out by themselves. */
const AT_ONCE_MS = 20_000;
let app: TestApp;
let hash: string;

beforeAll(async () => {
  app = await startTestApp();
  hash = await hashPassword(OLD);
});
afterAll(() => app.close());

const aMemberWithPassword = () => aMember(app).withPasswordHash(hash).build();
const request = (email: string) => app.anonymous.call(requestPasswordReset, { body: { email } });
async function aResetFor({ email }: TestMember): Promise<{ token: string }> {
  const before = await mailsTo(app, email);
  await request(email);
  const { link, text } = await mailTo(app, email, before.length + 1);
  expect(link).toMatch(/^http:\/\/netzwerk\.example\//);
  expect(text).toContain('Der Link gilt bis');
  return { token: link.split('/').at(-1)! };
}
const signedIn = async (email: string, password: string) =>
  app.anonymous.call(signIn, { body: { email, password } }).then(
    () => true,
    () => false,
  );

describe('a forgotten password', () => {
  it('is replaced over a link, which ends all sessions and signs in', async () => {
    const member = await aMemberWithPassword();
    const params = await aResetFor(member);
    const { expiresAt } = await app.anonymous.call(getPasswordReset, { params });
    const minutes = (Date.parse(expiresAt) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(110);
    expect(minutes).toBeLessThanOrEqual(120);

    const { viewer } = await app.anonymous.call(resetPassword, { params, body: { password: NEW } });
    expect(viewer?.id).toBe(member.id);
    expect((await member.caller.call(getSession, {})).viewer).toBeNull();
    expect(await signedIn(member.email, OLD)).toBe(false);
    expect(await signedIn(member.email, NEW)).toBe(true);
    expect((await mailTo(app, member.email, 2)).headers.subject).toBe('Ihr Passwort wurde geändert');
  });

  it('is replaced once per link, and other links go with it', async () => {
    const member = await aMemberWithPassword();
    const [first, second] = [await aResetFor(member), await aResetFor(member)];
    const use = (params: { token: string }) => app.anonymous.call(resetPassword, { params, body: { password: NEW } });
    const twice = [() => use(first), () => use(first)];
    const answers = await meeting(
      app,
      'select from password_reset where member_id = $1 for update',
      [member.id],
      twice,
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = answers.find((answer) => answer.status === 'rejected')!.reason as ProblemAnswer;
    expect(refused.problem).toMatchObject({ status: 410, code: 'expired' });
    expect((await app.anonymous.problem(resetPassword, { params: second, body: { password: NEW } })).status).toBe(410);
  });

  it('cannot be replaced over an old or invented link, or by a weak one', async () => {
    const member = await aMemberWithPassword();
    const params = await aResetFor(member);
    const weak = await app.anonymous.problem(resetPassword, { params, body: { password: 'passwort123' } });
    expect(weak.errors?.[0]?.path).toBe('password');
    await app.db.query(`update password_reset set expires_at = now() - interval '1 second' where member_id = $1`, [
      member.id,
    ]);
    expect(await app.anonymous.problem(getPasswordReset, { params })).toMatchObject({
      status: 410,
      title: expect.stringContaining('abgelaufen'),
    });
    expect((await app.anonymous.problem(resetPassword, { params, body: { password: NEW } })).status).toBe(410);
    expect(
      (await app.anonymous.problem(getPasswordReset, { params: { token: 'dieser-link-ist-erfunden' } })).status,
    ).toBe(404);
    expect(await signedIn(member.email, OLD)).toBe(true);
  });

  it('brings no mail to strangers and suspended members, and the answer is the same', async () => {
    const suspended = await aMemberWithPassword();
    await app.db.query('update member set suspended_at = now() where id = $1', [suspended.id]);
    expect(await request(suspended.email)).toEqual({});
    expect(await request('fremd@example.org')).toEqual({});
    await jobsDone(app);
    expect(await mailsTo(app, suspended.email)).toEqual([]);
    expect(await mailsTo(app, 'fremd@example.org')).toEqual([]);
  });

  it('lets a member in at once whose account rests after wrong tries', async () => {
    const member = await aMemberWithPassword();
    for (let n = 0; n < 6; n += 1) await signedIn(member.email, 'falsch');
    const params = await aResetFor(member);
    await app.anonymous.call(resetPassword, { params, body: { password: NEW } });
    expect(await signedIn(member.email, NEW)).toBe(true);
  });
});

describe('changing the password', () => {
  it(
    'ends the other sessions, keeps this one and tells by mail',
    async () => {
      const member = await aMemberWithPassword();
      const other = await app.as(member.id);
      const socket = await other.socket();
      await member.caller.call(changePassword, { body: { current: OLD, next: NEW } });
      await socket.heard('signed-out');
      socket.close();
      expect((await other.call(getSession, {})).viewer).toBeNull();
      expect((await member.caller.call(getSession, {})).viewer?.id).toBe(member.id);
      expect(await signedIn(member.email, NEW)).toBe(true);
      expect((await mailTo(app, member.email)).text).toContain('Alle anderen Sitzungen wurden beendet.');
    },
    AT_ONCE_MS,
  );

  it('needs the current one and a good next one', async () => {
    const { caller, email } = await aMemberWithPassword();
    const wrong = await caller.problem(changePassword, { body: { current: 'falsch', next: NEW } });
    expect(wrong.errors).toEqual([{ path: 'current', message: 'Das ist nicht Ihr jetziges Passwort.' }]);
    const weak = await caller.problem(changePassword, { body: { current: OLD, next: 'qwertzuiop' } });
    expect(weak.errors?.[0]?.path).toBe('next');
    expect(await signedIn(email, OLD)).toBe(true);
  });
});
