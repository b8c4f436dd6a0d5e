import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startThread } from '#contract/threads';
import { formatClock, formatLongDate } from '../src/lib/format.js';
import { device, eventually, openBrowser } from './browser.js';
import { Line } from './line.js';
import { BRANDT, WENDT } from './people.js';
import { PASSWORD, Person } from './person.js';
import { Network, type Server } from './servers.js';
import { composer, editor, numbersShown, openComposer, openThread, post } from './thread-parts.js';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

let network: Network;
let server: Server;
let browser: Browser;
let wendt: Person;

beforeAll(async () => {
  network = await Network.create();
  server = await network.startServer();
  browser = await openBrowser();
  wendt = await Person.signedIn(server.url, WENDT);
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(async () => {
  await browser.close();
  await network.close();
});

/** A device whose clock is wrong by so many milliseconds. */
async function wrongDevice(url: string, wrongBy: number): Promise<BrowserContext> {
  const context = await device(browser, url);
  await context.addInitScript((ms) => {
    const Right = Date;
    const wrong = () => Right.now() + ms;
    globalThis.Date = new Proxy(Right, {
      construct: (target, args, as) => Reflect.construct(target, args.length > 0 ? args : [wrong()], as) as object,
      get: (target, name) => (name === 'now' ? wrong : (Reflect.get(target, name) as unknown)),
    });
  }, wrongBy);
  return context;
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/anmelden');
  await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill(BRANDT);
  await page.getByRole('textbox', { name: 'Passwort', exact: true }).fill(PASSWORD);
  await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click();
  await page.getByRole('heading', { name: /, Johanna Brandt$/ }).waitFor();
}

/** A thread that was begun some minutes ago. */
async function newThread(title: string): Promise<number> {
  const body = { key: randomUUID(), kind: 'discussion', title, topicId: 1 } as const;
  const rest = { visibility: 'network', mandateId: null, text: 'Anfang' } as const;
  const { thread } = await wendt.call(startThread, { body: { ...body, ...rest } });
  await network.query(`update thread set last_post_at = now() - interval '5 minutes 20 seconds' where id = $1`, [
    thread,
  ]);
  return thread;
}

async function send(page: Page, text: string): Promise<void> {
  await openComposer(page);
  await editor(page).fill(text);
  await page.getByRole('button', { name: 'Beitrag senden' }).click();
  await composer(page).waitFor({ state: 'detached' });
}

/** A time that the page shows is that of now. */
async function expectNow(words: Promise<string>): Promise<void> {
  const minutes = [Date.now() - MINUTE_MS, Date.now()].map((ms) => formatClock(new Date(ms)));
  expect(minutes).toContain(/\d\d:\d\d/.exec(await words)?.[0]);
}

test.each([
  ['a day fast', DAY_MS],
  ['a day slow', -DAY_MS],
])('on a device whose clock is %s all times are right, and nothing fails', async (_, wrongBy) => {
  const title = `Wie spät ist es, ${wrongBy}?`;
  const thread = await newThread(title);
  const line = await Line.to(server.url);
  const context = await wrongDevice(line.url, wrongBy);
  const page = await context.newPage();
  await signIn(page);
  await page.getByText(formatLongDate(new Date())).waitFor();

  await page.getByRole('listitem').filter({ hasText: title }).getByText('vor 5 Minuten').waitFor();

  await openThread(page, thread);
  await expectNow(page.getByText(/Live · Stand \d\d:\d\d/).innerText());
  await openComposer(page);
  await editor(page).fill('Ein Entwurf');
  await expectNow(
    composer(page)
      .getByText(/^Entwurf gespeichert \d\d:\d\d/)
      .innerText(),
  );

  line.cut();
  await page.getByRole('button', { name: 'Beitrag senden' }).click();
  await send(page, 'Der zweite');
  await page.getByRole('status').filter({ hasText: 'Der zweite' }).waitFor();
  await page.close();
  line.mend();
  const again = await context.newPage();
  await openThread(again, thread);
  await eventually(async () => expect(await numbersShown(again)).toEqual([1, 2, 3]));
  await post(again, 2).getByText('Ein Entwurf').waitFor();
  await expectNow(post(again, 3).locator('time').first().innerText());
  line.close();
});
