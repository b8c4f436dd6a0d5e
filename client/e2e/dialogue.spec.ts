import type { Browser, Page } from 'playwright-core';
import { openBrowser, signedIn } from './browser.js';
import { BRANDT, HENKEL, WENDT } from './people.js';
import { Network } from './servers.js';
import { act, composer, editor, openComposer, post, upToDate } from './thread-parts.js';

const TITLE = 'Hausarztsitz ausgeschrieben: Wer hat Erfahrung mit Wohnraum als Anreiz?';

let network: Network;
let browser: Browser;
let wendt: Page;
let brandt: Page;
let path: string;

beforeAll(async () => {
  network = await Network.create();
  // Two people at two processes: what one of them writes reaches the other from process to process.
  const servers = [await network.startServer(), await network.startServer()] as const;
  browser = await openBrowser();
  wendt = await signedIn(browser, servers[0].url, WENDT);
  brandt = await signedIn(browser, servers[1].url, BRANDT);
});
afterAll(async () => {
  await browser.close();
  await network.close();
});

test('who begins to ask is shown what resembles it, and who looks at the list sees the question appear', async () => {
  await brandt.goto('/diskussionen');
  await brandt.getByRole('heading', { level: 1, name: 'Diskussionen' }).waitFor();
  await wendt.goto('/diskussionen');
  await wendt.getByRole('link', { name: 'Diskussion beginnen' }).click();

  await wendt.getByRole('radio', { name: 'Fachfrage' }).check();
  await wendt.getByRole('textbox', { name: 'Titel' }).pressSequentially(TITLE.slice(0, 28));
  await wendt.getByText('Gibt es dazu schon etwas?').waitFor();
  await wendt.getByRole('link', { name: 'Hausarztsitz ausgeschrieben: Welche Anreize haben gewirkt?' }).waitFor();
  await wendt.getByRole('textbox', { name: 'Titel' }).pressSequentially(TITLE.slice(28));
  await wendt.getByRole('combobox', { name: 'Themenfeld' }).selectOption('Ärztliche Versorgung');
  await wendt
    .getByRole('textbox', { name: 'Ihre Frage' })
    .fill('Wir überlegen, Wohnungen zu stellen. Wer hat das probiert?');
  await wendt.getByRole('button', { name: 'Fachfrage stellen' }).click();
  await wendt.waitForURL(/\/diskussionen\/\d+$/);
  path = new URL(wendt.url()).pathname;
  await post(wendt, 1).getByText('für Landkreis Uckermark').waitFor();

  await brandt.getByRole('link', { name: TITLE }).click();
  await post(brandt, 1).getByText('Wir überlegen, Wohnungen zu stellen.').waitFor();
  expect(new URL(brandt.url()).pathname).toBe(path);
});

test('an answer with bold text, a list and a mention arrives at the other region while both look', async () => {
  await Promise.all([upToDate(wendt), upToDate(brandt)]);
  await openComposer(brandt);
  await editor(brandt).pressSequentially('Wir haben es ');
  await brandt.getByRole('button', { name: 'Fett' }).click();
  await brandt.keyboard.type('zweimal');
  await brandt.getByRole('button', { name: 'Fett' }).click();
  await brandt.keyboard.type(' versucht:');
  await wendt.getByText('Johanna Brandt (Vogelsbergkreis) schreibt gerade …').waitFor();
  await brandt.keyboard.press('Enter');
  await brandt.getByRole('button', { name: 'Liste', exact: true }).click();
  await brandt.keyboard.type('eine Wohnung im Ort');
  await brandt.keyboard.press('Enter');
  await brandt.keyboard.type('ein Haus mit Garten');
  await brandt.keyboard.press('Enter');
  await brandt.keyboard.press('Enter');
  await brandt.keyboard.type('Rufen Sie mich gern an, @Katrin');
  await brandt.getByRole('option', { name: /Katrin Wendt/ }).waitFor();
  await brandt.keyboard.press('Enter');
  await brandt.getByRole('button', { name: 'Beitrag senden' }).click();

  const arrived = post(wendt, 2);
  await arrived.getByRole('heading', { name: /Johanna Brandt für Vogelsbergkreis/ }).waitFor();
  expect(await arrived.locator('strong').allInnerTexts()).toEqual(['zweimal']);
  expect(await arrived.getByRole('listitem').allInnerTexts()).toEqual(['eine Wohnung im Ort', 'ein Haus mit Garten']);
  expect(await arrived.getByRole('link', { name: '@Katrin Wendt' }).getAttribute('href')).toMatch(
    /^\/mitglieder\/\d+$/,
  );
  await post(brandt, 2).waitFor();
  await wendt.getByText('schreibt gerade').waitFor({ state: 'detached' });
});

test('the mark of the answer and the helpful mark appear at the other', async () => {
  await act(wendt, 2, 'Als Antwort markieren').click();
  await post(brandt, 2).getByText('Antwort', { exact: true }).waitFor();
  await brandt.locator('.page__lead').getByText('beantwortet').waitFor();
  await act(wendt, 2, 'hilfreich').click();
  await post(brandt, 2).getByText('1 × hilfreich').waitFor();
  await act(wendt, 2, '1 × hilfreich · auch für Sie').waitFor();
});

test('an edit is shown to the other with its reason, and its versions with their differences', async () => {
  await act(brandt, 2, 'Bearbeiten').click();
  const text = brandt.getByRole('textbox', { name: 'Text von Beitrag 2' });
  // The editor opens with the cursor at the end, here behind a mention.
  await text.and(brandt.locator(':focus')).waitFor();
  await brandt.keyboard.type(' Ihre Zahlen?');
  await brandt.getByRole('textbox', { name: 'Grund der Änderung' }).fill('Rückfrage ergänzt');
  await brandt.getByRole('button', { name: 'Änderung speichern' }).click();

  await post(wendt, 2).getByText('Ihre Zahlen?').waitFor();
  expect(await post(wendt, 2).getByRole('link', { name: '@Katrin Wendt' }).innerText()).toBe('@Katrin Wendt');
  const edited = post(wendt, 2).getByRole('button', { name: /^bearbeitet am/ });
  expect(await edited.innerText()).toMatch(/bearbeitet am .* von Johanna Brandt: Rückfrage ergänzt/);
  await edited.click();
  const versions = wendt.getByRole('dialog', { name: 'Fassungen von Beitrag 2' });
  await versions.getByText('Grund: Rückfrage ergänzt').waitFor();
  expect(await versions.getByRole('insertion').innerText()).toContain('Ihre Zahlen?');
  await wendt.keyboard.press('Escape');
  await versions.waitFor({ state: 'detached' });
});

test('of a deleted post only the stub remains, everywhere', async () => {
  await act(brandt, 2, 'Löschen').click();
  const question = brandt.getByRole('alertdialog', { name: 'Beitrag 2 löschen?' });
  await question.getByRole('textbox', { name: 'Grund' }).fill('versehentlich gesendet');
  await question.getByRole('button', { name: 'Beitrag löschen' }).click();
  const stub = /Dieser Beitrag wurde am .* von Johanna Brandt gelöscht: versehentlich gesendet/;
  await post(wendt, 2).getByText(stub).waitFor();
  await post(brandt, 2).getByText(stub).waitFor();
  expect(await post(wendt, 2).getByText('Wohnung im Ort').count()).toBe(0);
});

test('when a moderator closes the thread, the composer of others goes and what they wrote stays', async () => {
  await openComposer(brandt);
  await editor(brandt).fill('Das wollte ich noch sagen.');
  const henkel = await signedIn(browser, new URL(wendt.url()).origin, HENKEL);
  await henkel.goto(path);
  await henkel.getByRole('button', { name: 'Schließen', exact: true }).click();

  await brandt.getByText('Diese Diskussion ist geschlossen.').waitFor();
  await composer(brandt).waitFor({ state: 'detached' });
  await henkel.getByRole('button', { name: 'Wieder öffnen' }).click();
  await brandt.getByText('Diese Diskussion ist geschlossen.').waitFor({ state: 'detached' });
  await editor(brandt).getByText('Das wollte ich noch sagen.').waitFor();
});
