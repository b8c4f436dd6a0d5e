import type { Browser, Page } from 'playwright-core';
import { device, eventually, openBrowser, signedIn } from './browser.js';
import { heading } from './page-state.js';
import { BRANDT } from './people.js';
import { Network, type Server } from './servers.js';

let network: Network;
let server: Server;
let browser: Browser;

beforeAll(async () => {
  network = await Network.create();
  server = await network.startServer();
  browser = await openBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(async () => {
  await browser.close();
  await network.close();
});

const isAt = (page: Page, y: number) =>
  eventually(async () => expect(await page.evaluate(() => window.scrollY)).toBe(y));
/** Scrolls as soon as the page is long enough, and lets it notice: it is told with the next frame. */
const scroll = (page: Page, y: number) =>
  eventually(async () => {
    const reached = await page.evaluate(async (to) => {
      window.scrollTo(0, to);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return window.scrollY;
    }, y);
    expect(reached).toBe(y);
  });
/** Follows a link without scrolling to it first, as the mouse does. */
const follow = (page: Page, name: string) =>
  page
    .getByRole('link', { name, exact: true })
    .first()
    .evaluate((link: HTMLElement) => link.click());

test('a new page begins at its top, and who goes back is where they were', async () => {
  const page = await (await device(browser, server.url)).newPage();
  await page.goto('/datenschutz');
  await heading(page, 'Datenschutz');
  await scroll(page, 500);
  await follow(page, 'Hilfe');
  await heading(page, 'Hilfe');
  await isAt(page, 0);
  await scroll(page, 120);
  await page.goBack();
  await heading(page, 'Datenschutz');
  await isAt(page, 500);
  await page.goForward();
  await heading(page, 'Hilfe');
  await isAt(page, 120);
  await page.reload();
  await heading(page, 'Hilfe');
  await isAt(page, 120);
});

test('a filter changes the list and leaves the page where it is', async () => {
  const page = await signedIn(browser, server.url, BRANDT);
  await page.goto('/diskussionen');
  await heading(page, 'Diskussionen');
  await scroll(page, 60);
  await page.getByRole('combobox', { name: 'Region' }).selectOption({ label: 'Vogelsbergkreis' });
  await page.waitForURL('**/diskussionen?region=vogelsbergkreis');
  await isAt(page, 60);
});

test('a link into a page leads to the place', async () => {
  const page = await (await device(browser, server.url)).newPage();
  await page.goto('/hilfe');
  await heading(page, 'Hilfe');
  await follow(page, 'Barriere melden');
  await heading(page, 'Barrierefreiheit');
  const top = () => page.locator('#melden').evaluate((place) => place.getBoundingClientRect().top);
  await eventually(async () => expect(Math.abs(await top())).toBeLessThan(400));
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
});

test('who signs out is on the public page and is told so, from wherever', async () => {
  const page = await signedIn(browser, server.url, BRANDT);
  await page.goto('/konto');
  await heading(page, 'Mein Konto');
  await page.getByRole('button', { name: /^Johanna Brandt · / }).click();
  await page.getByRole('button', { name: 'Abmelden' }).first().click();
  await page.getByRole('region', { name: 'Meldung' }).getByText('Sie sind abgemeldet.').waitFor();
  await heading(page, 'Ländliche Regionen lernen voneinander');
  expect(new URL(page.url()).pathname).toBe('/');
});

test('what a link leads to is fetched when somebody points at it', async () => {
  const page = await (await device(browser, server.url)).newPage();
  await page.goto('/hilfe');
  await heading(page, 'Hilfe');
  const script = page.waitForResponse('**/assets/regions-page-*.js');
  await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Regionen' }).hover();
  await script;
  await heading(page, 'Hilfe');
});
