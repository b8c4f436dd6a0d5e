import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { CONNECTIONS } from '../database/connections.js';
import { isAway } from '../database/failure.js';

/** SQLSTATE of a PostgreSQL that is just starting: the worker waits and tries again then. */
const TRY_AGAIN = '57P03';
type Ended = (error?: Error | null) => void;

/**
 * A connection for the worker, which gives up after most errors: the process would end because PostgreSQL was restarted
 * in the moment in which a job was done. A database that is away is therefore reported as one that is just starting.
 */
class PatientClient extends pg.Client {
  // node-postgres declares several ways to connect and a dozen to ask; whatever comes is passed on.
  override connect(...args: unknown[]): never {
    const [ended] = args as [Ended?];
    if (!ended) return super.connect() as never;
    return super.connect((error?: Error | null) => ended(error && patient(error))) as never;
  }

  override query(...args: unknown[]): never {
    const answer: unknown = (super.query as (...args: unknown[]) => unknown)(...args);
    return (
      answer instanceof Promise ? answer.catch((error: Error) => Promise.reject(patient(error))) : answer
    ) as never;
  }
}

const patient = (error: Error): Error => (isAway(error) ? Object.assign(error, { code: TRY_AGAIN }) : error);

/** Connections for the worker, which comes back by itself: one that breaks must not end the process. */
export function jobsPool(databaseUrl: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: CONNECTIONS.jobs,
    application_name: 'netzwerk-daseinsvorsorge jobs',
    Client: PatientClient as never,
    keepAlive: true,
  });
  const ignore = () => undefined;
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}

/** Until nothing is asked any more: the worker does not wait for the database to note how its last jobs ended. */
export async function quiet(pool: pg.Pool): Promise<void> {
  while (pool.waitingCount > 0 || pool.idleCount < pool.totalCount) await sleep(10);
}
