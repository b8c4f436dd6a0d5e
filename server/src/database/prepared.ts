import type { Pool, QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/** Names of the statements so far; there are as many as the code can put together, some dozens. */
const names = new Map<string, string>();

/**
 * A read that each connection plans only once: for queries that every request makes. Planning one with subqueries
 * takes several times as long as running it.
 * @param text put together from constants only; whatever comes from outside is among the values
 */
export async function prepared<T extends object>(db: DataSource, text: string, values: unknown[]): Promise<T[]> {
  const name = names.get(text) ?? `read-${names.size + 1}`;
  names.set(text, name);
  const pool = (db.driver as PostgresDriver).master as Pool;
  return (await pool.query<T & QueryResultRow>({ name, text, values })).rows;
}
