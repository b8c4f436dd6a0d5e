import { type IncomingMessage, request } from 'node:http';
import { io } from 'socket.io-client';
import { signIn } from '#contract/auth';
import { Problem } from '#contract/problem';
import { SOCKET_PATH } from '#contract/realtime';
import { requestOf } from '#contract/request';
import { hashPassword } from '../src/auth/password-hash.js';
import { startTestApp, type TestApp } from './app.js';
import { aMember, type TestMember } from './builders.js';
import { endpoints, isRead } from './endpoints.js';
import { type Example, examples } from './examples.js';
import { aScene } from './scene.js';
import { traces } from './traces.js';

const PUBLIC = 'http://netzwerk.example';
const PASSWORD = 'Laternenpfahl summt im Nebel';

let app: TestApp;
let member: TestMember;
let right: Record<string, Example>;

beforeAll(async () => {
  app = await startTestApp({ publicUrl: PUBLIC });
  const scene = await aScene(app);
  member = scene.allMighty;
  right = examples(scene);
});
afterAll(() => app.close());

/** A request as it is, also with headers that `fetch` would set itself. */
function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<IncomingMessage & { text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      app.url + path,
      { method, headers: { cookie: `session=${member.caller.token}`, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(Object.assign(response, { text: Buffer.concat(chunks).toString() })));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const FOREIGN: Record<string, string>[] = [
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'cross-site', origin: PUBLIC },
  { 'sec-fetch-site': 'Same-Origin, cross-site' },
  { origin: 'https://fremd.example' },
  { origin: 'null' },
  { origin: '' },
  { origin: 'file://' },
  { origin: `${PUBLIC}:8080` },
  { origin: `${PUBLIC}.fremd.example` },
  { origin: 'http://fremd.example/netzwerk.example' },
  { origin: 'http://netzwerk.example@fremd.example' },
  { origin: 'https://fremd.example', host: 'netzwerk.example' },
  { origin: 'https://fremd.example', 'x-forwarded-host': 'fremd.example', forwarded: 'host=fremd.example' },
  { origin: 'https://fremd.example', 'x-http-method-override': 'GET' },
];
const OWN: Record<string, string>[] = [
  {},
  { 'sec-fetch-site': 'same-origin' },
  { 'sec-fetch-site': 'none' },
  { origin: PUBLIC },
  { origin: PUBLIC, 'sec-fetch-site': 'same-origin', host: 'intern:3000' },
  { origin: 'https://anders.example', host: 'anders.example' },
];

describe('a write', () => {
  it.each(FOREIGN)('from another site is refused: %j', async (headers) => {
    const before = await traces(app);
    for (const [name, endpoint] of endpoints.filter(([, one]) => !isRead(one))) {
      const { address, method, headers: usual, body } = requestOf(endpoint, right[name] as never);
      const response = await send(method, address, { ...usual, ...headers }, body);
      expect([name, response.statusCode, Problem.parse(JSON.parse(response.text)).code]).toEqual([
        name,
        403,
        'forbidden',
      ]);
      expect(response.headers['set-cookie']).toBeUndefined();
    }
    expect(await traces(app)).toEqual(before);
  });

  it.each(OWN)('of our own pages and of programs is taken: %j', async (headers) => {
    const response = await send(
      'PUT',
      '/api/profile',
      { 'content-type': 'application/json', ...headers },
      '{"name":"Erika Beispiel","position":""}',
    );
    expect([response.statusCode, response.text]).toEqual([200, '{}']);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'cannot be made by a form of another site: %s',
    async (type) => {
      const response = await send('POST', '/api/reading', { 'content-type': type }, '{"topicId":null}');
      expect(response.statusCode).toBe(415);
    },
  );
});

describe('a socket', () => {
  const connect = (headers: Record<string, string>, transport: 'websocket' | 'polling') =>
    new Promise<string>((resolve) => {
      const socket = io(app.url, {
        path: SOCKET_PATH,
        transports: [transport],
        extraHeaders: headers,
        forceNew: true,
        reconnection: false,
      });
      const end = (word: string) => (socket.disconnect(), resolve(word));
      socket.on('connect', () => end('connected')).on('connect_error', () => end('refused'));
    });
  it.each(FOREIGN.filter(({ origin, host }) => origin !== '' && !host))(
    'is refused to another site: %j',
    async (headers) => {
      expect([await connect(headers, 'websocket'), await connect(headers, 'polling')]).toEqual(['refused', 'refused']);
    },
  );
  it.each(OWN.filter(({ host }) => !host))('is given to our own pages: %j', async (headers) => {
    expect([await connect(headers, 'websocket'), await connect(headers, 'polling')]).toEqual([
      'connected',
      'connected',
    ]);
  });
});

test('no answer allows another site to read it', async () => {
  for (const path of [
    '/api/session',
    '/api/threads',
    '/api/nirgends',
    '/healthz',
    `${SOCKET_PATH}/?EIO=4&transport=polling`,
  ]) {
    const { headers } = await send('GET', path, { origin: 'https://fremd.example' });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    const preflight = await send('OPTIONS', path, {
      origin: 'https://fremd.example',
      'access-control-request-method': 'PUT',
    });
    expect(Object.keys(preflight.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  }
});

test.each(['PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE', 'QUERY'])(
  'the method %s is for nothing',
  async (method) => {
    const response = await send(method, '/api/session');
    expect([400, 404]).toContain(response.statusCode);
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(response.text).not.toContain(member.caller.token!);
  },
);

test('HEAD tells what GET would, without a body', async () => {
  const response = await send('HEAD', '/api/topics');
  expect([response.statusCode, response.text]).toEqual([200, '']);
});

test.each(['/api/session', '/api/nirgends', '/api/%', '/healthz'])(
  '%s carries the headers that keep browsers from mischief',
  async (path) => {
    const { headers } = await send('GET', path);
    expect(headers['content-security-policy']).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
    expect(headers['content-security-policy']).not.toMatch(/unsafe-eval|script-src|\*/);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
    expect(headers['x-powered-by']).toBeUndefined();
  },
);

describe('the cookie', () => {
  async function cookieAt(publicUrl: string): Promise<string> {
    const other = await startTestApp({ publicUrl });
    const person = await aMember(other)
      .withPasswordHash(await hashPassword(PASSWORD))
      .build();
    const { address, ...init } = requestOf(signIn, { body: { email: person.email, password: PASSWORD } });
    const response = await other.anonymous.fetch(address, init);
    const cookie = response.headers.get('set-cookie')!;
    expect(response.headers.get('strict-transport-security')).toBe(
      publicUrl.startsWith('https') ? 'max-age=31536000' : null,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    await other.close();
    return cookie;
  }
  it('is out of reach of scripts and of other sites', async () => {
    expect(await cookieAt('http://netzwerk.example')).toMatch(
      /^session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });
  it('goes over https only, where the instance is reached so', async () => {
    expect(await cookieAt('https://netzwerk.example')).toMatch(
      /^session=[\w-]{43};.*; HttpOnly; Secure; SameSite=Lax$/,
    );
  });
  it.each(['', 'x', 'session', 'a'.repeat(8000), '%00', '"', "' or 1=1 --", '[object Object]'])(
    'with the value %.20j is nobody’s',
    async (value) => {
      const response = await send('GET', '/api/sessions', { cookie: `session=${value}` });
      expect([response.statusCode, Problem.parse(JSON.parse(response.text)).code]).toEqual([401, 'not-signed-in']);
    },
  );
});
