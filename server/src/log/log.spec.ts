import { signIn } from '#contract/auth';
import { startThread } from '#contract/threads';
import { Caller, startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aTopic, type TestMember } from '../../test/builders.js';
import { ServerProcess } from '../../test/process.js';
import { freePort } from '../database/postmaster.js';

type Line = Record<string, unknown> & { err?: { type: string; message: string; code?: string; stack?: string[] } };

let app: TestApp;
let member: TestMember;
const running: ServerProcess[] = [];
beforeAll(async () => {
  app = await startTestApp();
  member = await aMember(app).named('Geheimrätin Katrin').build();
});
afterAll(async () => {
  await Promise.all(running.map((server) => server.end('SIGKILL')));
  await app.close();
});

async function start(env: Record<string, string>): Promise<{ server: ServerProcess; url: string }> {
  const port = await freePort();
  const { databaseUrl, dataDir } = app.config;
  const server = new ServerProcess({ PORT: String(port), DATABASE_URL: databaseUrl, DATA_DIR: dataDir, ...env }, [
    '--empty',
  ]);
  running.push(server);
  return { server: await server.ready(), url: `http://127.0.0.1:${port}` };
}
const linesOf = ({ out }: ServerProcess): Line[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** Everything that must stay between a person and the server. */
const SECRETS = ['geheim', 'Katrin', '127.0.0.1', 'Hausmeister', 'naseweis'];

test('a failed request is one line with its number and place, and without what anybody has sent', async () => {
  const { server, url } = await start({ LOG_FORMAT: 'json', LOG_LEVEL: 'debug' });
  const { caller } = member;
  const topicId = (await aTopic(app)).id;
  await app.db.query('alter table member rename column email to email_before');
  // So that PostgreSQL itself repeats in its message what it was sent.
  await app.db.query('alter table thread rename column title to title_before');
  await app.db.query('alter table thread add column title bigint');
  const credentials = { body: { email: 'geheim@example.org', password: 'geheim-geheim-1' } };
  const problem = await new Caller(url, null, null).problem(signIn, credentials);
  expect(problem).toMatchObject({
    status: 500,
    code: 'internal',
    requestId: expect.stringMatching(/^[0-9a-f]{8}-\w+$/),
  });
  const text = {
    title: 'Hausmeister gesucht',
    text: 'Hausmeister',
    visibility: 'network',
    kind: 'discussion',
  } as const;
  const started = { key: crypto.randomUUID(), topicId, mandateId: null, ...text };
  const other = await new Caller(url, caller.token, null).problem(startThread, { body: started });
  await fetch(`${url}/api/similar-threads?title=Hausmeister`, { headers: { 'user-agent': 'naseweis' } });
  const given = { 'x-request-id': 'proxy-0815-4711' };
  const lost = await fetch(`${url}/api/geheim@example.org?geheim=1`, { method: 'POST', headers: given });
  expect(lost.headers.get('x-request-id')).toBe('proxy-0815-4711');
  expect(await server.end()).toBe(0);
  const lines = linesOf(server);
  expect(lines.find(({ level, requestId }) => level === 'error' && requestId === problem.requestId)).toMatchObject({
    part: 'http',
    method: 'POST',
    route: '/api/session',
    status: 500,
    err: { code: '42703', stack: expect.arrayContaining([expect.stringContaining('auth')]) },
  });
  expect(lines.find(({ level, requestId }) => level === 'error' && requestId === other.requestId)).toMatchObject({
    route: '/api/threads',
    err: { type: 'QueryFailedError', code: '22P02', message: 'invalid input syntax for type bigint: …' },
  });
  expect(lines).toContainEqual(
    expect.objectContaining({ level: 'debug', method: 'GET', route: '/api/similar-threads', status: 401 }),
  );
  expect(lines).toContainEqual(
    expect.objectContaining({ level: 'debug', route: null, requestId: 'proxy-0815-4711', status: 404 }),
  );
  // What is said at the start is for those who run the server.
  const happened = JSON.stringify(lines.filter(({ part }) => part !== undefined));
  for (const secret of [...SECRETS, caller.token!, member.email]) expect(happened).not.toContain(secret);
  expect(server.err).toBe('');
});

test('what nobody caught ends the server in order, and is described like any other error', async () => {
  const lost = `process.on('SIGUSR2', () => Promise.reject(Object.assign(new Error('lost'), { parameters: ['geheim'] })))`;
  const hook = { NODE_OPTIONS: `--import data:text/javascript;base64,${Buffer.from(lost).toString('base64')}` };
  const { server } = await start({ ...hook, LOG_FORMAT: 'json' });
  server.child.kill('SIGUSR2');
  expect(await server.ended).toBe(1);
  const fatal = linesOf(server).find(({ level }) => level === 'fatal');
  expect(fatal).toMatchObject({ err: { type: 'Error', message: 'lost' } });
  expect(linesOf(server).at(-1)).toMatchObject({ level: 'info', msg: 'Beendet.' });
  expect(server.out + server.err).not.toContain('geheim');
});

test('at a terminal sentences are read, and in production lines of JSON where a program reads along', async () => {
  const [atDesk, inProduction] = await Promise.all([start({}), start({ NODE_ENV: 'production' })]);
  expect(atDesk.server.out.split('\n')).toContain('Beenden mit Strg+C.');
  expect(linesOf(inProduction.server)).toContainEqual(
    expect.objectContaining({ level: 'info', msg: 'Beenden mit Strg+C.' }),
  );
  await new Caller(atDesk.url, null, null).problem(signIn, {
    body: { email: 'geheim@example.org', password: 'geheim-geheim-1' },
  });
  expect(await atDesk.server.end()).toBe(0);
  expect(atDesk.server.err).toMatch(
    /^\S+Z \[http\] Eine Anfrage ist fehlgeschlagen\. requestId=\S+ method=POST route=\/api\/session status=500\n  QueryFailedError 42703: .+\n    at /,
  );
  expect(atDesk.server.err).not.toContain('geheim');
});
