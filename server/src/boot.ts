import { announce } from './announce.js';
import type { Arguments } from './arguments.js';
import type { Config, Settings } from './config.js';
import { EMBEDDED } from './database/connections.js';
import { type EmbeddedPostgres, startEmbedded } from './database/embedded.js';
import { say as report } from './log/log.js';
import { checkDatabase, checkDataDir, checkPort, checkProcesses, checkRedis } from './preflight.js';
import { prepare } from './prepare.js';
import type { Running } from './running.js';

/**
 * Starts the server: first looks whether it can run at all, so that a start that fails leaves nothing behind.
 * @param onLost called when the embedded PostgreSQL, or the processes that answer, have ended for good
 */
export async function boot(
  settings: Settings,
  { empty, workers }: Arguments,
  onLost: (error: unknown) => void,
): Promise<Running> {
  await checkPort(settings.port, settings.host);
  if (settings.metrics) await checkPort(settings.metrics.port, settings.metrics.host, 'METRICS_');
  if (settings.databaseUrl) await checkDatabase(settings.databaseUrl, workers);
  else checkProcesses(workers, EMBEDDED);
  if (settings.redisUrl) await checkRedis(settings.redisUrl);
  await checkDataDir(settings.dataDir);
  const postgres = settings.databaseUrl ? null : await embedded(settings.dataDir, onLost);
  const config: Config = { ...settings, databaseUrl: settings.databaseUrl ?? postgres!.url };
  try {
    const network = await prepare(config, empty, report);
    const serving = workers > 1 ? await inWorkers(config, workers, onLost) : await answer(config);
    announce(config, network, report);
    return { stop: () => serving.stop().then(() => postgres?.stop()) };
  } catch (error) {
    await postgres?.stop();
    throw error;
  }
}

/** Answers in this process. What is needed for it is loaded only by who does. */
export async function answer(config: Config): Promise<Running> {
  const { serve } = await import('./serve.js');
  return serve(config);
}

async function inWorkers(config: Config, count: number, onLost: (error: unknown) => void): Promise<Running> {
  const { startWorkers } = await import('./workers.js');
  return startWorkers(config, count, onLost);
}

async function embedded(dataDir: string, onLost: (error: unknown) => void): Promise<EmbeddedPostgres> {
  report('PostgreSQL wird gestartet …');
  const postgres = await startEmbedded({ dataDir, report, onLost });
  report(`Die Daten liegen in ${postgres.folder}.`);
  return postgres;
}
