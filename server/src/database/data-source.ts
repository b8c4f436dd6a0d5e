import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { CONNECTIONS } from './connections.js';
import { SnakeNaming } from './naming.js';
import { Start1790000000000 } from './migrations/1790000000000-start.js';

const { types } = pg;
const INT8 = 20;
const INT8_ARRAY = 1016;
const DATE = 1082;
types.setTypeParser(INT8, Number);
types.setTypeParser(INT8_ARRAY as never, (text: string) => (text === '{}' ? [] : text.slice(1, -1).split(',').map(Number)));
types.setTypeParser(DATE, (text) => text);

/** All migrations, oldest first. */
export const migrations = [Start1790000000000];

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
    // A database that is away is reported within seconds instead of leaving people waiting.
    // Compiling a query takes longer than any of ours runs.
    extra: { connectionTimeoutMillis: 4000, options: '-c jit=off' },
    applicationName: 'netzwerk-daseinsvorsorge',
  };
}
