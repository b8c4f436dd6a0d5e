import { DataSource } from 'typeorm';
import { firstAdministratorLink } from './auth/first-administrator.js';
import type { Config } from './config.js';
import { dataSourceOptions } from './database/data-source.js';
import { migrate, oneAtATime } from './database/migrate.js';

/** The network as the server finds it when it begins to serve. */
export interface Prepared {
  /** Filled with invented people, whose password is public. */
  demo: boolean;
  /** With it the first administrator of an empty network sets up an account. */
  setupLink: string | null;
}

/** Brings the tables up to date and fills a network without members: with the demo network, or not. */
export async function prepare(config: Config, empty: boolean, report: (line: string) => void): Promise<Prepared> {
  await migrate(config.databaseUrl);
  const db = await new DataSource(dataSourceOptions(config.databaseUrl, 2)).initialize();
  try {
    if (!empty) await oneAtATime(db, () => fill(db, report));
    const setupLink = empty ? await firstAdministratorLink(db, config.publicUrl) : null;
    const [{ demo }]: [{ demo: boolean }] = await db.query('select demo from network');
    return { demo, setupLink };
  } finally {
    await db.destroy();
  }
}

async function fill(db: DataSource, report: (line: string) => void): Promise<void> {
  const [member] = await db.query('select from member limit 1');
  if (member) return;
  report('Das Demo-Netzwerk wird angelegt …');
  const { seedDemo } = await import('../seed/seed.js');
  await seedDemo(db, report);
}
