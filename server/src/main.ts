import cluster from 'node:cluster';
import { readArguments } from './arguments.js';
import { answer, boot } from './boot.js';
import { type Config, readConfig } from './config.js';
import { log, say } from './log/log.js';
import type { Running } from './running.js';
import { StartError } from './start-error.js';

let running: Running | null = null;
let stopping = false;

/** Ends in order; while the server is still starting there is nothing to be put in order. */
async function stop(code: number): Promise<void> {
  // Ctrl+C reaches us twice: from the terminal, and from npm.
  if (stopping) return;
  stopping = true;
  if (running) {
    if (cluster.isPrimary) say('Der Server wird beendet …');
    await running.stop();
    if (cluster.isPrimary) say('Beendet.');
  }
  process.exit(code);
}

/** What can be mended is said in one sentence, anything else with all that is known of it. */
function fail(error: unknown): Promise<void> {
  const { path, code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  if (error instanceof StartError) log.fatal(error.message);
  else if (path && syscall) log.fatal(`Auf ${path} lässt sich nicht zugreifen (${code}).`);
  else log.fatal({ err: error }, 'Der Server kann nicht weiterarbeiten.');
  return stop(1);
}

// A terminal that was closed takes no more words; that is no reason to break off.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
// Node.js itself would print everything that hangs on an error, such as what was sent to the database.
for (const lost of ['uncaughtException', 'unhandledRejection'] as const) process.on(lost, (error) => void fail(error));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
try {
  const settings = readConfig(process.env);
  // One of several processes: the first one has prepared everything, and says where the database is.
  running = cluster.isWorker
    ? await answer(settings as Config)
    : await boot(settings, readArguments(process.argv.slice(2)), fail);
} catch (error) {
  await fail(error);
}
