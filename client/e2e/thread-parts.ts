import type { Locator, Page } from 'playwright-core';

/** A post of the open thread. */
export const post = (page: Page, number: number): Locator =>
  page.getByRole('article', { name: new RegExp(`^Beitrag ${number} von `) });

/** A button below a post. */
export const act = (page: Page, number: number, label: string): Locator =>
  post(page, number).getByRole('button', { name: new RegExp(`^${label}: Beitrag ${number} `) });

/** Numbers of the posts that the page shows, in their order. */
export const numbersShown = (page: Page): Promise<number[]> =>
  page
    .locator('article[data-number]')
    .evaluateAll((posts) => posts.map((one) => Number((one as HTMLElement).dataset['number'])));

/** The calm announcement of posts that came in while one reads elsewhere. */
export const fresh = (page: Page, posts: number): Locator =>
  page.getByRole('button', { name: new RegExp(`^${posts} ${posts === 1 ? 'neuer Beitrag' : 'neue Beiträge'}\\b`) });

export const composer = (page: Page): Locator => page.getByRole('region', { name: 'Beitrag schreiben' });
export const editor = (page: Page): Locator => composer(page).getByRole('textbox', { name: 'Ihr Beitrag' });
export const openComposer = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Beitrag schreiben' }).click();

/** The page knows that nothing is missing. */
export const upToDate = (page: Page): Promise<void> => page.getByText(/Live · Stand \d\d:\d\d, vollständig/).waitFor();

/** All that one needs to write has come, so that one can begin without a connection as well. */
export const readyToWrite = async (page: Page): Promise<void> => {
  const isThere = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('/assets/writing-'));
  await page.waitForFunction(isThere);
};

/** Opens a thread and waits until it is live. */
export async function openThread(page: Page, thread: number | string, number?: number): Promise<void> {
  await page.goto(`/diskussionen/${thread}${number === undefined ? '' : `/${number}`}`);
  await upToDate(page);
}
