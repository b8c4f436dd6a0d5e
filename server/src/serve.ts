import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import { createApp } from './create-app.js';
import { Readiness } from './http/readiness.js';
import { log } from './log/log.js';
import { portError } from './preflight.js';
import { JobsRunner } from './jobs/jobs.runner.js';
import { FAREWELL_MS, ORDER_MS, type Running } from './running.js';

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

/** Whoever is being served is served to the end, if that comes soon; then everything is put in order. */
async function stop(app: NestFastifyApplication): Promise<void> {
  app.get(Readiness).stopping = true;
  const server: Server = app.getHttpServer();
  await within(FAREWELL_MS, Promise.all([app.getHttpAdapter().getInstance().close(), app.get(JobsRunner).stop()]));
  server.closeAllConnections();
  await within(ORDER_MS, app.close());
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work.catch((err: unknown) => log.error({ err })), sleep(ms, undefined, { ref: false })]);
}
