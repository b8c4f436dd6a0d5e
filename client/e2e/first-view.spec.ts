import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { markRead, startThread } from '#contract/threads';
import { eventually, openBrowser, signedIn } from './browser.js';
import { fillThread } from './long-thread.js';
import { BRANDT, WENDT } from './people.js';
import { Person } from './person.js';
import { Network, type Server } from './servers.js';
import { openThread, post, readyToWrite } from './thread-parts.js';

/** Most bytes of JavaScript, compressed with gzip, that a browser fetches to show a thread. */
const SCRIPTS_MAX = 150_000;

let network: Network;
let server: Server;
let browser: Browser;
/** A thread of three pages, of which Brandt has read the first. */
let thread: number;

beforeAll(async () => {
  network = await Network.create();
  server = await network.startServer();
  browser = await openBrowser();
  const [wendt, brandt] = [await Person.signedIn(server.url, WENDT), await Person.signedIn(server.url, BRANDT)];
  const body = {
    key: randomUUID(),
    kind: 'discussion',
    title: 'Was man zuerst sieht',
    topicId: 1,
    visibility: 'network',
    mandateId: null,
    text: 'Anfang',
  } as const;
  ({ thread } = await wendt.call(startThread, { body }));
  await fillThread(network, thread, 50);
  await brandt.call(markRead, { params: { thread: String(thread) }, body: { number: 25 } });
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(async () => {
  await browser.close();
  await network.close();
});

/** What the page asks the API for, in order, without the socket. */
function asked(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/') && !pathname.startsWith('/api/live')) paths.push(pathname.slice('/api'.length));
  });
  return paths;
}

/** Holds back what matches until it is let go. */
async function hold(page: Page, pattern: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(pattern, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

test('a thread takes at most 150 kB of JavaScript, with all that comes unasked', async () => {
  const page = await signedIn(browser, server.url, BRANDT);
  const scripts: Response[] = [];
  page.on('response', (response) => response.request().resourceType() === 'script' && scripts.push(response));
  await openThread(page, thread);
  await readyToWrite(page);
  const sizes = await Promise.all(scripts.map(async (script) => gzipSync(await script.body(), { level: 9 }).length));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SCRIPTS_MAX);
});

test.each([
  ['the first unread post', '', 2],
  ['the post in the address', '/41', 3],
])('%s is asked for while the libraries are on their way, and nothing twice', async (_, number, shown) => {
  const page = await signedIn(browser, server.url, BRANDT);
  const paths = asked(page);
  const letGo = await hold(page, '**/assets/libraries-*');
  await page.goto(`/diskussionen/${thread}${number}`, { waitUntil: 'commit' });
  const opening = ['/session', `/threads/${thread}`, `/threads/${thread}/pages/${shown}`];
  await eventually(async () => expect(paths.toSorted()).toEqual(opening));
  letGo();
  await post(page, shown === 2 ? 26 : 41).waitFor();
  for (const path of opening) expect(paths.filter((one) => one === path)).toHaveLength(1);
});
