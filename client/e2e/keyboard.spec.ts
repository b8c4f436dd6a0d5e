import type { Browser, Page } from 'playwright-core';
import { device, eventually, openBrowser } from './browser.js';
import { BRANDT } from './people.js';
import { PASSWORD } from './person.js';
import { Network, type Server } from './servers.js';
import { composer, editor, upToDate } from './thread-parts.js';

let network: Network;
let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  network = await Network.create();
  server = await network.startServer();
  browser = await openBrowser();
  page = await (await device(browser, server.url)).newPage();
});
afterAll(async () => {
  await browser.close();
  await network.close();
});

interface Focused {
  role: string;
  name: string;
  /** Whether it has a ring or another mark that it does not have without the focus, and is not covered by something else. */
  visible: boolean;
}

/** What has the focus; none of it is found with a pointer. */
const focused = (): Promise<Focused> =>
  page.evaluate(async () => {
    // The mark of the focus takes a frame to appear.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const element = document.activeElement as HTMLElement;
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const isUncoveredAt = (x: number, y: number) => {
      const upper = document.elementFromPoint(x, y);
      return upper !== null && (element.contains(upper) || upper.contains(element));
    };
    const points = [top + 3, (top + bottom) / 2, bottom - 3].flatMap((y) =>
      [left + 3, (left + right) / 2, right - 3].map((x) => [x, y] as const),
    );
    const ring = (one: Element | null) => {
      if (one === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    };
    const names =
      element
        .getAttribute('aria-labelledby')
        ?.split(' ')
        .map((id) => document.getElementById(id)?.textContent) ?? [];
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent);
    return {
      role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
      name:
        (element.getAttribute('aria-label') ?? [...names, ...labels].join(' ') ?? '').trim() ||
        element.innerText.trim(),
      visible:
        width > 0 &&
        height > 0 &&
        points.some(([x, y]) => isUncoveredAt(x, y)) &&
        (ring(element) || ring(element.parentElement)),
    };
  });

/** Presses a key until something with a name is reached, at most so often; the focus must be visible at every step. */
async function until(name: RegExp, key = 'Tab', most = 80): Promise<void> {
  const seen: string[] = [];
  for (let n = 0; n < most; n += 1) {
    await page.keyboard.press(key);
    const now = await focused();
    seen.push(`${now.role} «${now.name.slice(0, 50)}»`);
    // After the last element the focus goes to the browser's own bars, once around.
    if (now.role !== 'body' && !now.visible) throw new Error(`the focus is not visible at ${seen.at(-1)}`);
    if (name.test(now.name)) return;
  }
  throw new Error(`${name} is not to be reached: ${seen.join(', ')}`);
}

/** The focus stays somewhere in the page after something that it stood on has gone. */
const notLost = () => eventually(async () => expect((await focused()).role).not.toBe('body'));

test('signs in', async () => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  expect(await focused()).toMatchObject({ name: 'Zum Inhalt springen', visible: true });
  await until(/^Anmelden$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor();
  await until(/^E-Mail-Adresse/);
  await page.keyboard.type(BRANDT);
  await until(/^Passwort/);
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Johanna Brandt/ }).waitFor();
});

test('comes from the start page to a thread, past the navigation', async () => {
  await page.keyboard.press('Control+Home');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await until(/^Diskussionen$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Diskussionen' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Diskussionen' }).waitFor();
  await page.keyboard.press('Tab');
  expect((await focused()).name).toBe('Zum Inhalt springen');
  await page.keyboard.press('Enter');
  await until(/^Hausarztsitz ausgeschrieben/, 'Tab', 120);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Hausarztsitz ausgeschrieben/ }).waitFor();
  await upToDate(page);
});

test('writes an answer with the toolbar and a mention, and keeps the text when it closes the editor', async () => {
  await until(/^Antworten: Beitrag \d+ von /);
  const answered = /Beitrag (\d+) von/.exec((await focused()).name)![1];
  await page.keyboard.press('Enter');
  await editor(page).waitFor();
  await eventually(async () => expect((await focused()).name).toBe('Ihr Beitrag'));
  await composer(page).getByText(`Antwort auf #${answered}`).waitFor();
  await page.keyboard.type('Das haben wir ');
  // The toolbar is one stop; within it the arrow keys lead on.
  await until(/^Link$/, 'Shift+Tab', 1);
  await until(/^Fett$/, 'ArrowLeft');
  await page.keyboard.press('Enter');
  await eventually(async () => expect((await focused()).name).toBe('Ihr Beitrag'));
  await page.keyboard.type('auch');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' so gemacht, @Aylin');
  await page.getByRole('option', { name: /Aylin Sönmez/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('hilft gern.');

  await page.keyboard.press('Escape');
  await notLost();
  await until(/^Schließen$/);
  await page.keyboard.press('Enter');
  await composer(page).waitFor({ state: 'detached' });
  await notLost();
  await until(/^Beitrag schreiben$/, 'Tab', 200);
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await editor(page).innerText()).toContain('hilft gern.'));
  await eventually(async () => expect((await focused()).name).toBe('Ihr Beitrag'));
});

test('sends with Strg+Eingabe and finds itself in the page', async () => {
  await page.keyboard.press('Control+Enter');
  const sent = page.getByRole('article').filter({ hasText: 'hilft gern.' });
  await sent.waitFor();
  expect(await sent.locator('.post__text').innerText()).toContain('Das haben wir auch so gemacht');
  expect(await sent.locator('.post__text strong').innerText()).toBe('auch');
  await sent.getByRole('link', { name: '@Aylin Sönmez' }).waitFor();
  await composer(page).waitFor({ state: 'detached' });
  await notLost();
});

test('opens and closes a dialog and the account menu, and is back where it was', async () => {
  await until(/^Löschen: Beitrag \d+ von Johanna Brandt/, 'Tab', 250);
  const before = (await focused()).name;
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  await eventually(async () => expect((await focused()).name).toBe(before));
  await page.reload();
  await upToDate(page);
  await until(/^Johanna Brandt · /);
  await page.keyboard.press('Enter');
  await until(/^Mein Konto$/);
  await page.keyboard.press('Escape');
  expect((await focused()).name).toMatch(/^Johanna Brandt/);
});
