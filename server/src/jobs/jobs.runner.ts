import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import * as worker from 'graphile-worker';
import pg from 'pg';
import { Config } from '../config.js';
import { CONNECTIONS } from '../database/connections.js';
import { jobLog } from './job-log.js';
import { JobMetrics } from './job-metrics.js';
import { Jobs } from './jobs.js';

/** Jobs that one process does at the same time; the worker itself needs two connections more. */
const CONCURRENCY = CONNECTIONS.jobs - 2;
/** At night in Germany; the crontab counts in UTC. */
const NIGHTLY = '17 2 * * *';
const DAY_MS = 86_400_000;

/** Runs the registered tasks in this process, and brings the worker's own tables up to date before. */
@Injectable()
export class JobsRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private pool?: pg.Pool;
  private runner?: worker.Runner;

  constructor(
    private readonly jobs: Jobs,
    private readonly config: Config,
    private readonly metrics: JobMetrics,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.pool = connect(this.config.databaseUrl);
    this.metrics.watch(this.pool);
    this.runner = await worker.run({
      pgPool: this.pool,
      concurrency: CONCURRENCY,
      noHandleSignals: true,
      logger: jobLog,
      taskList: Object.fromEntries([...this.jobs.tasks].map(([name, task]) => [name, this.metrics.measured(name, task)])),
      parsedCronItems: worker.parseCronItems(
        [...this.jobs.daily].map((task) => ({ task, match: NIGHTLY, options: { backfillPeriod: DAY_MS } })),
      ),
    });
  }

  /** Before the database connections of the domains are closed, so that jobs under way can finish. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
    await this.pool?.end();
  }
}

/** The worker reconnects by itself: a connection that breaks must not end the process. */
function connect(databaseUrl: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: CONNECTIONS.jobs,
    application_name: 'netzwerk-daseinsvorsorge jobs',
  });
  const ignore = () => undefined;
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}
