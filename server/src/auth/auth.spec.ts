import { endSession, getSession, listSessions, signIn, signOut } from '#contract/auth';
import { editProfile } from '#contract/members';
import { aSession, Caller, startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aRegion, type TestMember } from '../../test/builders.js';
import { hashPassword } from './password-hash.js';

const PASSWORD = 'gelber Traktor am Waldrand';
/** Less than the minute after which sockets would find out by themselves. */
const AT_ONCE_MS = 20_000;
let app: TestApp;
let hash: string;

beforeAll(async () => {
  app = await startTestApp();
  hash = await hashPassword(PASSWORD);
});
afterAll(() => app.close());

const withPassword = () => aMember(app).withPasswordHash(hash);

function post(body: object, headers: Record<string, string> = {}): Promise<Response> {
  return app.anonymous.fetch('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

/** Signs in as a browser would. */
async function signInAs({ email }: TestMember, headers: Record<string, string> = {}): Promise<Caller> {
  const response = await post({ email, password: PASSWORD }, headers);
  expect(response.status).toBe(200);
  const token = /session=([\w-]+)/.exec(response.headers.getSetCookie()[0]!)![1]!;
  return new Caller(app.url, token, null);
}

describe('signing in', () => {
  it('answers with the viewer and a cookie that scripts and other sites cannot use', async () => {
    const region = await aRegion(app);
    const member = await withPassword().named('Ina Probst').withRole('moderator').withMandateFor(region).build();
    const response = await post({ email: ` ${member.email.toUpperCase()} `, password: PASSWORD });
    expect(await response.json()).toEqual({
      viewer: {
        id: member.id,
        name: 'Ina Probst',
        email: member.email,
        position: '',
        kind: 'member',
        roles: ['moderator'],
        mandates: [{ id: member.mandateId, regionId: region.id, regionSlug: region.slug, regionName: region.name }],
        sessionId: expect.any(Number),
        silence: null,
      },
    });
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('marks the cookie as secure behind https', async () => {
    const secure = await startTestApp({ publicUrl: 'https://netzwerk.example' });
    try {
      const member = await aMember(secure).withPasswordHash(hash).build();
      const response = await secure.anonymous.fetch('/api/session', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: member.email, password: PASSWORD }),
      });
      expect(response.headers.getSetCookie()[0]).toMatch(/; Secure/);
    } finally {
      await secure.close();
    }
  });

  it('does not tell a wrong password from an unknown address', async () => {
    const { email } = await withPassword().build();
    const wrong = await post({ email, password: 'etwas anderes' });
    const unknown = await post({ email: 'niemand@example.org', password: PASSWORD });
    expect(wrong.status).toBe(401);
    expect(unknown.status).toBe(401);
    expect(await wrong.text()).toBe(await unknown.text());
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });

  it('tells a suspended member who knows the password', async () => {
    const member = await withPassword().build();
    await app.db.query('update member set suspended_at = now() where id = $1', [member.id]);
    const problem = await app.anonymous.problem(signIn, { body: { email: member.email, password: PASSWORD } });
    expect(problem).toMatchObject({ status: 403, title: expect.stringContaining('gesperrt') });
    expect((await app.anonymous.problem(signIn, { body: { email: member.email, password: 'falsch' } })).status).toBe(
      401,
    );
  });

  it('stores neither password nor token', async () => {
    const caller = await signInAs(await withPassword().build());
    const [{ stored }]: [{ stored: string }] = await app.db.query(
      `select (select json_agg(s)::text from session s) || (select json_agg(m)::text from member m) as stored`,
    );
    expect(stored).not.toContain(PASSWORD);
    expect(stored).not.toContain(caller.token);
    expect(stored).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  });

  it('ends the session that the browser had before', async () => {
    const member = await withPassword().build();
    const before = await signInAs(member);
    await signInAs(member, { cookie: `session=${before.token}` });
    expect((await before.call(getSession, {})).viewer).toBeNull();
  });
});

describe('a session', () => {
  it('is nobody without a cookie, with an unknown one, or when it has run out', async () => {
    const { id } = await aMember(app).build();
    const session = await aSession(app.db, id);
    await app.db.query(`update session set expires_at = now() - interval '1 second' where id = $1`, [session.id]);
    for (const caller of [
      app.anonymous,
      new Caller(app.url, 'erfunden', null),
      new Caller(app.url, session.token, null),
    ]) {
      expect(await caller.call(getSession, {})).toEqual({ viewer: null });
      expect((await caller.problem(listSessions, {})).code).toBe('not-signed-in');
    }
  });

  it('is prolonged by use', async () => {
    const { id } = await aMember(app).build();
    const { token, id: sessionId } = await aSession(app.db, id);
    await app.db.query(`update session set seen_at = now() - interval '2 minutes' where id = $1`, [sessionId]);
    const response = await new Caller(app.url, token, null).fetch('/api/session');
    expect(response.headers.getSetCookie()[0]).toMatch(/Max-Age=2592000/);
    const [row] = await app.db.query(
      `select seen_at > now() - interval '1 minute' as seen, expires_at > now() + interval '29 days' as prolonged from session where id = $1`,
      [sessionId],
    );
    expect(row).toEqual({ seen: true, prolonged: true });
  });

  it('is listed with its device and ended by its owner', async () => {
    const member = await withPassword().build();
    const firefox = await signInAs(member, {
      'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
    });
    const { sessions } = await member.caller.call(listSessions, {});
    expect(sessions.map(({ device, current }) => ({ device, current }))).toContainEqual({
      device: 'Firefox unter Windows',
      current: false,
    });
    expect(sessions.filter(({ current }) => current).map(({ id }) => id)).toEqual([member.caller.sessionId]);

    const other = sessions.find(({ current }) => !current)!;
    await member.caller.call(endSession, { params: { id: String(other.id) } });
    expect((await firefox.problem(listSessions, {})).code).toBe('not-signed-in');
    expect((await member.caller.call(listSessions, {})).sessions).toHaveLength(1);
  });

  it('of somebody else looks as if it did not exist', async () => {
    const [owner, other] = [await aMember(app).build(), await aMember(app).build()];
    const problem = await other.caller.problem(endSession, { params: { id: String(owner.caller.sessionId) } });
    expect(problem.code).toBe('not-found');
    expect((await owner.caller.call(getSession, {})).viewer?.id).toBe(owner.id);
  });

  it('ends on signing out, and the cookie goes', async () => {
    const { caller } = await aMember(app).build();
    const response = await caller.fetch('/api/session', { method: 'DELETE' });
    expect(response.headers.getSetCookie()[0]).toMatch(/^session=; .*Path=\//);
    expect((await caller.call(getSession, {})).viewer).toBeNull();
    await app.anonymous.call(signOut, {});
  });

  it(
    'takes its open sockets along',
    async () => {
      const { caller } = await aMember(app).build();
      const socket = await caller.socket();
      await caller.call(signOut, {});
      await socket.heard('signed-out');
      socket.close();
    },
    AT_ONCE_MS,
  );
});

it('refuses writes that another site has forged', async () => {
  const { caller } = await aMember(app).named('Vor dem Angriff').build();
  const forged: Record<string, string>[] = [
    { origin: 'https://boese.example' },
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'null' },
  ];
  for (const headers of forged) {
    const body = JSON.stringify({ name: 'Nach dem Angriff', position: '' });
    const response = await caller.fetch('/api/profile', {
      method: 'PUT',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
    expect(response.status).toBe(403);
  }
  expect((await caller.call(getSession, {})).viewer?.name).toBe('Vor dem Angriff');
  await caller.call(editProfile, { body: { name: 'Von eigener Hand', position: '' } });
  expect((await caller.call(getSession, {})).viewer?.name).toBe('Von eigener Hand');
});
