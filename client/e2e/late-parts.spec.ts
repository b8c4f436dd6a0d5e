import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { startThread } from '#contract/threads';
import { openBrowser, signedIn } from './browser.js';
import { Line } from './line.js';
import { heading } from './page-state.js';
import { WENDT } from './people.js';
import { Person } from './person.js';
import { Network, type Server } from './servers.js';
import { act, composer, editor, openComposer, openThread, post, readyToWrite } from './thread-parts.js';

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

async function newThread(): Promise<number> {
  const body = {
    key: randomUUID(),
    kind: 'discussion',
    title: 'Was später kommt',
    topicId: 1,
    visibility: 'network',
    mandateId: null,
    text: 'Anfang',
  } as const;
  return (await wendt.call(startThread, { body })).thread;
}

/** As if a new version had been installed: what is not loaded yet is gone. */
const remove = (page: Page, pattern: string) => page.route(pattern, (route) => route.fulfill({ status: 404 }));
const missing = (page: Page) => page.getByRole('alert').filter({ hasText: 'Dieser Teil der Seite fehlt' });

test('a dialog that cannot be fetched any more says so, and all else stays as it is', async () => {
  const thread = await newThread();
  const page = await signedIn(browser, server.url, WENDT);
  await openThread(page, thread);
  await openComposer(page);
  await editor(page).fill('Angefangen, bevor die neue Version kam');
  await page.getByText('Entwurf gespeichert').waitFor();
  await remove(page, '**/assets/deletion-dialog-*');
  await act(page, 1, 'Löschen').click();
  await missing(page).getByRole('button', { name: 'Schließen' }).click();
  await missing(page).waitFor({ state: 'detached' });
  expect(await editor(page).innerText()).toBe('Angefangen, bevor die neue Version kam');
  await act(page, 1, 'Löschen').click();
  await missing(page).waitFor();

  await page.unrouteAll();
  await missing(page).getByRole('button', { name: 'Seite neu laden' }).click();
  await missing(page).waitFor({ state: 'detached' });
  await openComposer(page);
  await editor(page).getByText('Angefangen, bevor die neue Version kam').waitFor();
  await act(page, 1, 'Löschen').click();
  await page.getByRole('alertdialog', { name: 'Beitrag 1 löschen?' }).waitFor();
});

test('where the editor cannot be fetched, one writes in the plain field', async () => {
  const thread = await newThread();
  const page = await signedIn(browser, server.url, WENDT);
  await openThread(page, thread);
  await remove(page, '**/assets/rich-editor-*');
  await openComposer(page);
  await editor(page).fill('Mit dem **einfachen** Feld');
  expect(await editor(page).inputValue()).toBe('Mit dem **einfachen** Feld');
  await page.getByRole('button', { name: 'Beitrag senden' }).click();
  await post(page, 2).locator('strong').getByText('einfachen').waitFor();
});

test('who loses the connection before they begin to write can write nevertheless', async () => {
  const thread = await newThread();
  const page = await signedIn(browser, server.url, WENDT);
  await openThread(page, thread);
  await readyToWrite(page);
  await page.context().setOffline(true);
  await page.getByText('Keine Verbindung.').waitFor();
  await openComposer(page);
  await editor(page).fill('Ohne Netz begonnen');
  await page.getByRole('button', { name: 'Beitrag senden' }).click();
  await composer(page).waitFor({ state: 'detached' });
  await page.getByText('wartet auf Verbindung').waitFor();
  await page.context().setOffline(false);
  await post(page, 2).getByText('Ohne Netz begonnen').waitFor();
});

test('a page that was wanted without a connection is there once there is one', async () => {
  const page = await signedIn(browser, server.url, WENDT);
  const navigation = page.getByRole('navigation', { name: 'Hauptnavigation' });
  await page.goto('/neu');
  await heading(page, 'Neu für mich');
  await page.context().setOffline(true);
  await page.getByText('Keine Verbindung.').waitFor();
  await navigation.getByRole('link', { name: 'Regionen' }).click();
  await heading(page, 'Bitte neu laden');
  await page.context().setOffline(false);
  await navigation.getByRole('link', { name: 'Neu für mich' }).click();
  await heading(page, 'Neu für mich');
  await navigation.getByRole('link', { name: 'Regionen' }).click();
  await heading(page, 'Regionen');
});

test('a part that was wanted while the line was cut comes when it is mended', async () => {
  const thread = await newThread();
  const line = await Line.to(server.url);
  const page = await signedIn(browser, line.url, WENDT);
  await openThread(page, thread);
  line.cut();
  await page.getByText('Verbindung unterbrochen – Ihre Beiträge werden nachgesendet').waitFor();
  await act(page, 1, 'Löschen').click();
  await page.getByRole('status').getByText('Wird geladen …').waitFor();
  line.mend();
  await page.getByRole('alertdialog', { name: 'Beitrag 1 löschen?' }).waitFor();
  line.close();
});
