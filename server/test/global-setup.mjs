import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../../dist/server/src/database/embedded.js';
import { migrate } from '../../dist/server/src/database/migrate.js';
import { endPostmaster, findPostmaster, isAlive } from '../../dist/server/src/database/postmaster.js';

const PREFIX = 'netzwerk-postgres-';
const TEMPLATE = 'template_netzwerk';

/** One PostgreSQL for all suites of a run, with a template that has all tables: each suite copies it in milliseconds. */
export default async function setup() {
  await removeLeftovers();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // As root, PostgreSQL runs as somebody else who has to get in.
  chmodSync(folder, 0o711);
  const postgres = await startEmbedded({ dataDir: folder, unsafe: true });
  globalThis.testPostgres = { stop: () => postgres.stop().finally(() => remove(folder)) };
  try {
    process.env.TEST_DATABASE_URL = await makeTemplate(postgres.url);
  } catch (error) {
    await globalThis.testPostgres.stop();
    throw error;
  }
}

/**
 * Makes the database that is copied.
 * @param url of another database there, of somebody who may make databases
 * @returns its connection string
 */
export async function makeTemplate(url) {
  const admin = new pg.Client(url);
  await admin.connect();
  await admin.query(`create database ${TEMPLATE}`);
  await admin.end();
  const template = new URL(`/${TEMPLATE}`, url).href;
  await migrate(template);
  return template;
}

/** What runs that were killed have left behind. */
async function removeLeftovers() {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(PREFIX))) {
    if (isAlive(parseInt(name.slice(PREFIX.length)))) continue;
    const folder = join(tmpdir(), name);
    const cluster = join(folder, 'postgres/18');
    const left = findPostmaster(cluster);
    if (left) await endPostmaster(cluster, left.pid);
    remove(folder);
  }
}

const remove = (folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
