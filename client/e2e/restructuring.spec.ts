import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { writePost } from '#contract/posts';
import { mergeThread, movePosts } from '#contract/restructure';
import { startThread } from '#contract/threads';
import { openBrowser, PHONE, signedIn } from './browser.js';
import { BRANDT, HENKEL, WENDT } from './people.js';
import { Person } from './person.js';
import { Network } from './servers.js';
import { act, composer, editor, openComposer, openThread, post, readyToWrite, upToDate } from './thread-parts.js';

const SPLIT = 'Wer bezahlt die Lastenräder der Gemeinden?';

let network: Network;
let browser: Browser;
/** The moderator, somebody who follows on a phone at another process, and somebody who writes. */
let henkel: Page;
let wendt: Page;
let brandt: Page;
let thread: number;
let url: string;
let begun: string;

beforeAll(async () => {
  network = await Network.create();
  const servers = [await network.startServer(), await network.startServer()] as const;
  browser = await openBrowser();
  henkel = await signedIn(browser, servers[0].url, HENKEL);
  wendt = await signedIn(browser, servers[1].url, WENDT, { viewport: PHONE });
  brandt = await signedIn(browser, servers[1].url, BRANDT);
  url = servers[0].url;
  thread = await aDiscussion(await Person.signedIn(url, WENDT));
});
afterAll(async () => {
  await browser.close();
  await network.close();
});

/** Five posts, of which two are about something else. @returns its id */
async function aDiscussion(person: Person): Promise<number> {
  const body = {
    kind: 'discussion',
    title: 'Lastenräder zum Ausleihen im Dorf',
    topicId: 1,
    visibility: 'network',
  } as const;
  const text = 'Wir verleihen seit April zwei Lastenräder.';
  const started = await person.call(startThread, { body: { key: randomUUID(), ...body, mandateId: null, text } });
  for (const [said, parent] of [
    ['Die Versicherung zahlt der Verein.', null],
    ['Und wer hat die Räder bezahlt?', 1],
    ['Das Land, zu achtzig Prozent.', 3],
    ['Wir suchen noch jemanden für die Wartung.', null],
  ] as const) {
    const params = { thread: String(started.thread) };
    await person.call(writePost, { params, body: { key: randomUUID(), text: said, parent, mandateId: null } });
  }
  return started.thread;
}

test('a moderator splits posts off by keyboard alone, and who follows sees it happen', async () => {
  await openThread(wendt, thread);
  await openThread(henkel, thread, 3);
  await henkel.getByRole('button', { name: 'Beiträge auswählen' }).focus();
  await henkel.keyboard.press('Enter');
  await henkel.getByText('Wählen Sie Beiträge aus.').waitFor();
  await henkel.getByRole('checkbox', { name: /^Beitrag 3 / }).focus();
  await henkel.keyboard.press('Space');
  await henkel.getByText('1 Beitrag ausgewählt').waitFor();
  await henkel.getByRole('checkbox', { name: 'mit allen Antworten darauf' }).focus();
  await henkel.keyboard.press('Space');
  await henkel.getByRole('button', { name: 'In neue Diskussion abtrennen' }).focus();
  await henkel.keyboard.press('Enter');
  const dialog = henkel.getByRole('dialog', { name: '1 Beitrag mit allen Antworten darauf abtrennen' });
  await dialog.getByRole('textbox', { name: 'Titel der neuen Diskussion' }).fill(SPLIT);
  await dialog.getByRole('radio', { name: 'öffentlich' }).check();
  await dialog.getByText('Achtung: Die Beiträge sind dann öffentlich').waitFor();
  await dialog.getByRole('radio', { name: 'nur Netzwerk' }).check();
  await henkel.keyboard.press('Enter');
  await dialog.getByText('Bitte geben Sie einen Text ein.').waitFor();
  await dialog.getByRole('textbox', { name: 'Grund' }).fill('Eigenes Thema');
  await henkel.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await henkel.getByRole('button', { name: 'Beiträge auswählen' }).and(henkel.locator(':focus')).waitFor();

  for (const page of [henkel, wendt]) {
    for (const number of [3, 4]) {
      const stub = post(page, number);
      await stub.getByText(/^Verschoben nach .* von Martin Henkel: Eigenes Thema$/).waitFor();
      await stub.getByRole('link', { name: `«${SPLIT}», Nr. ${number - 2}` }).waitFor();
    }
  }
  await post(wendt, 4)
    .getByRole('link', { name: `«${SPLIT}», Nr. 2` })
    .click();
  await wendt.getByRole('heading', { level: 1, name: SPLIT }).waitFor();
  await post(wendt, 2).getByText('Das Land, zu achtzig Prozent.').waitFor();
  await post(wendt, 2).getByText('Antwort auf #1').waitFor();
  begun = new URL(wendt.url()).pathname.split('/')[2]!;
});

test('an old address leads to the new place, and the way back is not a circle', async () => {
  await wendt.goto('/themen');
  await wendt.goto(`/diskussionen/${thread}`);
  await upToDate(wendt);
  await wendt.goto(`/diskussionen/${thread}/4`);
  await wendt.getByRole('heading', { level: 1, name: SPLIT }).waitFor();
  expect(new URL(wendt.url()).pathname).toBe(`/diskussionen/${begun}/2`);
  await wendt.goBack();
  await wendt.getByRole('heading', { level: 1, name: 'Lastenräder zum Ausleihen im Dorf' }).waitFor();
  expect(new URL(wendt.url()).pathname).toBe(`/diskussionen/${thread}`);
});

test('while two threads are merged, who has one open is led on, and what was begun there comes along', async () => {
  await openThread(wendt, begun);
  await openThread(brandt, begun);
  await openComposer(brandt);
  await editor(brandt).fill('Bei uns war es die Sparkasse.');
  await composer(brandt)
    .getByText(/^Entwurf gespeichert/)
    .waitFor();

  await openThread(henkel, begun);
  await henkel.getByRole('button', { name: 'Zusammenführen' }).click();
  const dialog = henkel.getByRole('dialog', { name: 'Mit anderer Diskussion zusammenführen' });
  await dialog.getByRole('searchbox', { name: 'In welche Diskussion?' }).fill('Lastenräder zum Ausleihen');
  await dialog.getByRole('radio', { name: 'Lastenräder zum Ausleihen im Dorf' }).check();
  await dialog.getByRole('textbox', { name: 'Grund' }).fill('Doch ein Thema');
  await dialog.getByText('Links auf die Beiträge führen weiter zu ihnen').waitFor();
  await dialog.getByRole('button', { name: 'Zusammenführen' }).click();
  await henkel.waitForURL(new RegExp(`/diskussionen/${thread}/6$`));
  await post(henkel, 7).getByText('Das Land, zu achtzig Prozent.').waitFor();

  await wendt.getByText('Diese Diskussion wurde mit einer anderen zusammengeführt.').waitFor();
  await brandt.getByRole('link', { name: 'Dort weiterlesen' }).click();
  await brandt.getByRole('heading', { level: 1, name: 'Lastenräder zum Ausleihen im Dorf' }).waitFor();
  await upToDate(brandt);
  await openComposer(brandt);
  await editor(brandt).getByText('Bei uns war es die Sparkasse.').waitFor();
});

test('the address of a merged thread leads to where its posts are', async () => {
  await wendt.goto(`/diskussionen/${begun}/2`);
  await wendt.waitForURL(new RegExp(`/diskussionen/${thread}/7$`));
  await wendt.goto(`/diskussionen/${begun}`);
  await wendt.waitForURL(new RegExp(`/diskussionen/${thread}$`));
  await wendt.goto('/diskussionen');
  await wendt.getByRole('link', { name: 'Lastenräder zum Ausleihen im Dorf' }).waitFor();
  expect(await wendt.getByRole('link', { name: SPLIT }).count()).toBe(0);
});

test('who edits a post while it is moved, and sends one while its thread is merged, finds both texts there', async () => {
  const [moderator, brandtAtApi] = await Promise.all([HENKEL, BRANDT].map((email) => Person.signedIn(url, email)));
  const other = await aDiscussion(brandtAtApi!);
  await openThread(brandt, other, 2);
  await act(brandt, 2, 'Bearbeiten').click();
  const text = brandt.getByRole('textbox', { name: 'Text von Beitrag 2' });
  await text.and(brandt.locator(':focus')).waitFor();
  await brandt.keyboard.type(' Und zwar ganz.');
  await brandt.getByText(/^Entwurf gespeichert/).waitFor();
  const moved = { key: randomUUID(), numbers: [2], withAnswers: false, into: thread, reason: 'Passt dort' };
  const place = await moderator!.call(movePosts, { params: { thread: String(other) }, body: moved });
  await post(brandt, 2)
    .getByRole('link', { name: /^«Lastenräder/ })
    .click();
  await act(brandt, place.first, 'Bearbeiten').click();
  await brandt
    .getByRole('textbox', { name: `Text von Beitrag ${place.first}` })
    .getByText('Und zwar ganz.')
    .waitFor();

  await openThread(brandt, other);
  await openComposer(brandt);
  await editor(brandt).fill('Geschrieben im Funkloch.');
  await readyToWrite(brandt);
  await brandt.context().setOffline(true);
  await composer(brandt).getByRole('button', { name: 'Senden' }).click();
  await brandt.getByText('wartet auf Verbindung').waitFor();
  const body = { key: randomUUID(), into: thread, reason: 'Dasselbe' };
  await moderator!.call(mergeThread, { params: { thread: String(other) }, body });
  await brandt.context().setOffline(false);
  await brandt.getByRole('link', { name: 'Dort weiterlesen' }).click();
  await brandt.getByText(/ist jetzt ein Teil von dieser/).waitFor();
  await brandt.getByText('Geschrieben im Funkloch.').waitFor();
});
