import type { Pool, QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/**
 * A read that each connection plans only once: for queries that every request makes. Planning one with subqueries
 * takes several times as long as running it.
 * @param name of the statement; two texts must not share one
 */
export async function prepared<T extends object>(
  db: DataSource,
  name: string,
  text: string,
  values: unknown[],
): Promise<T[]> {
  const pool = (db.driver as PostgresDriver).master as Pool;
  return (await pool.query<T & QueryResultRow>({ name, text, values })).rows;
}
