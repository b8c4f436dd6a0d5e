import type { EntityManager } from 'typeorm';

/**
 * Inserts many rows with one statement.
 * @param rows objects with the columns' own names; all of them have the same ones
 * @param returning columns to answer with, in no particular order
 */
export async function insertRows<T = never>(
  tx: EntityManager,
  table: string,
  rows: object[],
  returning?: string,
): Promise<T[]> {
  if (rows.length === 0) return [];
  const columns = Object.keys(rows[0]!)
    .map((name) => `"${name}"`)
    .join(', ');
  const answer: T[] = await tx.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)
     ${returning ? `returning ${returning}` : ''}`,
    [JSON.stringify(rows)],
  );
  return answer;
}
