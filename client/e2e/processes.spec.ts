import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { writePost } from '#contract/posts';
import { editThread, startThread } from '#contract/threads';
import { eventually, openBrowser, signedIn } from './browser.js';
import { Line } from './line.js';
import { BRANDT, HENKEL, SANDER, WENDT } from './people.js';
import { Person } from './person.js';
import { Network, type Server } from './servers.js';
import { composer, editor, numbersShown, openComposer, openThread, post, upToDate } from './thread-parts.js';

let network: Network;
let server: Server;
let browser: Browser;
let wendt: Person;
const lines: Line[] = [];

beforeAll(async () => {
  network = await Network.create();
  server = await network.startServer({}, ['--workers', '2']);
  browser = await openBrowser();
  wendt = await Person.signedIn(server.url, WENDT);
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  for (const line of lines.splice(0)) line.close();
});
afterAll(async () => {
  await browser.close();
  await network.close();
});

async function newThread(visibility: 'network' | 'public' = 'network'): Promise<number> {
  const body = {
    key: randomUUID(),
    title: 'An zwei Prozessen',
    topicId: 1,
    mandateId: null,
    text: 'Anfang',
    visibility,
  };
  return (await wendt.call(startThread, { body: { ...body, kind: 'discussion' } })).thread;
}
const write = (thread: number, text: string) =>
  wendt.call(writePost, {
    params: { thread: String(thread) },
    body: { key: randomUUID(), text, parent: null, mandateId: null },
  });

/** Where a proxy lets no WebSocket through. */
async function withoutWebSockets(email: string): Promise<Page> {
  const line = await Line.to(server.url, { webSockets: false });
  lines.push(line);
  return signedIn(browser, line.url, email, { viewport: { width: 1366, height: 4000 } });
}

/** Keys of the sessions that a page has asked for. */
function sessionsOf(page: Page): Set<string> {
  const keys = new Set<string>();
  page.on('request', (request) => {
    const key = new URL(request.url()).searchParams.get('sid');
    if (key) keys.add(key);
  });
  return keys;
}

test('where a proxy lets no WebSocket through, a page of two processes is live over one session', async () => {
  const thread = await newThread();
  const page = await withoutWebSockets(BRANDT);
  const sessions = sessionsOf(page);
  await openThread(page, thread);
  for (let n = 2; n <= 12; n += 1) {
    await write(thread, `Nr. ${n}`);
    await post(page, n).waitFor();
  }
  await openComposer(page);
  await editor(page).fill('Durch den Proxy');
  await page.getByRole('button', { name: 'Beitrag senden' }).click();
  await composer(page).waitFor({ state: 'detached' });
  await post(page, 13).getByText('Durch den Proxy').waitFor();
  await upToDate(page);
  expect(await numbersShown(page)).toEqual(Array.from({ length: 13 }, (_, n) => n + 1));
  expect(sessions.size).toBe(1);
});

test('who writes over one way is seen over the other', async () => {
  const thread = await newThread();
  const [polling, other] = [await withoutWebSockets(BRANDT), await signedIn(browser, server.url, HENKEL)];
  for (const page of [polling, other]) await openThread(page, thread);
  for (const [writer, reader, name] of [
    [polling, other, 'Johanna Brandt'],
    [other, polling, 'Martin Henkel'],
  ] as const) {
    await openComposer(writer);
    await editor(writer).pressSequentially('Ich denke');
    await reader.getByText(new RegExp(`${name}.* schreibt gerade`)).waitFor();
  }
});

test('a thread that becomes narrower disappears from the page of a guest who polls', async () => {
  const thread = await newThread('public');
  const page = await withoutWebSockets(SANDER);
  await openThread(page, thread);
  const moderator = await Person.signedIn(server.url, HENKEL);
  const body = { key: randomUUID(), visibility: 'network' as const, reason: '' };
  await moderator.call(editThread, { params: { thread: String(thread) }, body });
  await eventually(async () => expect(await numbersShown(page)).toEqual([]));
});
