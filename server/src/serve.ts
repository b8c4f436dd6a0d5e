import { setTimeout as sleep } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import { createApp } from './create-app.js';
import { log } from './log/log.js';
import { portError } from './preflight.js';
import { FAREWELL_MS, type Running } from './running.js';

/** Answers requests in this process. Its end lets requests and jobs under way finish. */
export async function serve(config: Config): Promise<Running> {
  const app = await createApp(AppModule.with(config), config);
  await listen(app, config);
  return { stop: () => stop(app) };
}

async function listen(app: NestFastifyApplication, { port, host }: Config): Promise<void> {
  await app.listen(port, host).catch((error: NodeJS.ErrnoException) => {
    throw error.syscall === 'listen' ? portError(error, port, host) : error;
  });
}

async function stop(app: NestFastifyApplication): Promise<void> {
  await Promise.race([app.close().catch((err: unknown) => log.error({ err })), sleep(FAREWELL_MS)]);
}
