import type { Page } from 'playwright-core';
import { eventually } from './browser.js';
import type { Examples } from './examples.js';
import { upToDate } from './thread-parts.js';

/** A page in one of its states. */
export interface PageState {
  name: string;
  /** Who is signed in. */
  as?: string;
  /** Leads there; afterwards all of it is there. */
  show: (page: Page, examples: Examples) => Promise<unknown>;
  /** What the server refuses on the way, which browsers report as an error of the page. */
  refused?: true;
  /** Opens something at a place that does not follow when the window changes: it is shown anew in each size. */
  placed?: true;
}

export const heading = (page: Page, name?: string | RegExp) =>
  page.getByRole('heading', { level: 1, ...(name && { name }) }).waitFor();
/** Opens an address and waits for its heading and for what it loads. */
export const at =
  (path: string | ((examples: Examples) => string), name?: string | RegExp) =>
  async (page: Page, examples: Examples) => {
    await page.goto(typeof path === 'string' ? path : path(examples));
    await heading(page, name);
    await eventually(async () => expect(await page.getByText('Wird geladen …').count()).toBe(0));
  };
export const inThread = (path: (examples: Examples) => string) => async (page: Page, examples: Examples) => {
  await page.goto(path(examples));
  await upToDate(page);
};
export const dialog = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog')).first().waitFor();
