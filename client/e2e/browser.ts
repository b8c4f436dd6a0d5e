import chromiumPack from '@sparticuz/chromium';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { signIn } from '#contract/auth';
import { requestOf } from '#contract/request';
import { PASSWORD } from './person.js';

/** The screens that every page is looked at on. */
export const DESK = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

/** Nothing is awaited longer than this, in milliseconds; a journey that waits so long has failed. */
const PATIENCE_MS = 30_000;

/** The browser in CHROMIUM_PATH, or the one that came with the packages. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH || (await chromiumPack.executablePath());
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  return chromium.launch({ executablePath, args });
}

/** A device of its own, in Germany, nobody signed in. */
export async function device(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: DESK,
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

/** A device on which somebody is signed in already, and a page on it that shows nothing yet. */
export async function signedIn(
  browser: Browser,
  url: string,
  email: string,
  options?: BrowserContextOptions,
): Promise<Page> {
  const context = await device(browser, url, options);
  const { address, headers, body } = requestOf(signIn, { body: { email, password: PASSWORD } });
  const answer = await context.request.post(address, { headers, data: body });
  if (!answer.ok()) throw new Error(await answer.text());
  return context.newPage();
}

/** Tries until an expectation holds; what it throws at last is what is told. */
export async function eventually(expectation: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
