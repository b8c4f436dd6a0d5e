import { readConfig } from '../src/config.js';
import { startEmbedded } from '../src/database/embedded.js';
import { checkDatabase, checkDataDir } from '../src/preflight.js';
import { StartError } from '../src/start-error.js';
import { ProblemAnswer } from './api.js';
import { readFilling, readOptions } from './arguments.js';
import { fill, type FillOptions } from './fill.js';
import { LoadError } from './load-error.js';
import { run } from './run.js';

const report = (line: string) => console.log(line);

try {
  const given = process.argv.slice(2);
  const filling = readFilling(given);
  if (filling) await fillConfigured({ ...filling, report });
  else {
    const { differences } = await run(readOptions(given, process.env), process.stdout);
    process.exitCode = differences.length > 0 ? 1 : 0;
  }
} catch (error) {
  const isPlain = [LoadError, ProblemAnswer, StartError].some((kind) => error instanceof kind);
  console.error(isPlain ? (error as Error).message : error);
  process.exitCode = 1;
}

/** Fills the database that a server with these settings would use; the embedded one is started for that. */
async function fillConfigured(options: FillOptions): Promise<void> {
  const { databaseUrl, dataDir } = readConfig(process.env);
  if (databaseUrl) {
    await checkDatabase(databaseUrl);
    return fill(databaseUrl, options);
  }
  await checkDataDir(dataDir);
  const postgres = await startEmbedded({ dataDir, report });
  try {
    await fill(postgres.url, options);
  } finally {
    await postgres.stop();
  }
}
