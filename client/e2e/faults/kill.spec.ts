import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requestPasswordReset } from '#contract/auth';
import { eventually } from '../browser.js';
import { close, silentMailServer } from '../mail-servers.js';
import { BRANDT } from '../people.js';
import { Person } from '../person.js';
import { freePort, Network, type Server, startServer } from '../servers.js';
import { Viewer } from '../viewer.js';
import { afterwards } from './afterwards.js';
import { expectSameAsAfresh, newThread, signInMembers, Writers } from './writers.js';

const WRITERS = 16;
const FOLLOWERS = 4;
const KILLS = 3;
const POSTS_BETWEEN = 60;

/** Kills the server again and again while members post, and starts it anew at the same address. */
async function killWhilePosting(start: () => Promise<Server>): Promise<void> {
  let server = await start();
  afterwards(() => server.stop());
  const people = await signInMembers(server.url, WRITERS);
  const thread = await newThread(people[0]!);
  const followers = await Promise.all(people.slice(0, FOLLOWERS).map((person) => Viewer.open(person, thread)));
  const writers = new Writers(people, thread);
  for (let kill = 0; kill < KILLS; kill += 1) {
    await writers.progress(POSTS_BETWEEN);
    await server.kill();
    server = await start();
  }
  await writers.progress(POSTS_BETWEEN);
  await writers.stop();
  expect(await writers.complaints(people[0]!)).toEqual([]);
  await expectSameAsAfresh(followers, people[0]!, thread);
}

describe('a server that is killed while members post has every acknowledged post once, and no other twice', () => {
  it('with its own PostgreSQL', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'netzwerk-kill-'));
    afterwards(() => rm(folder, { recursive: true }));
    // As root, PostgreSQL runs as somebody else who has to get in.
    await chmod(folder, 0o711);
    const settings = { DATA_DIR: join(folder, 'data'), PORT: String(await freePort()) };
    await killWhilePosting(() => startServer(settings));
  });

  it('with an external PostgreSQL', async () => {
    const network = await Network.create();
    afterwards(() => network.close());
    const settings = { PORT: String(await freePort()) };
    await killWhilePosting(() => network.startServer(settings));
  });
});

it('a mail that was under way when the server was killed is delivered later', async () => {
  const network = await Network.create();
  afterwards(() => network.close());
  const port = await freePort();
  const silent = await silentMailServer(port);
  afterwards(() => close(silent));
  const server = await network.startServer({ SMTP_URL: `smtp://127.0.0.1:${port}` });
  await new Person(server.url).call(requestPasswordReset, { body: { email: BRANDT } });
  await once(silent, 'connection');
  await server.kill();
  // Time goes by: whose job it was can only be told from how long ago it was taken.
  await network.query(`update graphile_worker._private_jobs set locked_at = locked_at - interval '1 hour'`);
  await network.startServer();
  await eventually(async () => expect(await network.linksMailedTo(BRANDT)).toHaveLength(1));
});
