import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { startThread } from '#contract/threads';
import { device, openBrowser, signedIn } from './browser.js';
import { fillThread } from './long-thread.js';
import { BRANDT, HENKEL, WENDT } from './people.js';
import { Person } from './person.js';
import { Network, type Server } from './servers.js';
import { act, openThread, post } from './thread-parts.js';

let network: Network;
let server: Server;
let browser: Browser;
let henkel: Page;
let brandt: Page;
/** A public thread of 30 posts. */
let thread: number;

const TITLE = 'Nachtbus auf Bestellung: Was hat sich bewährt?';

beforeAll(async () => {
  network = await Network.create();
  server = await network.startServer();
  browser = await openBrowser();
  const wendt = await Person.signedIn(server.url, WENDT);
  const body = {
    kind: 'discussion',
    title: TITLE,
    visibility: 'public',
    mandateId: null,
    text: 'Wie machen Sie es?',
  } as const;
  const [topic] = await network.query<{ id: string }>(`select id from topic where slug = 'mobilitaet-und-oepnv'`);
  ({ thread } = await wendt.call(startThread, { body: { ...body, key: randomUUID(), topicId: Number(topic!.id) } }));
  await fillThread(network, thread, 30);
  henkel = await signedIn(browser, server.url, HENKEL);
  brandt = await signedIn(browser, server.url, BRANDT);
});
afterAll(async () => {
  await browser.close();
  await network.close();
});

const summary = (page: Page) => page.getByRole('region', { name: 'Zwischenstand' });

test('a moderator writes a Zwischenstand, and a member sees it appear and change', async () => {
  await openThread(brandt, thread, 1);
  await openThread(henkel, thread, 1);
  await henkel.getByRole('button', { name: 'Zwischenstand schreiben' }).click();
  await henkel.getByRole('button', { name: 'Nur Text' }).click();
  await henkel
    .getByRole('textbox', { name: 'Zwischenstand' })
    .fill('Bestellung bis 20 Uhr hat sich bewährt, siehe #25.');
  await henkel.getByRole('spinbutton', { name: 'Berücksichtigt bis Beitrag' }).fill('20');
  await henkel.getByRole('button', { name: 'Zwischenstand veröffentlichen' }).click();

  await summary(brandt).getByText('Bestellung bis 20 Uhr hat sich bewährt').waitFor();
  await summary(brandt).getByText('10 Beiträge seither').waitFor();
  await summary(henkel).getByRole('button', { name: 'Zwischenstand bearbeiten' }).click();
  await henkel.getByRole('textbox', { name: 'Zwischenstand' }).fill('Bestellung bis 21 Uhr reicht, siehe #25.');
  await henkel.getByRole('textbox', { name: 'Grund' }).fill('Korrektur aus #28');
  await henkel.getByRole('button', { name: 'Zwischenstand veröffentlichen' }).click();

  await summary(brandt).getByText('Bestellung bis 21 Uhr reicht').waitFor();
  await summary(brandt).getByRole('button', { name: 'Fassungen' }).click();
  const versions = brandt.getByRole('dialog', { name: 'Fassungen des Zwischenstands' });
  await versions.getByText('Grund: Korrektur aus #28').waitFor();
  await brandt.keyboard.press('Escape');
  await summary(brandt).getByRole('link', { name: '#25' }).click();
  await post(brandt, 25).and(brandt.locator(':focus')).waitFor();
});

test('it stays folded for who likes it so, and is said to be there', async () => {
  await summary(brandt).getByRole('button', { name: 'Einklappen' }).click();
  await openThread(brandt, thread, 1);
  await summary(brandt).getByText('Stand: Beitrag 30').waitFor();
  expect(await summary(brandt).getByText('Bestellung').count()).toBe(0);
  await summary(brandt).getByRole('button', { name: 'Ausklappen' }).click();
  await summary(brandt).getByText('Bestellung').waitFor();
});

test('tags are given, merged, and found under their old address', async () => {
  await henkel.getByRole('button', { name: 'Schlagworte' }).click();
  const dialog = henkel.getByRole('dialog', { name: 'Schlagworte' });
  for (const name of ['Nachtbus', 'Bedarfsverkehr']) {
    await dialog.getByRole('combobox', { name: 'Schlagwort hinzufügen' }).fill(name);
    await henkel.keyboard.press('Enter');
  }
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await brandt.getByRole('link', { name: '#Nachtbus' }).click();
  await brandt.waitForURL('**/diskussionen?schlagwort=nachtbus');
  await brandt.getByRole('link', { name: TITLE }).waitFor();

  await henkel.goto('/schlagworte');
  await henkel.getByRole('button', { name: 'Zusammenführen: Nachtbus' }).click();
  const merging = henkel.getByRole('dialog', { name: '«Nachtbus» zusammenführen' });
  await merging.getByRole('combobox', { name: 'Aufgehen in' }).selectOption('Bedarfsverkehr');
  await merging.getByRole('button', { name: 'Zusammenführen' }).click();
  await merging.waitFor({ state: 'detached' });
  await brandt.goto('/diskussionen?schlagwort=nachtbus');
  await brandt.waitForURL('**/diskussionen?schlagwort=bedarfsverkehr');
  await brandt.getByRole('link', { name: TITLE }).waitFor();
  expect(await brandt.getByRole('link', { name: '#Bedarfsverkehr' }).count()).toBe(1);
});

test('a week is composed from a marked post and published; a visitor reads what is public of it', async () => {
  await openThread(henkel, thread, 1);
  await act(henkel, 1, 'Mehr').click();
  await act(henkel, 1, 'Für die Woche').click();
  await henkel.getByRole('button', { name: /^Für die Woche: Beitrag 1 /, pressed: true }).waitFor();
  await henkel.goto('/themen/mobilitaet-und-oepnv/wochen');
  await henkel
    .getByRole('link', { name: /zusammenstellen/ })
    .first()
    .click();
  await henkel.getByText('markiert').waitFor();
  await henkel
    .getByRole('button', { name: `Übernehmen: ${TITLE}` })
    .first()
    .click();
  const inside = henkel.getByRole('button', { name: /^Übernehmen: (?!Nachtbus)/ }).first();
  await inside.click();
  await henkel.getByRole('textbox', { name: 'Einleitung' }).fill('In dieser Woche: der Nachtbus.');
  await henkel.getByRole('radio', { name: 'öffentlich' }).check();
  await henkel.getByRole('button', { name: 'Veröffentlichen' }).click();
  await henkel.waitForURL(/\/themen\/mobilitaet-und-oepnv\/woche\/\d{4}-W\d\d$/);
  await henkel.locator('.week-item').nth(1).waitFor();

  const visitor = await (await device(browser, server.url)).newPage();
  await visitor.goto(new URL(henkel.url()).pathname);
  await visitor.getByText('In dieser Woche: der Nachtbus.').waitFor();
  expect(await visitor.locator('.week-item').count()).toBe(1);
  await visitor.getByRole('link', { name: TITLE }).click();
  await post(visitor, 1).getByText('Wie machen Sie es?').waitFor();
  await summary(visitor).getByText('Bestellung bis 21 Uhr reicht').waitFor();
});
