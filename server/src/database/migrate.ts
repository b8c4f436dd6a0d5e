import { runMigrations } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { StartError } from '../start-error.js';
import { dataSourceOptions, migrations } from './data-source.js';

/** Any number: it stands for "somebody is preparing this database". */
const PREPARING = 7_254_302;
const NOT_ALLOWED = '42501';

/**
 * Brings the tables up to date.
 * @throws StartError where the database belongs to a newer version of this program, or the role may not change it
 */
export async function migrate(url: string): Promise<void> {
  const db = await new DataSource(dataSourceOptions(url, 2)).initialize();
  try {
    await oneAtATime(db, async () => {
      await refuseNewer(db);
      await db.runMigrations({ transaction: 'each' });
      // The tables of the jobs; every process that runs jobs would try to make them at the same moment.
      await runMigrations({ connectionString: url });
    });
  } catch (error) {
    if ((error as { code?: unknown }).code !== NOT_ALLOWED) throw error;
    throw new StartError(
      `Die Datenbank lässt sich nicht einrichten, weil dem Benutzer ein Recht fehlt: ${(error as Error).message}.`,
    );
  } finally {
    await db.destroy();
  }
}

/** Runs what may happen only once per database, one server process after the other. */
export async function oneAtATime(db: DataSource, work: () => Promise<void>): Promise<void> {
  const keeper = db.createQueryRunner();
  try {
    await keeper.query('select pg_advisory_lock($1)', [PREPARING]);
    await work();
  } finally {
    await keeper.query('select pg_advisory_unlock($1)', [PREPARING]).catch(() => undefined);
    await keeper.release();
  }
}

async function refuseNewer(db: DataSource): Promise<void> {
  const [table]: { name: string | null }[] = await db.query(`select to_regclass('migration') as name`);
  if (!table?.name) return;
  const done: { name: string }[] = await db.query('select name from migration');
  const unknown = done.find(({ name }) => !migrations.some((migration) => migration.name === name));
  if (unknown)
    throw new StartError(
      `Die Datenbank wurde von einer neueren Version dieses Programms eingerichtet (${unknown.name}): Bitte starten Sie diese.`,
    );
}
