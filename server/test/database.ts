import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  /** Connection string. */
  url: string;
  /** Ends all connections and removes the database. */
  drop(): Promise<void>;
}

/** A database of its own with all tables and no rows: one per suite. */
export async function freshDatabase(): Promise<TestDatabase> {
  const template = new URL(process.env.TEST_DATABASE_URL!);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(`create database ${name} template ${template.pathname.slice(1)}`);
  return {
    url: new URL(`/${name}`, template).href,
    drop: () => administer(`drop database if exists ${name} with (force)`),
  };
}

/** From the database `postgres`: a template that somebody is connected to cannot be copied. */
async function administer(sql: string): Promise<void> {
  const client = new pg.Client(new URL('/postgres', process.env.TEST_DATABASE_URL!).href);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
