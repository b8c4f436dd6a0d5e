import type { Pool, QueryConfig, QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { CONNECTIONS } from './connections.js';
import { ReadConnection } from './read-connection.js';

/** Names of the statements so far; there are as many as the code can put together, some dozens. */
const names = new Map<string, string>();
const connections = new WeakMap<DataSource, ReadConnection[]>();

/**
 * A statement that each connection plans only once: planning one with subqueries takes several times as long as
 * running it.
 * @param text put together from constants only; whatever comes from outside is among the values
 */
export function statement(text: string, values: unknown[]): QueryConfig {
  const name = names.get(text) ?? `statement-${names.size + 1}`;
  names.set(text, name);
  return { name, text, values };
}

/**
 * A quick read as a `statement`, for queries that every request makes. It travels with others over a few connections of
 * their own (docs/decisions/0015), so it must be one that never takes long.
 */
export async function prepared<T extends object>(db: DataSource, text: string, values: unknown[]): Promise<T[]> {
  const idlest = connectionsOf(db).reduce((one, other) => (other.pending < one.pending ? other : one));
  return (await idlest.query(statement(text, values))).rows as (T & QueryResultRow)[];
}

/** Reads that are under way or wait for their turn. */
export const pendingReads = (db: DataSource): number =>
  (connections.get(db) ?? []).reduce((sum, { pending }) => sum + pending, 0);

/** Ends the connections for reads, after those under way. */
export async function endReads(db: DataSource): Promise<void> {
  await Promise.all((connections.get(db) ?? []).map((connection) => connection.close()));
}

function connectionsOf(db: DataSource): ReadConnection[] {
  const known = connections.get(db);
  if (known) return known;
  const { options } = (db.driver as PostgresDriver).master as Pool;
  const made = Array.from({ length: CONNECTIONS.reads }, () => new ReadConnection(options));
  connections.set(db, made);
  // All at once: under a sudden load, the second and third would be made when there is least time for it.
  made.forEach((connection) => connection.open());
  return made;
}
