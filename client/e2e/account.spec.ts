import type { Browser, Page } from 'playwright-core';
import { device, eventually, openBrowser, signedIn } from './browser.js';
import { BRANDT, PETERSEN, WENDT } from './people.js';
import { PASSWORD } from './person.js';
import { Network, type Server } from './servers.js';

const GOOD_PASSWORD = 'Kirchturm sieben Rapsfeld';

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

const freshPage = async () => (await device(browser, server.url)).newPage();
const account = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill(email);
  await page.getByRole('textbox', { name: 'Passwort', exact: true }).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click();
}

async function mailedLink(address: string, nth = 0): Promise<string> {
  let links: string[] = [];
  await eventually(async () => {
    links = await network.linksMailedTo(address);
    expect(links.length).toBeGreaterThan(nth);
  });
  return links[nth]!;
}

async function invite(page: Page, name: string, email: string, region: string): Promise<string> {
  await page.goto('/verwaltung');
  await page.getByRole('tab', { name: 'Einladungen' }).click();
  await page.getByRole('button', { name: 'Person einladen' }).click();
  const form = page.getByRole('dialog', { name: 'Person einladen' });
  await form.getByRole('textbox', { name: 'Vor- und Nachname' }).fill(name);
  await form.getByRole('textbox', { name: 'Dienstliche E-Mail-Adresse' }).fill(email);
  if (region) await form.getByRole('combobox', { name: 'Handelt für' }).selectOption(region);
  await form.getByRole('button', { name: 'Einladung senden' }).click();
  const link = await page.getByRole('textbox', { name: 'Link zur Einladung' }).inputValue();
  await page.getByRole('button', { name: 'Fertig' }).click();
  await page.getByRole('main').getByText(name).waitFor();
  return link;
}

test('an invited person chooses a password that is not too easy, and is in', async () => {
  const petersen = await signedIn(browser, server.url, PETERSEN);
  const link = await invite(petersen, 'Renate Ostermann', 'renate.ostermann@werra.example', 'Werra-Meißner-Kreis');
  expect(await mailedLink('renate.ostermann@werra.example')).toBe(link);

  const page = await freshPage();
  await page.goto(link);
  await page.getByText('Werra-Meißner-Kreis').waitFor();
  const password = page.getByRole('textbox', { name: 'Passwort', exact: true });
  await password.fill('kurz');
  await page.getByRole('button', { name: 'Einladung annehmen' }).click();
  await page.getByText('Bitte mindestens 10 Zeichen.').waitFor();
  await password.fill('passwort123');
  await page.getByText(/^Stärke: (sehr )?leicht zu erraten$/).waitFor();
  await page.getByRole('button', { name: 'Einladung annehmen' }).click();
  await page.getByText('Dieses Passwort ist leicht zu erraten.').first().waitFor();
  await password.fill(GOOD_PASSWORD);
  await page.getByRole('button', { name: 'Einladung annehmen' }).click();
  await account(page, 'Renate Ostermann · Werra-Meißner-Kreis').waitFor();

  const late = await freshPage();
  await late.goto(link);
  await late.getByText('Diese Einladung gilt nicht mehr').waitFor();
});

test('a forgotten password is replaced through a mail, and other devices are signed out', async () => {
  const other = await signedIn(browser, server.url, WENDT);
  await other.goto('/');
  await account(other, 'Katrin Wendt').waitFor();

  const page = await freshPage();
  await page.goto('/anmelden');
  await page.getByRole('link', { name: 'Passwort vergessen?' }).click();
  await page.getByRole('heading', { level: 1, name: 'Passwort vergessen' }).waitFor();
  await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill(WENDT);
  await page.getByRole('button', { name: 'Link anfordern' }).click();
  await page.getByText('Wenn zu dieser Adresse ein Zugang gehört').waitFor();
  const link = await mailedLink(WENDT);
  await page.goto(link);
  await page.getByRole('textbox', { name: 'Neues Passwort' }).fill(GOOD_PASSWORD);
  await page.getByRole('button', { name: 'Passwort speichern und anmelden' }).click();
  await account(page, 'Katrin Wendt').waitFor();
  await other.waitForURL(/\/anmelden/);

  const again = await freshPage();
  await again.goto(link);
  await again.getByText('Dieser Link gilt nicht mehr').waitFor();
  await again.goto('/anmelden');
  await signIn(again, WENDT, PASSWORD);
  await again.getByRole('alert').waitFor();
  await signIn(again, WENDT, GOOD_PASSWORD);
  await account(again, 'Katrin Wendt').waitFor();
});

test('a session that is ended elsewhere is over at once in the browser that had it', async () => {
  const left = await signedIn(browser, server.url, BRANDT);
  await left.goto('/diskussionen/1');
  await left.getByText(/^Live · Stand/).waitFor();
  const here = await signedIn(browser, server.url, BRANDT);
  await here.goto('/konto');
  const sessions = here.getByRole('listitem').filter({ hasText: 'angemeldet am' });
  await eventually(async () => expect(await sessions.count()).toBeGreaterThanOrEqual(2));
  await here.getByText('dieses Gerät', { exact: true }).waitFor();
  await sessions
    .filter({ hasNotText: 'dieses Gerät' })
    .first()
    .getByRole('button', { name: /^Abmelden: / })
    .click();

  await left.waitForURL(/\/anmelden/);
  await left.getByText('Ihre Sitzung wurde beendet.').waitFor();
  await account(here, 'Johanna Brandt').waitFor();
});

test('who guesses passwords has to wait, and is told for how long', async () => {
  const page = await freshPage();
  await page.goto('/anmelden');
  for (let n = 0; n < 6; n += 1) {
    await signIn(page, 'niemand@nirgendwo.example', `geraten ${n}`);
    await page
      .getByRole('alert')
      .filter({ hasText: n < 5 ? 'nicht richtig' : 'zu viele Versuche' })
      .waitFor();
  }
  await page.getByText(/Bitte warten Sie \d+ Sekunden/).waitFor();
});

test('the administration is closed to members', async () => {
  const brandt = await signedIn(browser, server.url, BRANDT);
  await brandt.goto('/verwaltung');
  await brandt.getByText('Diese Seite ist der Administration vorbehalten').waitFor();
  expect(await brandt.getByRole('tab').count()).toBe(0);
});

test('an empty network prints a link, with which the first administrator comes in and invites', async () => {
  const empty = await Network.create();
  try {
    const { url, output } = await empty.startServer({}, ['--empty']);
    const link = /https?:\/\/\S+\/einladung\/\S+/.exec(output())![0];
    const page = await (await device(browser, url)).newPage();
    await page.goto(link);
    await page.getByRole('textbox', { name: 'Vor- und Nachname' }).fill('Inga Thomsen');
    await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill('inga.thomsen@kreis.example');
    await page.getByRole('textbox', { name: 'Passwort', exact: true }).fill(GOOD_PASSWORD);
    await page.getByRole('button', { name: 'Einladung annehmen' }).click();
    await account(page, 'Inga Thomsen').waitFor();
    const next = await invite(page, 'Bernd Paulsen', 'bernd.paulsen@kreis.example', '');
    const bernd = await (await device(browser, url)).newPage();
    await bernd.goto(next);
    await bernd.getByRole('button', { name: 'Einladung annehmen' }).waitFor();
  } finally {
    await empty.close();
  }
});
