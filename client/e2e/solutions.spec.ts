import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { writePost } from '#contract/posts';
import { startThread } from '#contract/threads';
import { openBrowser, signedIn } from './browser.js';
import { heading } from './page-state.js';
import { BRANDT, HENKEL, MAAS, WENDT } from './people.js';
import { Person } from './person.js';
import { Network } from './servers.js';
import { hasStatus } from './solution-parts.js';
import { act, openThread, post } from './thread-parts.js';

const TITLE = 'Rufbus am Abend: Wer hat das probiert?';

let network: Network;
let browser: Browser;
/** Wendt asks, Brandt proposes, Henkel moderates; Maas only watches. */
let wendt: Page;
let brandt: Page;
let henkel: Page;
let maas: Page;
let thread: number;
/** Address of the page of the solution. */
let path: string;

beforeAll(async () => {
  network = await Network.create();
  // Who writes and who watches are at two processes.
  const [first, second] = [await network.startServer(), await network.startServer()];
  browser = await openBrowser();
  [wendt, brandt] = [await signedIn(browser, first.url, WENDT), await signedIn(browser, first.url, BRANDT)];
  [henkel, maas] = [await signedIn(browser, second.url, HENKEL), await signedIn(browser, second.url, MAAS)];
  const asking = await Person.signedIn(first.url, WENDT);
  const talk = { kind: 'discussion', title: 'Was uns gerade beschäftigt', topicId: 1, visibility: 'network' } as const;
  const body = { key: randomUUID(), ...talk, mandateId: null, text: 'Heute dies, morgen das.' };
  ({ thread } = await asking.call(startThread, { body }));
  await says(asking, 'Nach 18 Uhr fährt bei uns kein Bus.', 1);
  const answering = await Person.signedIn(first.url, BRANDT);
  await says(answering, 'Wir haben zuerst gezählt.\n\nDann fuhren zwei Busse auf Anruf.', 2);
});
afterAll(async () => {
  await browser.close();
  await network.close();
});

const says = (person: Person, text: string, parent: number) =>
  person.call(writePost, {
    params: { thread: String(thread) },
    body: { key: randomUUID(), text, parent, mandateId: null },
  });
const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const dialog = (page: Page) => page.getByRole('dialog');

test('a moderator splits what is worth it off into a discussion of its own, and who watches follows', async () => {
  await openThread(maas, thread);
  await openThread(henkel, thread);
  await press(henkel, 'Beiträge auswählen');
  await henkel.getByRole('checkbox', { name: /^Beitrag 2 / }).check();
  await henkel.getByRole('checkbox', { name: 'mit allen Antworten darauf' }).check();
  await press(henkel, 'In neue Diskussion abtrennen');
  await dialog(henkel).getByRole('textbox', { name: 'Titel der neuen Diskussion' }).fill(TITLE);
  await dialog(henkel).getByRole('textbox', { name: 'Grund' }).fill('Eigenes Thema');
  await dialog(henkel).getByRole('textbox', { name: 'Grund' }).press('Enter');
  await dialog(henkel).waitFor({ state: 'hidden' });
  await post(maas, 2)
    .getByRole('link', { name: `«${TITLE}», Nr. 1` })
    .click();
  await heading(maas, TITLE);
  thread = Number(new URL(maas.url()).pathname.split('/')[2]);
});

test('a member sets passages of a thread aside and proposes a solution made of them', async () => {
  await openThread(maas, thread);
  await openThread(brandt, thread);
  await act(brandt, 1, 'Mehr').click();
  await act(brandt, 1, 'Als Lösungsansatz …').click();
  await act(brandt, 1, 'vorgemerkt \\(1\\)').waitFor();
  await act(brandt, 2, 'Mehr').click();
  await post(brandt, 2).getByText('Dann fuhren zwei Busse auf Anruf.').selectText();
  await act(brandt, 2, 'Als Lösungsansatz …').click();
  await post(brandt, 2).getByText('Für einen Lösungsansatz vorgemerkt').waitFor();
  await brandt.getByText('2 Stellen aus 1 Diskussion').waitFor();
  await brandt.getByRole('link', { name: 'Lösungsansatz vorschlagen' }).click();

  await heading(brandt, 'Neuer Lösungsansatz');
  expect(await field(brandt, 'Titel').inputValue()).toBe(TITLE);
  expect(await field(brandt, 'Ausgangslage').inputValue()).toContain('> Nach 18 Uhr fährt bei uns kein Bus.');
  const steps = await field(brandt, 'Schritte').inputValue();
  expect(steps).toContain('> Dann fuhren zwei Busse auf Anruf.');
  expect(steps).not.toContain('gezählt');
  await press(brandt, 'Der Moderation vorschlagen');
  await brandt.getByText('Bitte wählen Sie eine Region.').waitFor();
  await field(brandt, 'Zusammenfassung').fill('Ein Kleinbus fährt abends auf Anruf.');
  await field(brandt, 'Ziel').fill('Jedes Dorf kommt abends hin und zurück.');
  await brandt.getByRole('checkbox', { name: 'Vogelsbergkreis' }).check();
  await press(brandt, 'Der Moderation vorschlagen');
  await heading(brandt, TITLE);
  await brandt.getByText('Das ist ein Vorschlag.').waitFor();
  path = new URL(brandt.url()).pathname;
});

test('a moderator takes it up, and who reads the thread sees what became of it', async () => {
  await henkel.goto('/loesungsansaetze');
  await henkel.getByText(/^\d+ Vorschl(ag|äge)$/).click();
  await henkel.getByRole('link', { name: TITLE }).click();
  await press(henkel, 'In den Katalog aufnehmen …');
  await dialog(henkel).getByRole('button', { name: 'Aufnehmen' }).click();
  await dialog(henkel).waitFor({ state: 'detached' });

  const card = maas.getByRole('region', { name: 'Daraus geworden' });
  await card.getByText(/LA-\d{4}-\d{3}/).waitFor();
  await post(maas, 2)
    .getByRole('link', { name: /LA-\d{4}-\d{3}/ })
    .waitFor();
  await card.getByRole('link', { name: TITLE }).click();
  await heading(maas, TITLE);
  await hasStatus(maas, 'Idee');
});

test('two write at once: each text stays until it is chosen, and the watcher has both', async () => {
  await Promise.all([wendt.goto(`${path}/bearbeiten`), brandt.goto(`${path}/bearbeiten`)]);
  await field(wendt, 'Ziel').fill('Jedes Dorf kommt bis 22 Uhr nach Hause.');
  await field(wendt, 'Zusammenfassung').fill('Ein Kleinbus fährt abends auf Anruf, auch sonntags.');
  await field(brandt, 'Ziel').fill('Jedes Dorf kommt abends zum Mittelzentrum.');
  await field(brandt, 'Was haben Sie geändert?').fill('Ziel genauer');
  await press(brandt, 'Fassung speichern');
  await heading(brandt, TITLE);

  await wendt.getByText(/Johanna Brandt hat inzwischen Fassung 2 gespeichert: «Ziel genauer»/).waitFor();
  expect(await wendt.getByRole('button', { name: 'Fassung speichern' }).count()).toBe(0);
  // What is typed meanwhile is kept through a reload as well.
  await wendt.reload();
  const choice = wendt.getByRole('group', { name: 'Ziel: Was soll gelten?' });
  await choice.getByRole('radio', { name: 'Beide hintereinander' }).check();
  expect(await wendt.getByRole('group', { name: /Was soll gelten/ }).count()).toBe(1);
  await press(wendt, 'Zusammenführen');
  await press(wendt, 'Fassung speichern');
  await heading(wendt, TITLE);
  for (const text of ['bis 22 Uhr nach Hause', 'abends zum Mittelzentrum', 'auch sonntags'])
    await maas.getByRole('main').getByText(text).first().waitFor();
  await maas.getByRole('button', { name: '3 Fassungen mit Unterschieden' }).click();
  await press(maas, 'Was sich geändert hat (Fassung 2)');
  await dialog(maas).getByRole('insertion').first().waitFor();
  await maas.keyboard.press('Escape');
});

test('a pilot needs what the rules say, which is said before', async () => {
  await press(brandt, 'In Entwicklung geben …');
  await dialog(brandt).getByRole('textbox', { name: 'Begründung' }).fill('Wir fangen an zu planen.');
  await press(brandt, 'Schritt festhalten');
  await hasStatus(maas, 'in Entwicklung');
  await brandt.getByText('Eine Erprobung mit Region, Zeitraum und Träger.').waitFor();
  await press(brandt, 'Erprobung eintragen …');
  await dialog(brandt).getByText('Sie sprechen für').waitFor();
  await dialog(brandt).getByLabel('Beginn').fill('2026-01-01');
  await dialog(brandt).getByRole('textbox', { name: 'Träger' }).fill('Vogelsbergkreis, Amt für Mobilität');
  await press(brandt, 'Eintragen');
  await press(brandt, 'In Erprobung geben …');
  await dialog(brandt).getByRole('textbox', { name: 'Begründung' }).fill('Zwei Busse fahren.');
  await press(brandt, 'Schritt festhalten');
  await hasStatus(maas, 'in Erprobung');
  await maas.getByRole('region', { name: 'Erprobungen' }).getByText('seit 01.01.2026').waitFor();
});

async function report(page: Page, effect: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('link', { name: 'Erfahrungsbericht schreiben' }).click();
  await field(page, 'Was wir gemacht haben').fill('Wir haben den Bus **fahren** lassen.');
  await field(page, 'Jährlich (€)').fill('150.000');
  await field(page, 'Aufwand').fill('Eine halbe Stelle');
  await field(page, 'Wirkung').fill(effect);
  await field(page, 'Stolpersteine').fill('Fahrpersonal war schwer zu finden.');
  await page.getByText('Ohne sie ist er ebenso willkommen.').waitFor();
  await field(page, 'Zahlen aus dem Jahr').fill('2026');
  await page.getByText('Der Bericht ist vollständig und zählt als Nachweis.').waitFor();
  await press(page, 'Bericht veröffentlichen');
  await heading(page, TITLE);
}

test('with reports of two regions a moderator recommends it', async () => {
  await report(brandt, '180 Fahrgäste je Woche');
  await maas.getByText('180 Fahrgäste je Woche').waitFor();
  await press(henkel, 'Als bewährt einstufen …');
  await dialog(henkel).getByRole('textbox', { name: 'Begründung' }).fill('Der Bericht überzeugt.');
  await press(henkel, 'Schritt festhalten');
  await hasStatus(maas, 'bewährt');
  await henkel.getByText('Vollständige Erfahrungsberichte aus zwei Regionen.').waitFor();
  await report(wendt, '95 Fahrgäste je Woche');
  await press(henkel, 'Empfehlen …');
  await dialog(henkel).getByRole('textbox', { name: 'Begründung' }).fill('Zwei Regionen berichten dasselbe.');
  await press(henkel, 'Schritt festhalten');
  await hasStatus(maas, 'empfohlen');
});

test('another region takes it over, which stands in the register and on the page of the region', async () => {
  await press(wendt, 'Unsere Region übernimmt das …');
  await dialog(wendt)
    .getByRole('radio', { name: /auf uns zugeschnitten/ })
    .check();
  await dialog(wendt)
    .getByRole('textbox', { name: /Was haben Sie angepasst/ })
    .fill('Nur zwei Linien.');
  await press(wendt, 'Eintragen');
  const register = maas.getByRole('region', { name: 'Wer ihn übernimmt' });
  await register.getByText('angepasst übernommen').waitFor();
  await register.getByText('Nur zwei Linien.').waitFor();
  await register.getByRole('link', { name: 'Landkreis Uckermark' }).first().click();
  await maas.getByRole('region', { name: 'Lösungsansätze' }).getByRole('link', { name: TITLE }).waitFor();
});

test('whoever comes back is shown what has changed since', async () => {
  await henkel.goto(`${path}/bearbeiten`);
  await field(henkel, 'Ausgangslage').fill('Nach 18 Uhr fuhr kein Bus mehr, am Wochenende gar keiner.');
  await press(henkel, 'Fassung speichern');
  await heading(henkel, TITLE);
  await maas.goBack();
  await maas.getByText('Geändert, seit Sie zuletzt gelesen haben').waitFor();
  await press(maas, 'Unterschiede zeigen');
  await maas.getByRole('insertion').first().waitFor();
});

test('what one compares stands side by side, under an address of its own', async () => {
  await maas.goto('/loesungsansaetze?status=empfohlen');
  await maas.getByRole('checkbox', { name: `${TITLE} vergleichen` }).check();
  await maas.getByText('Wählen Sie noch einen.').waitFor();
  await maas.goto(`/loesungsansaetze/vergleich?ids=${path.split('/').at(-1)}`);
  await maas
    .getByRole('table', { name: 'Lösungsansätze im Vergleich' })
    .getByRole('rowheader', { name: 'Ziel' })
    .waitFor();
});
