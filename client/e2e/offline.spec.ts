import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { writePost } from '#contract/posts';
import { startThread } from '#contract/threads';
import { eventually, openBrowser, signedIn } from './browser.js';
import { Line } from './line.js';
import { BRANDT, WENDT } from './people.js';
import { Person } from './person.js';
import { Network, type Server } from './servers.js';
import {
  composer,
  editor,
  numbersShown,
  openComposer,
  openThread,
  post,
  readyToWrite,
  upToDate,
} from './thread-parts.js';

let network: Network;
let server: Server;
let browser: Browser;
let wendt: Person;
const lines: Line[] = [];

beforeAll(async () => {
  network = await Network.create();
  server = await network.startServer();
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

async function lineToServer(options?: { webSockets: boolean }): Promise<Line> {
  const line = await Line.to(server.url, options);
  lines.push(line);
  return line;
}

async function newThread(): Promise<number> {
  const body = {
    key: randomUUID(),
    kind: 'discussion',
    title: 'Wenn die Leitung fehlt',
    topicId: 1,
    visibility: 'network',
    mandateId: null,
    text: 'Anfang',
  } as const;
  return (await wendt.call(startThread, { body })).thread;
}

/** Wendt writes posts «Nr. from» to «Nr. to», one after another. */
async function write(thread: number, from: number, to: number): Promise<void> {
  for (let n = from; n <= to; n += 1) {
    await wendt.call(writePost, {
      params: { thread: String(thread) },
      body: { key: randomUUID(), text: `Nr. ${n}`, parent: null, mandateId: null },
    });
  }
}

async function send(page: Page, text: string): Promise<void> {
  await openComposer(page);
  await editor(page).fill(text);
  await page.getByRole('button', { name: 'Beitrag senden' }).click();
  await composer(page).waitFor({ state: 'detached' });
}

const timesStored = async (thread: number, text: string) => {
  const [row] = await network.query<{ times: number }>(
    'select count(*)::int as times from post where thread_id = $1 and markdown = $2',
    [thread, text],
  );
  return row!.times;
};
const waits = (page: Page) => page.getByRole('status').filter({ hasText: 'wartet auf Verbindung' });

test('who is cut off reads so in words, and afterwards finds everything once and in order', async () => {
  const thread = await newThread();
  const page = await signedIn(browser, server.url, BRANDT);
  await openThread(page, thread);
  await readyToWrite(page);

  await page.context().setOffline(true);
  await page.getByText('Keine Verbindung.').waitFor();
  await write(thread, 2, 4);
  await send(page, 'Ohne Netz geschrieben');
  await waits(page).waitFor();
  await page.getByText('Verbindung unterbrochen – Ihre Beiträge werden nachgesendet').waitFor();
  await write(thread, 5, 6);
  expect(await numbersShown(page)).toEqual([1]);

  await page.context().setOffline(false);
  await upToDate(page);
  await post(page, 7).getByText('Ohne Netz geschrieben').waitFor();
  expect(await numbersShown(page)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  for (const n of [2, 3, 4, 5, 6]) expect(await post(page, n).locator('.post__text').innerText()).toBe(`Nr. ${n}`);
  await waits(page).waitFor({ state: 'detached' });
  expect(await page.getByText('Ohne Netz geschrieben').count()).toBe(1);
  expect(await timesStored(thread, 'Ohne Netz geschrieben')).toBe(1);
});

test('a post that could not be sent survives the closing of the page', async () => {
  const thread = await newThread();
  const line = await lineToServer();
  const page = await signedIn(browser, line.url, BRANDT);
  await openThread(page, thread);
  await readyToWrite(page);
  line.cut();
  await send(page, 'Vor dem Zuklappen geschrieben');
  await waits(page).waitFor();
  await page.close();

  line.mend();
  const again = await page.context().newPage();
  await openThread(again, thread);
  await post(again, 2).getByText('Vor dem Zuklappen geschrieben').waitFor();
  await again.reload();
  await post(again, 2).waitFor();
  expect(await numbersShown(again)).toEqual([1, 2]);
  expect(await timesStored(thread, 'Vor dem Zuklappen geschrieben')).toBe(1);
});

test('a post whose answer was lost on the way is sent again and written once', async () => {
  const thread = await newThread();
  const page = await signedIn(browser, server.url, BRANDT);
  await openThread(page, thread);
  let tries = 0;
  await page.route('**/api/threads/*/posts', async (route) => {
    tries += 1;
    if (tries > 1) return route.continue();
    await route.fetch();
    await route.abort('connectionreset');
  });
  await send(page, 'Einmal genügt');
  await post(page, 2).getByText('Einmal genügt').waitFor();
  await page.getByRole('status').filter({ hasText: 'Einmal genügt' }).waitFor({ state: 'detached' });
  await eventually(async () => expect(tries).toBe(2));
  expect(await timesStored(thread, 'Einmal genügt')).toBe(1);
});

test('a line that breaks again and again loses and doubles nothing', async () => {
  const thread = await newThread();
  const line = await lineToServer();
  // So high that the end stays in view, and new posts are shown without being asked for.
  const page = await signedIn(browser, line.url, BRANDT, { viewport: { width: 1366, height: 4000 } });
  await openThread(page, thread);
  for (let round = 0; round < 4; round += 1) {
    const first = 2 + round * 3;
    const cutting = write(thread, first, first + 2);
    line.cut();
    await cutting;
    line.mend();
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await post(page, first + 2).waitFor();
  }
  expect(await numbersShown(page)).toEqual(Array.from({ length: 13 }, (_, n) => n + 1));
});

test('where a proxy lets no WebSocket through, long polling is as live', async () => {
  const thread = await newThread();
  const line = await lineToServer({ webSockets: false });
  const page = await signedIn(browser, line.url, BRANDT);
  const opened: string[] = [];
  page.on('websocket', (socket) => socket.on('framereceived', () => opened.push(socket.url())));
  await openThread(page, thread);
  await write(thread, 2, 3);
  await post(page, 3).waitFor();
  await send(page, 'Durch den Proxy');
  await post(page, 4).getByText('Durch den Proxy').waitFor();
  await eventually(async () => expect(await numbersShown(page)).toEqual([1, 2, 3, 4]));
  expect(opened).toEqual([]);
});
