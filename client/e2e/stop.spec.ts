import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { requestPasswordReset } from '#contract/auth';
import { writePost } from '#contract/posts';
import { startThread } from '#contract/threads';
import { eventually, openBrowser, signedIn } from './browser.js';
import { close, silentMailServer, takeMails } from './mail-servers.js';
import { BRANDT, WENDT } from './people.js';
import { Person } from './person.js';
import { signInMembers } from './faults/writers.js';
import { freePort, Network, type Server } from './servers.js';
import { numbersShown, openThread, post, upToDate } from './thread-parts.js';

/** What the server promises, in milliseconds. */
const PROMISE_MS = 10_000;
const PEOPLE = 10;
const SOCKETS = 500;

let network: Network;
let port: string;
let mailPort: number;
let wendt: Person;
let thread: number;

beforeAll(async () => {
  network = await Network.create();
  [port, mailPort] = [String(await freePort()), await freePort()];
});
afterAll(() => network.close());

const start = () => network.startServer({ PORT: port, SMTP_URL: `smtp://127.0.0.1:${mailPort}` });

async function begin(): Promise<Server> {
  const server = await start();
  wendt ??= await Person.signedIn(server.url, WENDT);
  const body = {
    key: randomUUID(),
    kind: 'discussion',
    title: 'Bis gleich',
    topicId: 1,
    visibility: 'network',
  } as const;
  thread = (await wendt.call(startThread, { body: { ...body, mandateId: null, text: 'Anfang' } })).thread;
  return server;
}

const write = (text: string) =>
  wendt.call(writePost, {
    params: { thread: String(thread) },
    body: { key: randomUUID(), text, parent: null, mandateId: null },
  });

/** Ends the server as an operator does. @returns its exit code, or that it took longer than promised */
const end = (server: Server) => Promise.race([server.stop(), sleep(PROMISE_MS, 'still there')]);

test('a request under way is answered, while new ones are turned away', async () => {
  const server = await begin();
  const keeper = new pg.Client(network.databaseUrl);
  await keeper.connect();
  await keeper.query('begin');
  await keeper.query('select from thread where id = $1 for update', [thread]);
  const answer = write('Gerade noch');
  // The reply waits for the lock.
  await eventually(async () =>
    expect(await network.query(`select from pg_stat_activity where wait_event_type = 'Lock'`)).toHaveLength(1),
  );
  const ended = end(server);
  await eventually(async () => void (await expect(fetch(server.url)).rejects.toThrow('fetch failed')));
  await keeper.end();
  expect(await answer).toMatchObject({ number: 2 });
  expect(await ended).toBe(0);
});

/** A request whose body never comes to its end. */
function slowBody(url: string): Promise<unknown> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write('POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{');
  return once(socket, 'connect');
}

/** A connection that stays open after an answer. */
async function keptAlive(url: string): Promise<IncomingMessage> {
  const agent = new Agent({ keepAlive: true, timeout: 60_000 });
  const [answer] = (await once(get(`${url}/healthz`, { agent }), 'response')) as [IncomingMessage];
  return answer.resume();
}

test('whatever hangs on it, it ends in order and in time; sockets come back to the next one, jobs are done by it', async () => {
  const server = await begin();
  const mails = await silentMailServer(mailPort);
  const people = await signInMembers(server.url, PEOPLE);
  const sockets = Array.from({ length: SOCKETS }, (_, n) =>
    people[n % PEOPLE]!.socket(n % 3 === 0 ? ['polling'] : undefined),
  );
  await Promise.all(sockets.map((socket) => once(socket as never, 'connect')));
  const browser = await openBrowser();
  const page = await signedIn(browser, server.url, BRANDT);
  await openThread(page, thread);
  await Promise.all([slowBody(server.url), keptAlive(server.url)]);
  await wendt.call(requestPasswordReset, { body: { email: BRANDT } });
  await once(mails, 'connection');
  const told = Promise.all(sockets.map((socket) => once(socket as never, 'disconnect')));

  expect(await end(server)).toBe(0);
  await told;
  await page.getByText('Verbindung unterbrochen – Ihre Beiträge werden nachgesendet').waitFor();
  expect(await numbersShown(page)).toEqual([1]);
  await close(mails);
  const received = await takeMails(mailPort);

  await start();
  await eventually(async () => expect(sockets.filter(({ connected }) => connected)).toHaveLength(SOCKETS));
  await write('Wieder da');
  await upToDate(page);
  await post(page, 2).getByText('Wieder da').waitFor();
  await eventually(async () => expect(received.to).toEqual([BRANDT]));
  for (const socket of sockets) socket.disconnect();
  await browser.close();
  await received.close();
});
