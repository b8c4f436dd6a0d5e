import { AppModule } from '../src/app.module.js';
import { createApp } from '../src/create-app.js';
import { startTestApp, type TestApp } from './app.js';
import { endpoints } from './endpoints.js';

let app: TestApp;
let routes: string[];

beforeAll(async () => {
  app = await startTestApp();
  const second = await createApp(AppModule.with(app.config), app.config);
  routes = [];
  second
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', ({ method, url }: { method: string | string[]; url: string }) => {
      for (const one of [method].flat()) if (one !== 'HEAD') routes.push(`${one} ${url}`);
    });
  await second.init();
  await second.close();
});
afterAll(() => app.close());

test('every endpoint of the contract has a route, and every route an endpoint', () => {
  const wanted = endpoints.map(([, { method, path }]) => `${method} /api${path}`);
  expect(routes.filter((route) => route.includes('/api')).sort()).toEqual(wanted.sort());
  expect(new Set(wanted).size).toBe(wanted.length);
});

test('names what stands in its path', () => {
  for (const [name, { path, params }] of endpoints) {
    const inPath = [...path.matchAll(/:(\w+)/g)].map(([, key]) => key);
    expect([name, Object.keys((params as unknown as { shape?: object })?.shape ?? {})]).toEqual([name, inPath]);
  }
});
