import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestApp, type TestApp } from '../../test/app.js';

let app: TestApp;
let clientDir: string;

beforeAll(async () => {
  clientDir = mkdtempSync(join(tmpdir(), 'netzwerk-client-'));
  mkdirSync(join(clientDir, 'assets'));
  writeFileSync(join(clientDir, 'index.html'), '<!doctype html><title>Netzwerk</title>');
  writeFileSync(join(clientDir, 'assets/main-abc.js'), 'plain');
  writeFileSync(join(clientDir, 'assets/main-abc.js.br'), 'compressed');
  writeFileSync(join(clientDir, 'favicon.svg'), '<svg/>');
  app = await startTestApp({ clientDir });
});
afterAll(async () => {
  await app.close();
  rmSync(clientDir, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(app.url + path, { headers });
const asBrowser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('the built client', () => {
  it.each(['/', '/index.html', '/themen/mobilitaet-und-oepnv', '/diskussionen/12?beitrag=3', '/apidoc'])(
    'opens at %s',
    async (path) => {
      const response = await get(path, asBrowser);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch('text/html');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toMatch('<title>Netzwerk</title>');
    },
  );

  it('has its page answered with 304 while it stays the same', async () => {
    const etag = (await get('/')).headers.get('etag')!;
    // Not with fetch, which adds that it wants no answer from a cache.
    const answer = await new Promise<IncomingMessage>((resolve) =>
      request(app.url, { headers: { 'if-none-match': etag } }, resolve).end(),
    );
    expect(answer.resume().statusCode).toBe(304);
  });

  it('keeps files that are named by their content for ever, and only those', async () => {
    expect((await get('/assets/main-abc.js')).headers.get('cache-control')).toMatch('immutable');
    expect((await get('/favicon.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  it('sends what was compressed beforehand to those who understand it', async () => {
    const compressed = await get('/assets/main-abc.js', { 'accept-encoding': 'br' });
    expect(compressed.headers.get('content-encoding')).toBe('br');
    expect(compressed.headers.get('vary')).toMatch(/accept-encoding/i);
    const plain = await get('/assets/main-abc.js', { 'accept-encoding': 'identity' });
    expect(await plain.text()).toBe('plain');
  });

  it.each(['/assets/main-old.js', '/robots.txt', '/assets', '/assets/main-abc.js.br/x.png'])(
    'does not pass its page off as the missing file %s',
    async (path) => {
      expect((await get(path, { accept: 'application/javascript' })).status).toBe(404);
    },
  );

  it.each(['/../package.json', '/%2e%2e/package.json', '/..%2f..%2fetc/passwd', '/assets/..%5c..%5cx.js', '/%00.js'])(
    'lets nobody out of its folder: %s',
    async (path) => {
      const response = await get(path, { accept: 'application/json' });
      expect([400, 404]).toContain(response.status);
    },
  );

  it.each(['/api/nirgends', '/api', '/api/'])(
    'answers the unknown address %s of the API with a problem, even to a browser',
    async (path) => {
      const response = await get(path, asBrowser);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toMatch('application/problem+json');
      expect(await response.json()).toMatchObject({ status: 404, code: 'not-found' });
    },
  );
});

describe('the health of the server', () => {
  it.each(['/healthz', '/readyz'])('is told at %s', async (path) => {
    const response = await get(path);
    expect([response.status, await response.json()]).toMatchObject([200, { status: 'ok' }]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});
