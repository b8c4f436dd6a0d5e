import { randomUUID } from 'node:crypto';
import type { Browser, Locator, Page } from 'playwright-core';
import { deletePost, editPost, writePost } from '#contract/posts';
import { startThread } from '#contract/threads';
import { eventually, openBrowser, PHONE, signedIn } from './browser.js';
import { fillThread } from './long-thread.js';
import { BRANDT, WENDT } from './people.js';
import { Person } from './person.js';
import { Network, type Server } from './servers.js';
import { fresh, numbersShown, openThread, post, upToDate } from './thread-parts.js';

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

async function newThread(title: string): Promise<number> {
  const body = {
    key: randomUUID(),
    kind: 'discussion',
    title,
    topicId: 1,
    visibility: 'network',
    mandateId: null,
    text: 'Anfang',
  } as const;
  return (await wendt.call(startThread, { body })).thread;
}
const params = (thread: number) => ({ thread: String(thread) });
const write = (thread: number, text: string, parent: number | null = null) =>
  wendt.call(writePost, { params: params(thread), body: { key: randomUUID(), text, parent, mandateId: null } });
/** A text that fills a good part of a screen. */
const long = (words: string) => Array.from({ length: 12 }, () => words).join('\n\n');

const rowOf = (page: Page, title: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) });
const isInView = (locator: Locator) =>
  locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && top < window.innerHeight && bottom > 0;
  });

test('the first unread post opens, and what was read on one device counts on the other', async () => {
  const thread = await newThread('Wo war ich stehengeblieben?');
  for (let n = 2; n <= 9; n += 1) await write(thread, long(`Beitrag Nummer ${n}.`));
  const desk = await signedIn(browser, server.url, BRANDT);
  const phone = await signedIn(browser, server.url, BRANDT, { viewport: PHONE });
  await phone.goto('/neu');
  await rowOf(phone, 'Wo war ich stehengeblieben?').getByText('9 neu').waitFor();

  await openThread(desk, thread);
  await desk.getByText('2 von 9 gelesen').waitFor();
  await rowOf(phone, 'Wo war ich stehengeblieben?').getByText('7 neu').waitFor();
  await rowOf(phone, 'Wo war ich stehengeblieben?').getByRole('link', { name: 'Wo war ich stehengeblieben?' }).click();
  await post(phone, 3).waitFor();
  await eventually(async () => expect(await isInView(post(phone, 3))).toBe(true));
  await phone.getByText(/^Neu seit /).waitFor();
  expect(await isInView(post(phone, 2))).toBe(false);
});

test('«Neu für mich» empties topic by topic and at once, here and on the other device', async () => {
  const desk = await signedIn(browser, server.url, BRANDT);
  const phone = await signedIn(browser, server.url, BRANDT, { viewport: PHONE });
  await phone.goto('/');
  await desk.goto('/neu');
  await desk.getByRole('heading', { level: 1, name: 'Neu für mich' }).waitFor();
  const topics = desk.getByRole('heading', { level: 2 });
  await topics.first().waitFor();
  const first = await topics.first().innerText();
  await desk.getByRole('button', { name: `${first} als gelesen markieren` }).click();
  await desk.getByRole('heading', { level: 2, name: first }).waitFor({ state: 'detached' });
  await desk.getByRole('button', { name: 'Alles als gelesen markieren' }).click();
  await desk.getByText('Sie sind auf dem neuesten Stand').waitFor();
  await phone.getByText('Alles gelesen').waitFor();

  await write(await newThread('Gerade erst begonnen'), 'und schon beantwortet');
  await rowOf(desk, 'Gerade erst begonnen').getByText('2 neu', { exact: true }).waitFor();
  await rowOf(phone, 'Gerade erst begonnen').getByText('2 neu', { exact: true }).waitFor();
});

test('a link to a post deep inside a thread of 10,000 opens at that post, and each end is one step away', async () => {
  const thread = await newThread('Zehntausend Beiträge');
  await fillThread(network, thread, 10_000);
  const page = await signedIn(browser, server.url, BRANDT);
  await openThread(page, thread, 7_654);
  await post(page, 7_654).waitFor();
  await eventually(async () => expect(await isInView(post(page, 7_654))).toBe(true));
  expect(await post(page, 7_654).innerText()).toContain('Text von Nummer 7654.');
  expect((await numbersShown(page)).length).toBeLessThanOrEqual(100);

  await page.getByRole('button', { name: 'Zum Ende' }).click();
  await eventually(async () => expect(await isInView(post(page, 10_000))).toBe(true));
  await page.getByRole('spinbutton', { name: 'Zu Beitrag Nr.' }).fill('4321');
  await page.getByRole('button', { name: 'Gehe zu' }).click();
  await eventually(async () => expect(await isInView(post(page, 4_321))).toBe(true));
  await page.getByRole('button', { name: 'Zum Anfang' }).click();
  await eventually(async () => expect(await isInView(post(page, 1))).toBe(true));
  await page.goto(`/diskussionen/${thread}`);
  await upToDate(page);
  await page.getByText(/^\d+ von 10\.000 gelesen$/).waitFor();
});

test('whatever happens around it, the post that one reads stays where it is', async () => {
  const thread = await newThread('Ruhig lesen');
  for (let n = 2; n <= 30; n += 1) await write(thread, long(`Beitrag Nummer ${n}.`));
  const page = await signedIn(browser, server.url, BRANDT);
  await openThread(page, thread, 15);
  const read = post(page, 15);
  await eventually(async () => expect(await isInView(read)).toBe(true));
  const placeOf = async () => Math.round((await read.boundingBox())!.y);
  const before = await placeOf();

  await write(thread, long('Neu.'));
  await fresh(page, 1).waitFor();
  const written = await write(thread, 'Noch einer.');
  await fresh(page, 2).waitFor();
  expect(await placeOf()).toBe(before);
  await wendt.call(editPost, {
    params: { thread: String(thread), number: '14' },
    body: { key: randomUUID(), text: long('Länger als zuvor.\n\nViel länger.'), reason: '', version: 1 },
  });
  await eventually(async () => expect(await post(page, 14).innerText()).toContain('Viel länger.'));
  expect(await placeOf()).toBe(before);
  await wendt.call(deletePost, {
    params: { thread: String(thread), number: '13' },
    body: { key: randomUUID(), reason: '' },
  });
  await post(page, 13).getByText('gelöscht').waitFor();
  expect(await placeOf()).toBe(before);

  await fresh(page, 2).click();
  await eventually(async () => expect(await isInView(post(page, written.number - 1))).toBe(true));
});

test('posts before the one that a link leads to come without moving it', async () => {
  const thread = await newThread('Von der Mitte aus');
  for (let n = 2; n <= 38; n += 1) await write(thread, `Beitrag Nummer ${n}.`);
  const page = await signedIn(browser, server.url, BRANDT);
  await openThread(page, thread, 23);
  await eventually(async () => expect(await numbersShown(page)).toEqual(Array.from({ length: 38 }, (_, n) => n + 1)));
  expect(await isInView(post(page, 23))).toBe(true);
});

test('as a tree, answers stand below what they answer', async () => {
  const thread = await newThread('Ein Baum');
  await write(thread, 'Zwei');
  await write(thread, 'Drei');
  await write(thread, 'Vier antwortet auf zwei', 2);
  await write(thread, 'Fünf antwortet auf vier', 4);
  const page = await signedIn(browser, server.url, BRANDT);
  await openThread(page, thread);
  await post(page, 5).waitFor();
  expect(await numbersShown(page)).toEqual([1, 2, 3, 4, 5]);
  await page.getByRole('button', { name: 'Nach Antworten' }).click();
  await eventually(async () => expect(await numbersShown(page)).toEqual([1, 2, 4, 5, 3]));
  await post(page, 5).getByRole('link', { name: '#4 Katrin Wendt' }).waitFor();
  await write(thread, 'Sechs antwortet auf drei', 3);
  await fresh(page, 1).click();
  await eventually(async () => expect(await isInView(post(page, 6))).toBe(true));
});
