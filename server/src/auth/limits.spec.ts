import { changePassword, getInvitation, requestPasswordReset, signIn } from '#contract/auth';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember } from '../../test/builders.js';
import { hashPassword } from './password-hash.js';

const PASSWORD = 'gelber Traktor am Waldrand';
let app: TestApp;
let hash: string;

beforeAll(async () => {
  app = await startTestApp();
  hash = await hashPassword(PASSWORD);
});
afterAll(() => app.close());
beforeEach(() => app.db.query('delete from rate_limit'));

const aMemberWithPassword = () => aMember(app).withPasswordHash(hash).build();
const attempt = (email: string, password: string, server = app) =>
  server.anonymous.problem(signIn, { body: { email, password } });
/** As if the time had passed. */
const letTimePass = (seconds: number) => app.db.query('update rate_limit set expire = expire - $1', [seconds * 1000]);

async function fail(email: string, times: number): Promise<string[]> {
  const codes = [];
  for (let n = 0; n < times; n += 1) codes.push((await attempt(email, `falsch ${n}`)).code);
  return codes;
}

describe('guessing the password of an account', () => {
  it('ends after five tries, also for the right password, and tells how long', async () => {
    const { email } = await aMemberWithPassword();
    expect(await fail(email, 5)).toEqual(Array(5).fill('wrong-credentials'));
    const blocked = await attempt(email, PASSWORD);
    expect(blocked).toMatchObject({
      status: 429,
      code: 'too-many-requests',
      retryAfter: expect.any(Number),
      title: expect.stringMatching(/Bitte warten Sie \d+ Sekunden/),
    });
    expect(blocked.retryAfter).toBeGreaterThan(0);
    expect(blocked.retryAfter).toBeLessThanOrEqual(30);
  });

  it('does not tell whether there is such an account', async () => {
    const known = await fail((await aMemberWithPassword()).email, 7);
    expect(await fail('gibt-es-nicht@example.org', 7)).toEqual(known);
  });

  it('is not made easier by another way of writing the address, or by asking many times at once', async () => {
    const { email } = await aMemberWithPassword();
    const spellings = Array.from({ length: 12 }, (_, n) => (n % 2 ? email.toUpperCase() : ` ${email}`));
    const codes = await Promise.all(
      spellings.map(async (spelling, n) => (await attempt(spelling, `falsch ${n}`)).code),
    );
    expect(codes.filter((code) => code === 'wrong-credentials')).toHaveLength(5);
    expect(codes.filter((code) => code === 'too-many-requests')).toHaveLength(7);
  });

  it('holds on every process', async () => {
    const { email } = await aMemberWithPassword();
    const second = await startTestApp({ databaseUrl: app.config.databaseUrl });
    try {
      await fail(email, 5);
      expect((await attempt(email, PASSWORD, second)).code).toBe('too-many-requests');
    } finally {
      await second.close();
    }
  });

  it('has to wait longer each time', async () => {
    const { email } = await aMemberWithPassword();
    const waits: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      await fail(email, 5);
      const { retryAfter = 0 } = await attempt(email, 'noch einmal');
      waits.push(retryAfter);
      await letTimePass(retryAfter);
    }
    waits.forEach((wait, n) => expect(wait).toBeGreaterThan(n === 0 ? 0 : Math.min(waits[n - 1]!, 3590)));
    expect(waits.at(-1)).toBeLessThanOrEqual(3600);
  });

  it('is forgotten once the right password was given', async () => {
    const { email } = await aMemberWithPassword();
    await fail(email, 4);
    await app.anonymous.call(signIn, { body: { email, password: PASSWORD } });
    expect(await fail(email, 5)).not.toContain('too-many-requests');
  });

  it('counts in an open session as well', async () => {
    const { caller } = await aMemberWithPassword();
    const guess = () =>
      caller.problem(changePassword, { body: { current: 'falsch', next: 'vier leise Schafe blöken' } });
    for (let n = 0; n < 5; n += 1) expect((await guess()).errors?.[0]?.path).toBe('current');
    expect((await guess()).code).toBe('too-many-requests');
  });
});

it('slows down an address that tries many accounts, but lets a whole county sign in', async () => {
  for (let n = 0; n < 20; n += 1) {
    const { email } = await aMemberWithPassword();
    await app.anonymous.call(signIn, { body: { email, password: PASSWORD } });
  }
  const guess = async (n: number) => (await attempt(`person-${n}@anderswo.example`, 'geraten')).code;
  const codes: unknown[] = [];
  // A few at once: all together they would be too many for a small machine, and be told so.
  for (let n = 0; n < 100; n += 10)
    codes.push(...(await Promise.all(Array.from({ length: 10 }, (_, more) => guess(n + more)))));
  codes.push(await guess(100));
  expect(codes.filter((code) => code === 'too-many-requests')).toHaveLength(1);
});

it('limits requests for a new password, for known and unknown addresses alike', async () => {
  const { email } = await aMemberWithPassword();
  for (const address of [email, 'gibt-es-nicht@example.org']) {
    for (let n = 0; n < 3; n += 1)
      expect(await app.anonymous.call(requestPasswordReset, { body: { email: address } })).toEqual({});
    expect((await app.anonymous.problem(requestPasswordReset, { body: { email: address } })).code).toBe(
      'too-many-requests',
    );
  }
});

it('ends the guessing of links', async () => {
  const guess = (n: number) =>
    app.anonymous.problem(getInvitation, { params: { token: `geratener-link-nummer-${n}` } });
  const codes = await Promise.all(Array.from({ length: 55 }, async (_, n) => (await guess(n)).code));
  expect(codes.filter((code) => code === 'expired')).toHaveLength(50);
  expect(codes.filter((code) => code === 'too-many-requests')).toHaveLength(5);
});
