import { setTimeout as sleep } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { announce } from './announce.js';
import { AppModule } from './app.module.js';
import type { Arguments } from './arguments.js';
import { firstAdministratorLink } from './auth/first-administrator.js';
import type { Config, Settings } from './config.js';
import { type EmbeddedPostgres, startEmbedded } from './database/embedded.js';
import { migrate, oneAtATime } from './database/migrate.js';
import { createApp } from './create-app.js';
import { checkDatabase, checkDataDir, checkPort, checkRedis, portError } from './preflight.js';

/** A server that answers. */
export interface Running {
  /** Lets requests and jobs under way finish, then ends the embedded PostgreSQL. */
  stop(): Promise<void>;
}

/** Requests and jobs under way may take this long when the server ends, in milliseconds. */
const FAREWELL_MS = 3_000;
const report = (line: string) => console.log(line);

/**
 * Starts the server: first looks whether it can run at all, so that a start that fails leaves nothing behind.
 * @param onLost called when the embedded PostgreSQL has ended for good
 */
export async function boot(
  settings: Settings,
  { empty }: Arguments,
  onLost: (error: unknown) => void,
): Promise<Running> {
  await checkPort(settings.port, settings.host);
  if (settings.databaseUrl) await checkDatabase(settings.databaseUrl);
  if (settings.redisUrl) await checkRedis(settings.redisUrl);
  await checkDataDir(settings.dataDir);
  const postgres = settings.databaseUrl ? null : await embedded(settings.dataDir, onLost);
  const config: Config = { ...settings, databaseUrl: settings.databaseUrl ?? postgres!.url };
  try {
    await migrate(config.databaseUrl);
    const app = await createApp(AppModule.with(config), config);
    await app.init();
    const link = await fill(app.get(DataSource), config, empty);
    await listen(app, config);
    await announce(app.get(DataSource), config, link, report);
    return { stop: () => stop(app, postgres) };
  } catch (error) {
    await postgres?.stop();
    throw error;
  }
}

async function embedded(dataDir: string, onLost: (error: unknown) => void): Promise<EmbeddedPostgres> {
  report('PostgreSQL wird gestartet …');
  const postgres = await startEmbedded({ dataDir, report, onLost });
  report(`Die Daten liegen in ${postgres.folder}.`);
  return postgres;
}

/**
 * Fills a network without members: with the demo network, or not.
 * @returns the link for the first administrator of an empty one
 */
async function fill(db: DataSource, { publicUrl }: Config, empty: boolean): Promise<string | null> {
  if (empty) return firstAdministratorLink(db, publicUrl);
  await oneAtATime(db, async () => {
    const [member] = await db.query('select from member limit 1');
    if (member) return;
    report('Das Demo-Netzwerk wird angelegt …');
    const { seedDemo } = await import('../seed/seed.js');
    await seedDemo(db, report);
  });
  return null;
}

async function listen(app: NestFastifyApplication, { port, host }: Config): Promise<void> {
  await app.listen(port, host).catch((error: NodeJS.ErrnoException) => {
    throw error.syscall === 'listen' ? portError(error, port, host) : error;
  });
}

async function stop(app: NestFastifyApplication, postgres: EmbeddedPostgres | null): Promise<void> {
  await Promise.race([app.close().catch((error: unknown) => console.error(error)), sleep(FAREWELL_MS)]);
  await postgres?.stop();
}
