import type pg from 'pg';

const FOREIGN_KEYS = `
  select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition
  from pg_constraint where contype = 'f' and conrelid = any($1::regclass[])`;
const INDEXES = `
  select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
  from pg_index where indrelid = any($1::regclass[]) and not indisprimary
    and not exists (select from pg_constraint where conindid = indexrelid)`;

interface Defined {
  table: string;
  name: string;
  definition: string;
}

/**
 * Does something to tables without their foreign keys and secondary indexes, and makes these anew: building an index
 * of all rows at once, and checking them at once, takes a fraction of the time. To be called in a transaction.
 */
export async function withoutIndexes(db: pg.ClientBase, tables: string[], work: () => Promise<void>): Promise<void> {
  const foreignKeys = (await db.query<Defined>(FOREIGN_KEYS, [tables])).rows;
  const indexes = (await db.query<Defined>(INDEXES, [tables])).rows;
  for (const { table, name } of foreignKeys) await db.query(`alter table ${table} drop constraint ${name}`);
  for (const { name } of indexes) await db.query(`drop index ${name}`);
  await work();
  for (const { definition } of indexes) await db.query(definition);
  for (const { table, name, definition } of foreignKeys)
    await db.query(`alter table ${table} add constraint ${name} ${definition}`);
}
