import type { EntityManager } from 'typeorm';

/**
 * The next reference of this year in Germany. The year's row stays locked until the transaction ends, so that a number
 * is neither given twice nor left out. To be called when the solution itself is locked.
 */
export async function nextReference(tx: EntityManager): Promise<{ year: number; sequence: number }> {
  const [row]: { year: number; sequence: number }[] = await tx.query(
    `insert into solution_year as known (year, last) values (extract(year from now() at time zone 'Europe/Berlin')::int, 1)
     on conflict (year) do update set last = known.last + 1 returning year, last sequence`,
  );
  return row!;
}
