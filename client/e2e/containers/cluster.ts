import type { Network } from 'dockerode';
import { GenericContainer, RandomPortGenerator, Wait } from 'testcontainers';
import { Machine, startNetwork } from './machine.js';

/** A server that is asked how it is and takes longer is asked again, in milliseconds. */
const PATIENCE_MS = 3_000;
const LOGIN = { POSTGRES_USER: 'netzwerk', POSTGRES_PASSWORD: 'only-for-tests', POSTGRES_DB: 'netzwerk' };
const SETTINGS = {
  DATABASE_URL: 'postgresql://netzwerk:only-for-tests@postgres/netzwerk',
  REDIS_URL: 'redis://redis',
};

/** A server of a cluster, and where people reach it. */
export interface ClusterServer {
  url: string;
  machine: Machine;
}

/** Our image as docker/compose.yaml runs it: it may write to its volume and to /tmp only, and has no rights at all. */
class OwnImage extends GenericContainer {
  constructor() {
    super(process.env.TEST_IMAGE!);
    this.hostConfig.ReadonlyRootfs = true;
    this.withDroppedCapabilities('ALL').withTmpFs({ '/tmp': 'rw' });
  }
}

/** Two servers on one PostgreSQL and one Redis, each in a container of its own; the first one fills the demo network. */
export async function startCluster(): Promise<{ servers: [ClusterServer, ClusterServer]; redis: Machine }> {
  const network = await startNetwork();
  const [redis] = await Promise.all([startRedis(network), startPostgres(network)]);
  const first = await startServer(network, 'server-1');
  return { redis, servers: [first, await startServer(network, 'server-2')] };
}

function startPostgres(network: Network): Promise<Machine> {
  const container = new GenericContainer('postgres:18-bookworm')
    .withEnvironment(LOGIN)
    .withExposedPorts(5432)
    // Over TCP, where it listens only once it is set up.
    .withWaitStrategy(Wait.forSuccessfulCommand('pg_isready -h 127.0.0.1'));
  return Machine.start(container, network, 'postgres');
}

function startRedis(network: Network): Promise<Machine> {
  const container = new GenericContainer('redis:7-bookworm')
    .withExposedPorts(6379)
    .withWaitStrategy(Wait.forSuccessfulCommand('redis-cli ping'));
  return Machine.start(container, network, 'redis');
}

async function startServer(network: Network, name: string): Promise<ClusterServer> {
  // A port that stays the same when the container is started again.
  const port = await new RandomPortGenerator().generatePort();
  const container = new OwnImage()
    .withEnvironment(SETTINGS)
    .withExposedPorts({ container: 3000, host: port })
    .withWaitStrategy(Wait.forAll([Wait.forHttp('/readyz', 3000), Wait.forHealthCheck()]));
  const machine = await Machine.start(container, network, name);
  return { machine, url: `http://${machine.host}:${port}` };
}

/**
 * Waits until a server says of what it depends on whether it is there.
 * @param bus what joins the servers
 */
export async function says({ url }: ClusterServer, database: 'ok' | 'away', bus: 'ok' | 'away'): Promise<void> {
  for (;;) {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(`${url}/readyz`, { signal }).then(
      (response) => response.json() as Promise<{ parts: Record<string, string> }>,
      () => null,
    );
    if (answer?.parts['database'] === database && answer.parts['bus'] === bus) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
