import type { Browser, Page } from 'playwright-core';
import { eventually, openBrowser, PHONE, signedIn } from './browser.js';
import { BRANDT } from './people.js';
import { Network, type Server } from './servers.js';
import { composer, editor, openComposer, openThread } from './thread-parts.js';

let network: Network;
let server: Server;
let browser: Browser;
/** One for each test. */
let threads: number[];

beforeAll(async () => {
  network = await Network.create();
  server = await network.startServer();
  browser = await openBrowser();
  threads = (
    await network.query<{ id: number }>('select id::int from thread where not closed order by id limit 4')
  ).map(({ id }) => id);
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(async () => {
  await browser.close();
  await network.close();
});

const saved = (page: Page) =>
  composer(page)
    .getByText(/^Entwurf gespeichert \d\d:\d\d/)
    .waitFor();
const text = async (page: Page) => (await editor(page).innerText()).trim();

async function compose(page: Page, thread: number): Promise<void> {
  await openThread(page, thread);
  await openComposer(page);
  await editor(page).waitFor();
}

test('a draft is there again after a reload, on another device, and on the start page', async () => {
  const desk = await signedIn(browser, server.url, BRANDT);
  await compose(desk, threads[0]!);
  await editor(desk).pressSequentially('Unsere Erfahrung ');
  await desk.getByRole('button', { name: 'Fett' }).click();
  await desk.keyboard.type('in Zahlen');
  await saved(desk);
  await desk.reload();
  await openComposer(desk);
  await eventually(async () => expect(await text(desk)).toBe('Unsere Erfahrung in Zahlen'));
  expect(await editor(desk).locator('strong').innerText()).toBe('in Zahlen');

  const phone = await signedIn(browser, server.url, BRANDT, { viewport: PHONE });
  await phone.goto('/');
  await phone.getByRole('link', { name: /^Antwort in «/ }).click();
  await phone.waitForURL(`**/diskussionen/${threads[0]}`);
  await openComposer(phone);
  await eventually(async () => expect(await text(phone)).toBe('Unsere Erfahrung in Zahlen'));
});

test('what was typed in the moment before the page goes away is not lost', async () => {
  const page = await signedIn(browser, server.url, BRANDT);
  await compose(page, threads[1]!);
  await editor(page).pressSequentially('Gerade noch getippt');
  await page.reload();
  await openComposer(page);
  await eventually(async () => expect(await text(page)).toBe('Gerade noch getippt'));
});

test('an older window asks before anything is overwritten, and either text can be kept', async () => {
  const older = await signedIn(browser, server.url, BRANDT);
  const newer = await older.context().newPage();
  await Promise.all([compose(older, threads[2]!), compose(newer, threads[2]!)]);
  await editor(newer).pressSequentially('Die neuere Fassung');
  await saved(newer);
  await editor(older).pressSequentially('Die ältere Fassung');
  await older.getByText(/^In einem anderen Fenster weitergeschrieben, zuletzt um \d\d:\d\d/).waitFor();
  expect(await text(older)).toBe('Die ältere Fassung');
  await older.getByRole('button', { name: 'Meinen behalten' }).click();
  await saved(older);

  await editor(newer).press('End');
  await newer.keyboard.type(', ergänzt');
  await newer.getByRole('button', { name: 'Dortigen Stand übernehmen' }).click();
  await eventually(async () => expect(await text(newer)).toBe('Die ältere Fassung'));
  await newer.getByRole('button', { name: 'Entwurf verwerfen' }).click();
  await composer(newer).waitFor({ state: 'detached' });
  await newer.reload();
  await openComposer(newer);
  await editor(newer).waitFor();
  expect(await text(newer)).toBe('');
});

test('the plain text field holds the same text, looks the same when sent, and is remembered', async () => {
  const page = await signedIn(browser, server.url, BRANDT);
  await compose(page, threads[3]!);
  await page.getByRole('button', { name: 'Nur Text' }).click();
  await editor(page).fill('**Wichtig:**\n\n- erstens\n- zweitens');
  await page.getByRole('button', { name: 'Vorschau' }).click();
  await composer(page).getByText('Wichtig:', { exact: true }).waitFor();
  expect(await composer(page).getByRole('listitem').allInnerTexts()).toEqual(['erstens', 'zweitens']);
  await page.getByRole('button', { name: 'Vorschau' }).click();
  await page.getByRole('button', { name: 'Nur Text' }).click();
  expect(await editor(page).locator('strong').innerText()).toBe('Wichtig:');
  await page.getByRole('button', { name: 'Nur Text' }).click();
  await page.reload();
  await openComposer(page);
  await eventually(async () => expect(await editor(page).inputValue()).toBe('**Wichtig:**\n\n- erstens\n- zweitens'));
  await page.getByRole('button', { name: 'Beitrag senden' }).click();
  const sent = page.getByRole('article').filter({ hasText: 'Wichtig:' });
  await sent.getByRole('listitem').filter({ hasText: 'zweitens' }).waitFor();
});
