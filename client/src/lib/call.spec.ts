import { z } from 'zod';
import { endpoint } from '#contract/endpoint';
import { askAhead } from './ahead.js';
import { call } from './call.js';
import { CallError } from './call-error.js';

const read = endpoint({
  method: 'GET',
  path: '/things/:slug',
  access: 'anyone',
  params: z.strictObject({ slug: z.string() }),
  query: z.strictObject({ q: z.string().optional(), page: z.string().optional() }),
  returns: z.strictObject({ name: z.string() }),
});
const write = endpoint({
  method: 'POST',
  path: '/things',
  access: 'anyone',
  body: z.strictObject({ name: z.string() }),
  returns: z.strictObject({}),
});

const asked: { address: string; init: RequestInit }[] = [];
function answer(response: () => unknown) {
  asked.length = 0;
  globalThis.fetch = ((address: string, init: RequestInit) => {
    asked.push({ address, init });
    return Promise.resolve().then(response);
  }) as typeof fetch;
}
const json = (status: number, body: unknown) => ({
  ok: status < 400,
  status,
  headers: new Map(),
  json: async () => body,
});
const noJson = (status: number) => ({
  ok: status < 400,
  status,
  headers: new Map(),
  json: () => Promise.reject(new SyntaxError('<')),
});
const readAThing = () => call(read, { params: { slug: 'a' }, query: {} });
const problemOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(CallError);
  return (error as CallError).problem;
};

test('fills path and query, and leaves out what is not given', async () => {
  answer(() => json(200, { name: 'Rufbus' }));
  const thing = await call(read, { params: { slug: 'a/b c' }, query: { q: 'Bus & Bahn', page: undefined } });
  expect(thing.name).toBe('Rufbus');
  expect(asked[0]!.address).toBe('/api/things/a%2Fb%20c?q=Bus+%26+Bahn');
  expect(asked[0]!.init.body).toBeUndefined();
});

test('sends the body as JSON', async () => {
  answer(() => json(200, {}));
  await call(write, { body: { name: 'Dorfladen' } });
  expect(asked[0]!.init).toMatchObject({ method: 'POST', body: '{"name":"Dorfladen"}' });
  expect(asked[0]!.init.headers).toMatchObject({ 'content-type': 'application/json' });
});

test('throws the problem that the server sent, with what is wrong in the fields', async () => {
  const problem = {
    type: 'about:blank',
    status: 400,
    code: 'invalid',
    title: 'Bitte prüfen Sie Ihre Angaben.',
    errors: [{ path: 'name', message: 'Zu kurz.' }],
  };
  answer(() => json(400, problem));
  await expect(call(write, { body: { name: '' } })).rejects.toMatchObject({
    message: problem.title,
    problem,
  });
});

test('a network that carries nothing is told as such', async () => {
  answer(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await problemOf(readAThing())).toMatchObject({ status: 0, code: 'unavailable' });
});

test.each([200, 502])(
  'a page that something else put in the place of the answer counts as unreachable (%i)',
  async (status) => {
    answer(() => noJson(status));
    expect(await problemOf(readAThing())).toMatchObject({ code: 'unavailable' });
  },
);

test('a refusal without a problem document keeps its meaning', async () => {
  answer(() => noJson(403));
  expect(await problemOf(readAThing())).toMatchObject({ status: 403, code: 'forbidden' });
});

test('a call that was given up throws what the browser throws', async () => {
  const giveUp = new AbortController();
  const aborted = new DOMException('given up', 'AbortError');
  answer(() => Promise.reject(aborted));
  giveUp.abort();
  await expect(call(read, { params: { slug: 'a' }, query: {} }, { signal: giveUp.signal })).rejects.toBe(aborted);
});

test('takes over what was asked for ahead, once, and asks itself where that did not come', async () => {
  const args = { params: { slug: 'a' }, query: {} };
  answer(() => json(200, { name: 'voraus' }));
  void askAhead(read, args);
  answer(() => json(200, { name: 'jetzt' }));
  expect([await readAThing(), await readAThing()]).toEqual([{ name: 'voraus' }, { name: 'jetzt' }]);
  answer(() => Promise.reject(new TypeError('Failed to fetch')));
  await askAhead(read, args);
  answer(() => json(200, { name: 'später' }));
  expect(await readAThing()).toEqual({ name: 'später' });
});
