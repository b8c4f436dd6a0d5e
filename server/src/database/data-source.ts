import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { CONNECTIONS } from './connections.js';
import { ImpatientClient } from './impatient-client.js';
import { SnakeNaming } from './naming.js';
import { Start1790000000000 } from './migrations/1790000000000-start.js';
import { Counts1790000001000 } from './migrations/1790000001000-counts.js';
import { Unread1790000002000 } from './migrations/1790000002000-unread.js';
import { TitleWords1790000003000 } from './migrations/1790000003000-title-words.js';
import { MemberCount1790000004000 } from './migrations/1790000004000-member-count.js';
import { RareThreads1790000005000 } from './migrations/1790000005000-rare-threads.js';
import { MovedPosts1790000010000 } from './migrations/1790000010000-moved-posts.js';
import { Activity1790000020000 } from './migrations/1790000020000-activity.js';
import { Review1790000020100 } from './migrations/1790000020100-review.js';
import { Moderation1790000020200 } from './migrations/1790000020200-moderation.js';
import { Log1790000020300 } from './migrations/1790000020300-log.js';
import { Solutions1790000030000 } from './migrations/1790000030000-solutions.js';
import { Curation1790000040000 } from './migrations/1790000040000-curation.js';

const { types } = pg;
const INT8 = 20;
const INT8_ARRAY = 1016;
const DATE = 1082;
types.setTypeParser(INT8, Number);
types.setTypeParser(INT8_ARRAY as never, (text: string) => (text === '{}' ? [] : text.slice(1, -1).split(',').map(Number)));
types.setTypeParser(DATE, (text) => text);

/** All migrations, oldest first. */
export const migrations = [
  Start1790000000000,
  Counts1790000001000,
  Unread1790000002000,
  TitleWords1790000003000,
  MemberCount1790000004000,
  RareThreads1790000005000,
  MovedPosts1790000010000,
  Activity1790000020000,
  Review1790000020100,
  Moderation1790000020200,
  Log1790000020300,
  Solutions1790000030000,
  Curation1790000040000,
];

/**
 * People who wait hear within five seconds that the database is away, hangs, or is too busy: milliseconds for a
 * connection, and for PostgreSQL to do what it is asked; for its answer if it does not even keep to that: ImpatientClient.
 */
const CONNECTION_MS = 1_500;
const STATEMENT_MS = 2_500;
/** Whoever stands still in the middle of a transaction gives up its locks. */
const STANDSTILL_MS = 10_000;

/** How the server reaches PostgreSQL while it serves people: rather not at all than late. */
export function servingOptions(url: string): DataSourceOptions {
  const limits = `-c statement_timeout=${STATEMENT_MS} -c idle_in_transaction_session_timeout=${STANDSTILL_MS}`;
  const extra = {
    Client: ImpatientClient,
    connectionTimeoutMillis: CONNECTION_MS,
    options: `${OPTIONS} ${limits}`,
  };
  return { ...dataSourceOptions(url), extra } as DataSourceOptions;
}

// Compiling a query takes longer than any of ours runs. And the disks of today find a page here as quickly as there:
// with PostgreSQL's own number it would rather read a whole table than some hundred rows by an index.
const OPTIONS = '-c jit=off -c random_page_cost=1.1';

/**
 * How the server reaches PostgreSQL.
 * @param url connection string
 * @param poolSize most connections of this process
 */
export function dataSourceOptions(url: string, poolSize = CONNECTIONS.requests): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    poolSize,
    namingStrategy: new SnakeNaming(),
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    extra: { connectionTimeoutMillis: 4000, options: OPTIONS },
    applicationName: 'netzwerk-daseinsvorsorge',
  };
}
