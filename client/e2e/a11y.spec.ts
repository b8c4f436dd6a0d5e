import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { requestPasswordReset } from '#contract/auth';
import { inviteMember } from '#contract/members';
import { DESK, device, eventually, openBrowser, PHONE, signedIn } from './browser.js';
import { type Examples, findExamples } from './examples.js';
import type { PageState } from './page-state.js';
import { pageStates } from './page-states.js';
import { PETERSEN } from './people.js';
import { Person } from './person.js';
import { Network, type Server } from './servers.js';
import { aProvenSolution } from './solution-parts.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The narrowest screen on which nothing may have to be scrolled sideways (WCAG 1.4.10), in CSS pixels. */
const NARROWEST = { width: 320, height: 640 };
/** Folder for pictures of all pages; none are taken without it. */
const SCREENSHOTS = process.env.SCREENSHOTS;
/** What the browser itself notes about an answer that the journey wants. */
const REFUSAL = /^Failed to load resource|net::ERR_|WebSocket connection/;

let network: Network;
let server: Server;
let browser: Browser;
let examples: Examples;
let axe: string;
/** Requests to other hosts than the server, and errors in the console. */
let elsewhere: string[];
let errors: string[];

beforeAll(async () => {
  network = await Network.create();
  server = await network.startServer();
  browser = await openBrowser();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const found = { ...(await findExamples(network)), ...(await mailedLinks()) };
  examples = { ...found, solution: await aProvenSolution(server.url) };
});
beforeEach(() => {
  elsewhere = [];
  errors = [];
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(async () => {
  await browser.close();
  await network.close();
});

async function mailedLinks(): Promise<Pick<Examples, 'invitation' | 'reset'>> {
  const petersen = await Person.signedIn(server.url, PETERSEN);
  const body = {
    name: 'Renate Ostermann',
    email: 'renate.ostermann@werra.example',
    position: '',
    kind: 'member',
    regionId: 1,
    roles: [],
  } as const;
  const { link } = await petersen.call(inviteMember, { body: { ...body, roles: [] } });
  const wanted = 'claudia.thiele@landkreis-merzig-wadern.example';
  await petersen.call(requestPasswordReset, { body: { email: wanted } });
  let links: string[] = [];
  await eventually(async () => {
    links = await network.linksMailedTo(wanted);
    expect(links).toHaveLength(1);
  });
  return { invitation: link, reset: links[0]! };
}

async function pageFor({ as }: PageState): Promise<Page> {
  const page = as ? await signedIn(browser, server.url, as) : await (await device(browser, server.url)).newPage();
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== server.url && !/^(data|blob):/.test(protocol)) elsewhere.push(request.url());
  });
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  return page;
}

/**
 * Undoes what axe-core takes for hidden: what lies under something that sticks to an edge can be scrolled out from
 * there, and what the browser has not drawn yet is drawn when it comes into view.
 */
const layOpen = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('body *')) {
      const { position, contentVisibility } = getComputedStyle(one);
      if (position === 'sticky') one.style.position = 'relative';
      if (contentVisibility === 'auto') one.style.contentVisibility = 'visible';
    }
  });

/** What axe-core finds wrong, one text for each place. */
async function barriers(page: Page): Promise<string[]> {
  await layOpen(page);
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults, string[]>(
    (tags) =>
      (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
      }),
    TAGS,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} – ${target.join(' ')}\n${failureSummary}`),
  );
}

/** By how many pixels the page is wider than the screen. */
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function resize(page: Page, { show, placed }: PageState, size: typeof PHONE): Promise<void> {
  await page.setViewportSize(size);
  if (placed) await show(page, examples);
}

async function takePictures(page: Page, state: PageState): Promise<void> {
  for (const [screen, size] of [
    ['phone', PHONE],
    ['desk', DESK],
  ] as const) {
    await resize(page, state, size);
    // What comes into view only now is drawn within the next frames.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.screenshot({ path: join(SCREENSHOTS!, `${state.name}-${screen}.png`) });
  }
}

test.each(pageStates.map((state) => [state.name, state] as const))('%s', async (_, state) => {
  const page = await pageFor(state);
  await state.show(page, examples);

  expect(await page.getByRole('heading', { level: 1, includeHidden: true }).count()).toBe(1);
  expect(await page.title()).toMatch(/^(.+ – )?Netzwerk Daseinsvorsorge$/);
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  if (SCREENSHOTS) await takePictures(page, state);
  expect(await barriers(page)).toEqual([]);

  await resize(page, state, PHONE);
  expect(await barriers(page)).toEqual([]);
  expect(await overhang(page)).toBeLessThanOrEqual(0);
  await resize(page, state, NARROWEST);
  expect(await overhang(page)).toBeLessThanOrEqual(0);

  expect(elsewhere).toEqual([]);
  expect(state.refused ? errors.filter((error) => !REFUSAL.test(error)) : errors).toEqual([]);
});
