import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { getSession, requestPasswordReset } from '#contract/auth';
import type { Endpoint } from '#contract/endpoint';
import { writePost } from '#contract/posts';
import { Problem } from '#contract/problem';
import { getThread, getThreadPage, listThreads, markRead } from '#contract/threads';
import { eventually, openBrowser, signedIn } from '../browser.js';
import { close, silentMailServer, takeMails } from '../mail-servers.js';
import { BRANDT } from '../people.js';
import { Person } from '../person.js';
import { freePort, Network } from '../servers.js';
import { composer, editor, numbersShown, openComposer, openThread, upToDate } from '../thread-parts.js';
import { Viewer } from '../viewer.js';
import { afterwards } from './afterwards.js';
import { Postgres } from './postgres.js';
import { expectSameAsAfresh, newThread, signInMembers, Writers } from './writers.js';

const PEOPLE = 12;
/** What the server promises: by then it has said that it cannot serve. */
const PROMISE_MS = 5_000;
/** More than there are connections to the database. */
const AT_ONCE = 40;
/** How long the database is away. */
const AWAY_MS = 10_000;
const WRITTEN_MEANWHILE = 'Geschrieben, als die Datenbank fehlte';

/** Asks this and that at the same time; each answer is a problem that tells when to come back. */
async function expectUnavailable(person: Person, thread: number): Promise<void> {
  const params = { thread: String(thread) };
  const asks: [Endpoint, object][] = [
    [getSession, {}],
    [getThread, { params }],
    [getThreadPage, { params: { ...params, page: '1' } }],
    [listThreads, { query: {} }],
    [markRead, { params, body: { number: 1 } }],
    [writePost, { params, body: { key: randomUUID(), text: 'Niemals', parent: null, mandateId: null } }],
  ];
  const some = Array.from({ length: AT_ONCE }, (_, n) => asks[n % asks.length]!);
  await Promise.all(
    some.map(async ([endpoint, args]) => {
      const response = await person.answer(endpoint, args as never, AbortSignal.timeout(PROMISE_MS));
      const problem = Problem.parse(await response.json());
      expect(problem).toMatchObject({ status: 503, code: 'unavailable', retryAfter: expect.any(Number) });
      expect(response.status).toBe(503);
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(Number(response.headers.get('retry-after'))).toBe(problem.retryAfter);
    }),
  );
}

it.each([
  ['stopped and started again', (postgres: Postgres) => postgres.stop(), (postgres: Postgres) => postgres.start()],
  [
    'frozen for a while',
    async (postgres: Postgres) => postgres.freeze(),
    async (postgres: Postgres) => postgres.thaw(),
  ],
] as const)('a PostgreSQL that is %s', async (_, takeAway, giveBack) => {
  const postgres = await Postgres.start();
  const network = await Network.create(postgres.url);
  afterwards(() => network.close());
  const server = await network.startServer();
  const people = await signInMembers(server.url, PEOPLE);
  const thread = await newThread(people[0]!);
  const follower = await Viewer.open(people[1]!, thread);
  afterwards(() => follower.close());
  const browser = await openBrowser();
  afterwards(() => browser.close());
  const page = await signedIn(browser, server.url, BRANDT);
  await openThread(page, thread);
  const writers = new Writers(people, thread);
  await writers.progress(30);

  await takeAway(postgres);
  // Whoever comes while the database is away is not turned away for good.
  follower.cut();
  const back = Date.now() + AWAY_MS;
  do await expectUnavailable(people[0]!, thread);
  while (Date.now() < back);
  const shown = await numbersShown(page);
  expect(shown[0]).toBe(1);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.getByText('Verbindung unterbrochen – Ihre Beiträge werden nachgesendet').waitFor();
  expect(await numbersShown(page)).toEqual(shown);
  await openComposer(page);
  await editor(page).fill(WRITTEN_MEANWHILE);
  await page.getByRole('button', { name: 'Beitrag senden' }).click();
  await composer(page).waitFor({ state: 'detached' });
  await page.getByRole('status').filter({ hasText: 'wartet auf Verbindung' }).waitFor();
  await giveBack(postgres);

  // Posts, live delivery, sessions, jobs: nobody has to do anything.
  await writers.progress(30);
  await writers.stop();
  await upToDate(page);
  await page.getByRole('status').filter({ hasText: WRITTEN_MEANWHILE }).waitFor({ state: 'detached' });
  expect(await writers.complaints(people[0]!, WRITTEN_MEANWHILE)).toEqual([]);
  await expectSameAsAfresh([follower], people[0]!, thread);
  await people[0]!.call(requestPasswordReset, { body: { email: BRANDT } });
  await eventually(async () => expect(await network.linksMailedTo(BRANDT)).toHaveLength(1));
});

it('a PostgreSQL that is away when a job ends: the server goes on, and so does the job', async () => {
  const postgres = await Postgres.start();
  const network = await Network.create(postgres.url);
  afterwards(() => network.close());
  const port = await freePort();
  const silent = await silentMailServer(port);
  afterwards(() => silent.listening && close(silent));
  const server = await network.startServer({ SMTP_URL: `smtp://127.0.0.1:${port}` });
  await new Person(server.url).call(requestPasswordReset, { body: { email: BRANDT } });
  await once(silent, 'connection');
  await postgres.stop();
  await close(silent);
  await eventually(async () => expect(server.output()).toContain('Ein Auftrag ist fehlgeschlagen'));
  await postgres.start();
  const received = await takeMails(port);
  afterwards(() => received.close());
  await eventually(async () => expect(received.to).toEqual([BRANDT]));
});
