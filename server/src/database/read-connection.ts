import type pg from 'pg';
import { ImpatientClient } from './impatient-client.js';

/** PostgreSQL would plan some statements anew each time, where it believes too well of that; it takes longer than they run. */
const PLAN_ONCE = '-c plan_cache_mode=force_generic_plan';

/**
 * A connection over which many reads are under way at once, answered in the order in which they were sent. It connects
 * again when it is needed after it broke; reads that were under way then fail.
 */
export class ReadConnection {
  /** Reads under way. */
  pending = 0;
  private client: Promise<ImpatientClient> | null = null;
  private gathering = false;
  private closed = false;

  constructor(private readonly options: pg.ClientConfig) {}

  /** Connects ahead of the first read. Whether it worked, that one finds out. */
  open(): void {
    this.client ??= this.connect();
    this.client.catch(() => undefined);
  }

  async query(config: pg.QueryConfig): Promise<pg.QueryResult> {
    this.pending += 1;
    try {
      const client = await (this.client ??= this.connect());
      this.gather(client);
      return await (client as pg.Client).query(config);
    } finally {
      this.pending -= 1;
    }
  }

  /** Ends it for good, after the reads under way. */
  async close(): Promise<void> {
    this.closed = true;
    const client = await this.client?.catch(() => null);
    this.client = null;
    await client?.end();
  }

  private async connect(): Promise<ImpatientClient> {
    if (this.closed) throw new Error('Connection terminated: the server is stopping');
    // The pool hides its password from being copied along.
    const { password, options = '' } = this.options;
    const client = new ImpatientClient({ ...this.options, password, options: `${options} ${PLAN_ONCE}`, pipeline: true });
    const forget = () => (this.client = null);
    client.on('error', forget).on('end', forget);
    try {
      await client.connect();
    } catch (error) {
      forget();
      throw error;
    }
    return client;
  }

  /** What is asked within one turn of the event loop leaves in one packet, and wakes PostgreSQL once. */
  private gather(client: ImpatientClient): void {
    if (this.gathering) return;
    this.gathering = true;
    const { stream } = (client as unknown as { connection: { stream: NodeJS.WritableStream & { cork(): void; uncork(): void } } }).connection;
    stream.cork();
    setImmediate(() => {
      this.gathering = false;
      stream.uncork();
    });
  }
}
