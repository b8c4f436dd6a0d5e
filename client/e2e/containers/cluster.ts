import pg from 'pg';
import { GenericContainer, Network, RandomPortGenerator, type StartedNetwork, Wait } from 'testcontainers';
import { Machine, remove } from './machine.js';

const LOGIN = { POSTGRES_USER: 'netzwerk', POSTGRES_PASSWORD: 'netzwerk', POSTGRES_DB: 'netzwerk' };
/** A server that is asked whether it is ready answers within this time, in milliseconds, or is not. */
const PATIENCE_MS = 3_000;

/** A server in a container, reached as its members reach it. */
export interface ClusterServer {
  url: string;
  machine: Machine;
}

/** Our image as docker/compose.yaml runs it: it may write to its volume and to /tmp only, and has no rights at all. */
export class OwnImage extends GenericContainer {
  constructor() {
    super(process.env.TEST_IMAGE!);
    this.hostConfig.ReadonlyRootfs = true;
    this.withDroppedCapabilities('ALL').withTmpFs({ '/tmp': 'rw' });
  }
}

/** Two servers on one PostgreSQL and one Redis, each in a container of its own. */
export class Cluster {
  redis!: Machine;
  readonly servers: ClusterServer[] = [];
  private databaseUrl!: string;
  private readonly ends: (() => Promise<unknown>)[] = [];

  /** Starts everything; the first server fills the database with the demo network. */
  static async start(): Promise<Cluster> {
    const cluster = new Cluster();
    try {
      const network = await new Network().start();
      cluster.ends.push(() => network.stop());
      await Promise.all([cluster.startPostgres(network), cluster.startRedis(network)]);
      for (const name of ['server-1', 'server-2']) await cluster.startServer(network, name);
      return cluster;
    } catch (error) {
      await cluster.close();
      throw error;
    }
  }

  /** Runs SQL, to look behind the curtain. */
  async query<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    const client = new pg.Client(this.databaseUrl);
    await client.connect();
    try {
      return (await client.query(sql, parameters)).rows as T[];
    } finally {
      await client.end();
    }
  }

  /** Removes everything, also what never came up. */
  async close(): Promise<void> {
    for (const end of this.ends.splice(0).reverse()) await end();
  }

  private async startPostgres(network: StartedNetwork): Promise<void> {
    const container = new GenericContainer('postgres:18-bookworm')
      .withEnvironment(LOGIN)
      .withExposedPorts(5432)
      // Over TCP, where it listens only once it is set up.
      .withWaitStrategy(Wait.forSuccessfulCommand('pg_isready -h 127.0.0.1'));
    const started = await this.run(container, network, 'postgres');
    this.databaseUrl = `postgresql://netzwerk:netzwerk@${started.getHost()}:${started.getMappedPort(5432)}/netzwerk`;
  }

  private async startRedis(network: StartedNetwork): Promise<void> {
    const container = new GenericContainer('redis:7-bookworm')
      .withExposedPorts(6379)
      .withWaitStrategy(Wait.forSuccessfulCommand('redis-cli ping'));
    this.redis = new Machine(await this.run(container, network, 'redis'), network, 'redis');
  }

  private async startServer(network: StartedNetwork, name: string): Promise<void> {
    // A port that stays the same when the container is started again.
    const port = await new RandomPortGenerator().generatePort();
    const container = new OwnImage()
      .withEnvironment({ DATABASE_URL: 'postgresql://netzwerk:netzwerk@postgres/netzwerk', REDIS_URL: 'redis://redis' })
      .withExposedPorts({ container: 3000, host: port })
      .withWaitStrategy(Wait.forAll([Wait.forHttp('/readyz', 3000), Wait.forHealthCheck()]));
    const started = await this.run(container, network, name);
    this.servers.push({ url: `http://${started.getHost()}:${port}`, machine: new Machine(started, network, name) });
  }

  private async run(container: GenericContainer, network: StartedNetwork, name: string) {
    const fullName = `${network.getName()}-${name}`;
    this.ends.push(() => remove(fullName));
    return container.withName(fullName).withNetwork(network).withNetworkAliases(name).start();
  }
}

/** Waits until a server can serve people again. */
export async function ready({ url }: ClusterServer): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
