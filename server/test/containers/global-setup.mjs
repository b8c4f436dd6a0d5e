import { GenericContainer, Wait } from 'testcontainers';
import { EMBEDDED } from '../../../dist/server/src/database/connections.js';
import { makeTemplate } from '../global-setup.mjs';
import { labels, sweep } from './engine.mjs';

const IMAGE = 'postgres:18-bookworm';
/** Faster, but a crash of the machine may ruin the data, which nobody will miss; room for as many as in the embedded one. */
const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', `max_connections=${EMBEDDED + 12}`];

/** One PostgreSQL in a container for all suites of the run. */
export default async function setup() {
  await sweep();
  const postgres = await new GenericContainer(IMAGE)
    .withLabels(labels)
    .withEnvironment({ POSTGRES_PASSWORD: 'only-for-tests' })
    .withCommand(['postgres', ...SETTINGS.flatMap((setting) => ['-c', setting])])
    .withExposedPorts(5432)
    // Over TCP, where it listens only once it is set up.
    .withWaitStrategy(Wait.forSuccessfulCommand('pg_isready -h 127.0.0.1'))
    .start();
  const url = `postgresql://postgres:only-for-tests@${postgres.getHost()}:${postgres.getMappedPort(5432)}/postgres`;
  process.env.TEST_DATABASE_URL = await makeTemplate(url);
  console.log(`\n${IMAGE} at ${postgres.getHost()}:${postgres.getMappedPort(5432)}`);
}
