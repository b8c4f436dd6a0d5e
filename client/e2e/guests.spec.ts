import type { Browser, Page } from 'playwright-core';
import { openBrowser, signedIn } from './browser.js';
import { HENKEL, SANDER } from './people.js';
import { Network } from './servers.js';

let network: Network;
let browser: Browser;
let moderator: Page;
let guest: Page;

beforeAll(async () => {
  network = await Network.create();
  const { url } = await network.startServer();
  browser = await openBrowser();
  moderator = await signedIn(browser, url, HENKEL);
  guest = await signedIn(browser, url, SANDER);
});
afterAll(async () => {
  await browser.close();
  await network.close();
});

test('a guest reads along while admitted, loses the thread at once, and may come back', async () => {
  const [thread] = await network.query<{ id: string; title: string }>(
    'select t.id, t.title from thread t join thread_guest g on g.thread_id = t.id',
  );
  await moderator.goto(`/diskussionen/${thread!.id}/1`);
  await guest.goto(`/diskussionen/${thread!.id}/1`);
  await guest.getByRole('heading', { level: 1, name: thread!.title }).waitFor();
  const admitted = moderator.getByRole('checkbox', { name: 'Dr. Friederike Sander' });

  await admitted.click();
  await guest.getByRole('heading', { level: 1, name: 'Diskussion nicht mehr sichtbar' }).waitFor();
  expect(await guest.getByText(thread!.title).count()).toBe(0);
  await admitted.and(moderator.getByRole('checkbox', { checked: false })).waitFor();
  const done = moderator.waitForResponse(
    (answer) => answer.request().method() === 'PUT' && /\/guests\//.test(answer.url()),
  );
  await admitted.click();
  expect((await done).ok()).toBe(true);
  await guest.reload();
  await guest.getByRole('heading', { level: 1, name: thread!.title }).waitFor();
  expect(await guest.getByRole('checkbox').count()).toBe(0);
});
