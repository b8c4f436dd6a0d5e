import fc from 'fast-check';
import type { Endpoint } from '#contract/endpoint';
import { requestOf } from '#contract/request';
import { type Caller, startTestApp, type TestApp } from './app.js';
import { endpoints, isRead } from './endpoints.js';
import { type Example, examples } from './examples.js';
import { callWith, type HostileCall, spoilt } from './hostile.js';
import { jobsDone } from './mails.js';
import { refusal } from './refusal.js';
import { aScene } from './scene.js';
import { traces } from './traces.js';

/** Calls under way at a time. */
const AT_ONCE = 6;
const JSON_TYPE = { 'content-type': 'application/json' };
const writes = endpoints.filter(([, endpoint]) => endpoint.body !== undefined);

let app: TestApp;
let caller: Caller;
let memberId: number;
let right: Record<string, Example>;

beforeAll(async () => {
  app = await startTestApp();
  const scene = await aScene(app);
  memberId = scene.allMighty.id;
  caller = scene.allMighty.caller;
  right = examples(scene);
  await jobsDone(app);
});
afterAll(() => app.close());

const send = (who: Caller, { address, method, body }: Pick<HostileCall, 'address' | 'method' | 'body'>, headers = {}) =>
  who.fetch(address, { method, ...(body !== undefined && { body, headers: { ...JSON_TYPE, ...headers } }) });

async function inTurns<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function nothingWritten(work: () => Promise<void>): Promise<void> {
  const before = await traces(app);
  await work();
  expect(await traces(app)).toEqual(before);
  expect((await app.anonymous.fetch('/healthz')).status).toBe(200);
}

const inCase = (what: string) => (error: unknown) => {
  throw new Error(`${what}: ${(error as Error).message}`, { cause: error });
};

test('every endpoint has a right call to be spoilt', () => {
  expect(Object.keys(right).sort()).toEqual(endpoints.map(([name]) => name).sort());
  for (const [name, endpoint] of endpoints) {
    for (const part of ['params', 'query', 'body'] as const) {
      expect([name, part, endpoint[part]?.safeParse(right[name]![part]).success]).toEqual([
        name,
        part,
        endpoint[part] && true,
      ]);
    }
  }
});

describe('what the contract does not allow is refused by name, and nothing is written', () => {
  it.each(endpoints)('%s', (name, endpoint) =>
    nothingWritten(() =>
      inTurns(
        spoilt(endpoint, right[name]!).filter(({ passes }) => !passes),
        async (call) =>
          void (await send(caller, call)
            .then((response) => refusal(response, call.field))
            .catch(inCase(call.what))),
      ),
    ),
  );

  it('anything in any field', () =>
    nothingWritten(async () => {
      const fields = writes.flatMap(([name, endpoint]) =>
        Object.keys(right[name]!.body!).map((field) => ({ name, endpoint, field })),
      );
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...fields),
          fc.jsonValue({ maxDepth: 2 }),
          async ({ name, endpoint, field }, value) => {
            const example = right[name]!;
            const call = callWith(endpoint, example, field, value, { ...example.body, [field]: value });
            fc.pre(!call.passes);
            await refusal(await send(caller, call), field);
          },
        ),
        { numRuns: 300 },
      );
    }));
});

describe('a body that is none is refused, and nothing is written', () => {
  const deepest = '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000);
  const bodies: [string, string | Uint8Array<ArrayBuffer> | undefined, Record<string, string>, number][] = [
    ['nothing', undefined, {}, 400],
    ['nothing, said to be JSON', '', JSON_TYPE, 400],
    ['null', 'null', JSON_TYPE, 400],
    ['a list', '[]', JSON_TYPE, 400],
    ['a number', '1', JSON_TYPE, 400],
    ['a text', '"text"', JSON_TYPE, 400],
    ['half of a document', '{"key":', JSON_TYPE, 400],
    ['no JSON', '<xml/>', JSON_TYPE, 400],
    ['two documents', '{}{}', JSON_TYPE, 400],
    ['NaN', '{"number":NaN}', JSON_TYPE, 400],
    ['a prototype', '{"__proto__":{"isAdmin":true}}', JSON_TYPE, 400],
    ['a prototype by way of the constructor', '{"constructor":{"prototype":{"isAdmin":true}}}', JSON_TYPE, 400],
    ['very deep JSON', deepest, JSON_TYPE, 400],
    [
      'thousands of fields',
      JSON.stringify(Object.fromEntries(Array.from({ length: 9_000 }, (_, n) => [`field${n}`, n]))),
      JSON_TYPE,
      400,
    ],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]), JSON_TYPE, 400],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeff{}', 'utf16le')), JSON_TYPE, 400],
    ['another type', '{}', { 'content-type': 'text/plain' }, 415],
    ['XML', '<xml/>', { 'content-type': 'application/xml' }, 415],
    ['a form', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a type that is none', '{}', { 'content-type': 'x'.repeat(500) }, 415],
    ['10 MB', `{"text":"${'x'.repeat(10 * 1024 * 1024)}"}`, JSON_TYPE, 413],
  ];
  it.each(bodies)('%s', (_, body, headers, status) =>
    nothingWritten(() =>
      inTurns(writes, async ([name, endpoint]) => {
        const { address, method } = requestOf(endpoint, right[name] as never);
        const { status: told } = await caller
          .fetch(address, { method, headers, ...(body !== undefined && { body }) })
          .then((response) => refusal(response))
          .catch(inCase(name));
        expect([name, told]).toEqual([name, status]);
      }),
    ),
  );

  it('any bytes', () =>
    nothingWritten(() =>
      fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...writes),
          fc.uint8Array({ minLength: 1, maxLength: 200 }),
          async ([name, endpoint], body) => {
            const { address, method } = requestOf(endpoint, right[name] as never);
            await refusal(await caller.fetch(address, { method, headers: JSON_TYPE, body }));
          },
        ),
        { numRuns: 200 },
      ),
    ));
});

describe('an address that is none', () => {
  const reads = endpoints.filter(([, endpoint]) => isRead(endpoint));
  it.each([
    'surplus=1',
    '__proto__=1',
    '__proto__[x]=1',
    'constructor=1',
    'q=1&q=2',
    'title=a&title=b',
    'a[b]=1',
    '%zz=%zz',
    'x=%C3%28',
    'x=1&'.repeat(2000),
  ])('?%.30s is answered, and never by an inner error', (query) =>
    nothingWritten(() =>
      inTurns(reads, async ([name, endpoint]) => {
        const { address } = requestOf(endpoint, { ...right[name], query: undefined } as never);
        const response = await caller.fetch(`${address}?${query}`);
        // Names that belong to every object are dropped before anybody sees them.
        const dropped = /^(__proto__|constructor)=/.test(query);
        if ((endpoint.query && !dropped) || response.status !== 200) await refusal(response).catch(inCase(name));
      }),
    ),
  );
  it.each([
    '/api/%',
    '/api/threads/%E0%A4%A',
    '/api/threads/1%2F..%2F2',
    '/api//threads',
    '/api/threads/',
    `/api/${'a/'.repeat(3000)}`,
    `/api/${'a'.repeat(20_000)}`,
    '/api/threads/1/pages/1/',
    '/api/threads;x=1',
    '/api/THREADS',
  ])('%.30s is refused', async (path) =>
    expect([400, 404, 431]).toContain((await refusal(await caller.fetch(path))).status),
  );
});

describe('what is odd but allowed is done or refused, and never ends in an inner error', () => {
  it.each(endpoints)('%s', (name, endpoint) =>
    inTurns(
      spoilt(endpoint, right[name]!).filter(({ passes }) => passes),
      async (call) => {
        const response = await send(await app.as(memberId), call);
        if (response.status !== 200) return void (await refusal(response).catch(inCase(call.what)));
        expect([call.what, (endpoint as Endpoint).returns.safeParse(await response.json()).success]).toEqual([
          call.what,
          true,
        ]);
      },
    ),
  );
});
