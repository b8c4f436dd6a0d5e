import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { requestPasswordReset } from '#contract/auth';
import { writePost } from '#contract/posts';
import { Problem } from '#contract/problem';
import { getThread } from '#contract/threads';
import { eventually, openBrowser, signedIn } from '../browser.js';
import { BRANDT } from '../people.js';
import { Person } from '../person.js';
import { Network, startServer } from '../servers.js';
import { editor, openComposer, openThread, upToDate } from '../thread-parts.js';
import { afterwards } from './afterwards.js';
import { SmallDisk } from './small-disk.js';
import { newThread, signInMembers, Writers } from './writers.js';

const MEGABYTES = 250;
const WRITTEN_MEANWHILE = 'Geschrieben, als kein Platz war';
const REFUSAL = {
  status: 507,
  code: 'storage-full',
  title: expect.stringContaining('Der Speicherplatz des Servers ist voll') as string,
};
const isPossible = SmallDisk.isPossible();
const missing = isPossible ? '' : ': not tested, this user may make no small disk here';

/** Lets the embedded PostgreSQL begin the next piece of its journal, as it does after some hours of writing. */
async function fillJournal(dataDir: string): Promise<void> {
  const cluster = join(dataDir, 'postgres/18');
  const password = readFileSync(join(cluster, 'password'), 'utf8').trim();
  const [, , , port] = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  const client = new pg.Client(`postgresql://netzwerk:${password}@127.0.0.1:${port}/netzwerk`);
  client.on('error', () => undefined);
  await client.connect();
  const journal = `select pg_switch_wal(), pg_logical_emit_message(true, 'full', repeat('x', 1000))`;
  for (let goesOn = true; goesOn;)
    goesOn = await client.query(journal).then(
      () => true,
      () => false,
    );
  await client.end().catch(() => undefined);
}

(isPossible ? describe : describe.skip)(`a full disk${missing}`, () => {
  it('of the embedded PostgreSQL is said clearly, ends nothing, and once there is room all goes on by itself', async () => {
    const disk = SmallDisk.mount(MEGABYTES);
    const dataDir = join(disk.folder, 'data');
    const server = await startServer({ DATA_DIR: dataDir });
    afterwards(() => server.stop());
    const people = await signInMembers(server.url, 6);
    const thread = await newThread(people[0]!);
    const browser = await openBrowser();
    afterwards(() => browser.close());
    const page = await signedIn(browser, server.url, BRANDT);
    await openThread(page, thread);
    const writers = new Writers(people, thread);
    await writers.progress(30);

    disk.fill();
    const params = { thread: String(thread) };
    const stored: string[] = [];
    for (let refused = false; !refused;) {
      const text = `Lang ${stored.length}${' und länger'.repeat(1_500)}`;
      const body = { key: randomUUID(), text, parent: null, mandateId: null };
      const answer = await people[0]!.answer(writePost, { params, body });
      refused = !answer.ok;
      if (!refused) stored.push(text);
      else expect(Problem.parse(await answer.json())).toMatchObject(REFUSAL);
    }
    expect((await people[0]!.answer(getThread, { params })).status).toBe(200);
    await openComposer(page);
    await editor(page).fill(WRITTEN_MEANWHILE);
    await page.getByRole('button', { name: 'Beitrag senden' }).click();
    await page.getByText('wartet, weil der Speicherplatz des Servers voll ist').waitFor();

    await fillJournal(dataDir);
    await eventually(async () => expect((await people[0]!.answer(getThread, { params })).status).toBe(503));
    await eventually(async () =>
      expect(server.output()).toContain('Sobald wieder Platz ist, geht es von selbst weiter.'),
    );
    disk.free();

    await writers.progress(30);
    await writers.stop();
    await upToDate(page);
    await page.getByRole('status').filter({ hasText: WRITTEN_MEANWHILE }).waitFor({ state: 'detached' });
    // What was refused is not there, not even a part of it.
    expect(await writers.complaints(people[0]!, ...stored, WRITTEN_MEANWHILE)).toEqual([]);
  });

  it('for mails leaves no half of one, and they are written once there is room', async () => {
    const disk = SmallDisk.mount(1);
    const network = await Network.create();
    afterwards(() => network.close());
    const server = await network.startServer({ DATA_DIR: disk.folder });
    disk.fill();
    await new Person(server.url).call(requestPasswordReset, { body: { email: BRANDT } });
    await eventually(async () => expect(server.output()).toContain('Ein Auftrag ist fehlgeschlagen'));
    const outbox = join(disk.folder, 'outbox');
    expect(readdirSync(outbox)).toEqual([]);
    disk.free();
    await eventually(async () => expect(readdirSync(outbox)).toEqual([expect.stringMatching(/\.eml$/)]));
  });
});
