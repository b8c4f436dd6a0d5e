import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import pg from 'pg';
import { getSession } from '#contract/auth';
import { eventually } from './browser.js';
import { BRANDT } from './people.js';
import { Person } from './person.js';
import { Network } from './servers.js';

let network: Network;
beforeEach(async () => {
  network = await Network.create();
});
afterEach(() => network.close());

/** Lets a process forget to mind an error, once it is told to. */
const FORGETFUL = `--import=data:text/javascript,process.on('SIGUSR2',()=>{Promise.reject(Error('unbedacht'))})`;

test('after an error that nobody minds the server says so and ends, and does not limp on', async () => {
  const server = await network.startServer({ NODE_OPTIONS: FORGETFUL, LOG_LEVEL: 'error' });
  const brandt = await Person.signedIn(server.url, BRANDT);
  const socket = brandt.socket();
  await once(socket as never, 'connect');
  expect(await server.stop('SIGUSR2')).toBe(1);
  expect(server.output()).toMatch(/^Der Server kann nicht weiterarbeiten\.\n.*unbedacht/);

  await network.startServer({ PORT: new URL(server.url).port });
  expect((await brandt.call(getSession, {})).viewer?.email).toBe(BRANDT);
  await eventually(async () => expect(socket.connected).toBe(true));
  socket.disconnect();
});

/** A login to the network's database that has no more than so many connections. @returns its connection string */
async function limitedLogin(connections: number): Promise<string> {
  const name = `login_${randomBytes(6).toString('hex')}`;
  const url = new URL(network.databaseUrl);
  await network.query(`create role ${name} login password '${name}' connection limit ${connections}`);
  await network.query(`alter database ${url.pathname.slice(1)} owner to ${name}`);
  return Object.assign(url, { username: name, password: name }).href;
}

test('a PostgreSQL that has no connection to spare is answered for with 503, until it has', async () => {
  const databaseUrl = await limitedLogin(30);
  const server = await network.startServer({ DATABASE_URL: databaseUrl });
  const brandt = await Person.signedIn(server.url, BRANDT);
  // Others take all there are: those of the server are ended, and taken before it notices.
  const others: pg.Client[] = [];
  const takeAll = async () => {
    for (;;) {
      const client = new pg.Client(databaseUrl);
      client.on('error', () => undefined);
      if (
        !(await client.connect().then(
          () => true,
          () => false,
        ))
      )
        return;
      others.push(client);
    }
  };
  await takeAll();
  await network.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'netzwerk%' and datname = current_database()`,
  );
  await takeAll();
  const answer = await brandt.answer(getSession, {});
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await answer.json()).toMatchObject({ code: 'unavailable' });
  await Promise.all(others.map((client) => client.end()));
  await eventually(async () => expect((await brandt.answer(getSession, {})).status).toBe(200));
});
