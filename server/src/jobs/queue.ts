import type { Pool } from 'pg';

/** How many jobs there are, and how long the one that should have run first has been waiting. */
export interface Queue {
  waiting: number;
  running: number;
  /** Ordered for later, or failed and to be tried again then. */
  later: number;
  /** Failed too often. */
  givenUp: number;
  /** Seconds; 0 where none waits. */
  oldestSeconds: number;
}

/** The database may take so long for the answer, in milliseconds: whoever asks should hear of the rest. */
const PATIENCE_MS = 1_000;
const QUERY = `
  select count(*) filter (where due and locked_at is null) as waiting,
         count(*) filter (where locked_at is not null) as running,
         count(*) filter (where not due and not over and locked_at is null) as later,
         count(*) filter (where over and locked_at is null) as "givenUp",
         coalesce(extract(epoch from now() - min(run_at) filter (where due and locked_at is null)), 0)::float as "oldestSeconds"
  from (select run_at, locked_at, attempts >= max_attempts as over, attempts < max_attempts and run_at <= now() as due
        from graphile_worker.jobs) job`;

/** @throws where the database does not answer in time */
export async function loadQueue(pool: Pool): Promise<Queue> {
  const client = await pool.connect();
  let failed: Error | undefined;
  try {
    await client.query(`begin read only; set local statement_timeout = ${PATIENCE_MS}`);
    const { rows } = await client.query<Queue>(QUERY);
    await client.query('commit');
    return rows[0]!;
  } catch (error) {
    failed = error as Error;
    throw error;
  } finally {
    // What is left of a transaction goes with its connection.
    client.release(failed);
  }
}
