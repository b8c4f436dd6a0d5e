import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { slowThread } from '#contract/moderation';
import { startThread } from '#contract/threads';
import { eventually, openBrowser, signedIn } from './browser.js';
import { BRANDT, HENKEL, MAAS, WENDT } from './people.js';
import { Person } from './person.js';
import { Network, type Server } from './servers.js';
import { openThread, post } from './thread-parts.js';

let network: Network;
let server: Server;
let browser: Browser;
let author: Page;
let reader: Page;
let first: Page;
let second: Page;
let thread: number;

const SECRET = 'Herr Lindner aus der Mühlgasse war wieder betrunken';

beforeAll(async () => {
  network = await Network.create();
  server = await network.startServer();
  // The demo network has one moderator at the desk; the other came to help.
  await network.query(
    `insert into member_role (member_id, role) select id, 'moderator' from member where email = '${MAAS}'`,
  );
  const wendt = await Person.signedIn(server.url, WENDT);
  const body = {
    key: randomUUID(),
    kind: 'discussion',
    title: 'Wer kümmert sich um den Dorfplatz?',
    topicId: 1,
    visibility: 'network',
    mandateId: null,
    text: SECRET,
  } as const;
  ({ thread } = await wendt.call(startThread, { body }));
  browser = await openBrowser();
  [author, reader, first, second] = (await Promise.all(
    [WENDT, BRANDT, HENKEL, MAAS].map((email) => signedIn(browser, server.url, email)),
  )) as [Page, Page, Page, Page];
});
afterAll(async () => {
  await browser.close();
  await network.close();
});

const title = /Beitrag 1 von Katrin Wendt in «Wer kümmert sich um den Dorfplatz\?»/;
const item = (page: Page) => page.getByRole('article', { name: title });
const decide = async (page: Page, label: string, reason: string) => {
  await item(page)
    .getByRole('button', { name: new RegExp(`^${label}`) })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Grund' }).fill(reason);
  await dialog.getByRole('button', { name: label }).click();
  await dialog.waitFor({ state: 'hidden' });
};

test('a post is reported, hidden with a reason, changed by its author, and shown again, while all others watch', async () => {
  await first.goto('/moderation');
  await second.goto('/moderation');
  await openThread(author, thread);
  await openThread(reader, thread);

  await post(reader, 1).getByRole('button', { name: /^Mehr/ }).click();
  await post(reader, 1)
    .getByRole('button', { name: /^Melden/ })
    .click();
  const report = reader.getByRole('dialog');
  await report.getByRole('radio', { name: /Persönliche Daten/ }).check();
  await report.getByRole('textbox').fill('Nennt einen Nachbarn beim Namen');
  await report.getByRole('button', { name: 'Melden' }).click();
  await report.waitFor({ state: 'hidden' });

  for (const page of [first, second]) await item(page).getByText('Nennt einen Nachbarn beim Namen').waitFor();
  await item(first)
    .getByRole('button', { name: /^Übernehmen/ })
    .click();
  await item(second).getByText('bei Martin Henkel').waitFor();
  expect(
    await item(second)
      .getByRole('button', { name: /^Verbergen/ })
      .count(),
  ).toBe(0);

  await decide(first, 'Verbergen', 'Bitte ohne Namen');
  for (const page of [first, second]) await item(page).waitFor({ state: 'hidden' });
  for (const page of [author, reader]) await page.getByText('von der Moderation verborgen').waitFor();
  expect(await reader.getByText(SECRET).count()).toBe(0);
  expect(await post(reader, 1).getByRole('button', { name: 'Text ansehen' }).count()).toBe(0);

  await author.goto('/');
  const notices = author.getByRole('region', { name: /^Hinweise für Sie/ });
  await notices.getByText('Grund: Bitte ohne Namen').waitFor();
  await notices.getByRole('link', { name: /Die Moderation hat Ihren Beitrag 1/ }).click();
  await post(author, 1)
    .getByRole('button', { name: /^Bearbeiten/ })
    .click();
  const editor = author.getByRole('textbox', { name: /Beitrag/ }).first();
  await eventually(async () => expect(await editor.textContent()).toContain('Lindner'));
  await editor.fill('Abends ist es dort manchmal laut');
  await author.getByRole('button', { name: /speichern/i }).click();
  await post(author, 1)
    .getByRole('button', { name: /^Erneut vorlegen/ })
    .click();
  await author.getByRole('dialog').getByRole('textbox').fill('Ohne Namen');
  await author.getByRole('dialog').getByRole('button', { name: 'Erneut vorlegen' }).click();

  await item(second).getByText('Abends ist es dort manchmal laut').waitFor();
  await decide(second, 'Wieder zeigen', '');
  await item(first).waitFor({ state: 'hidden' });
  for (const page of [author, reader]) await post(page, 1).getByText('Abends ist es dort manchmal laut').waitFor();

  await reader.goto('/');
  await reader
    .getByRole('region', { name: /^Hinweise für Sie/ })
    .getByText(/Der Beitrag ist nun verborgen/)
    .waitFor();
  await first.goto('/moderation/protokoll');
  await first.getByText('Ulrike Maas hat Beitrag 1 in «Wer kümmert sich um den Dorfplatz?» wieder gezeigt.').waitFor();
});

test('a slow thread says when one may post again, and whoever is silenced hears until when and why', async () => {
  const henkel = await Person.signedIn(server.url, HENKEL);
  const params = { thread: String(thread) };
  await henkel.call(slowThread, { params, body: { key: randomUUID(), minutes: 30, reason: 'Hitzig' } });
  await openThread(reader, thread);
  await reader.getByText('Langsamer Modus: ein Beitrag je Mitglied in 30 Minuten.').waitFor();
  const write = reader.getByRole('button', { name: 'Beitrag schreiben' });
  await write.click();
  await reader.getByRole('textbox', { name: 'Ihr Beitrag' }).fill('Wir treffen uns am Montag');
  await reader.getByRole('button', { name: 'Beitrag senden' }).click();
  await post(reader, 2).getByText('Wir treffen uns am Montag').waitFor();
  await write.click();
  await reader.getByText(/Langsamer Modus: Sie können ab .* wieder schreiben/).waitFor();

  const [{ id }] = (await network.query<{ id: string }>(`select id from member where email = '${BRANDT}'`)) as [
    { id: string },
  ];
  await first.goto(`/mitglieder/${id}`);
  await first.getByRole('button', { name: 'Stummschalten' }).click();
  const dialog = first.getByRole('dialog');
  await dialog.getByLabel('Bis einschließlich').fill(new Date(Date.now() + 86_400_000).toISOString().slice(0, 10));
  await dialog.getByRole('textbox', { name: 'Grund' }).fill('Bleibt unsachlich');
  await dialog.getByRole('button', { name: 'Stummschalten' }).click();
  await first.getByText(/Liest bis einschließlich .* nur mit. Grund: Bleibt unsachlich/).waitFor();
  await reader.getByText(/Sie können bis einschließlich .* nur mitlesen. Grund: Bleibt unsachlich/).waitFor();
  expect(await write.count()).toBe(0);
});
