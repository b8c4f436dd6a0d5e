import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import * as worker from 'graphile-worker';
import type { Pool } from 'pg';
import { Config } from '../config.js';
import { CONNECTIONS } from '../database/connections.js';
import { jobLog } from './job-log.js';
import { jobsPool, quiet } from './jobs-pool.js';
import { JobMetrics } from './job-metrics.js';
import { Jobs } from './jobs.js';

/** Jobs that one process does at the same time; the worker itself needs two connections more. */
const CONCURRENCY = CONNECTIONS.jobs - 2;
/** At night in Germany; the crontab counts in UTC. */
const NIGHTLY = '17 2 * * *';
const DAY_MS = 86_400_000;
/** When the server ends, jobs under way may take this long; then they are given back, for the next start or another process. */
const FAREWELL_MS = 2_000;
/** None of our jobs takes so long: one that does belonged to a process that was killed, and is given back. */
const LOST = '10 minutes';
const LOOK_FOR_LOST_MS = 60_000;

/** Runs the registered tasks in this process, and brings the worker's own tables up to date before. */
@Injectable()
export class JobsRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private pool?: Pool;
  private runner?: worker.Runner;
  private lookForLost?: NodeJS.Timeout;

  constructor(
    private readonly jobs: Jobs,
    private readonly config: Config,
    private readonly metrics: JobMetrics,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.pool = jobsPool(this.config.databaseUrl);
    this.metrics.watch(this.pool);
    this.lookForLost = setInterval(() => void giveBackLost(this.pool), LOOK_FOR_LOST_MS).unref();
    await giveBackLost(this.pool);
    this.runner = await worker.run({
      pgPool: this.pool,
      concurrency: CONCURRENCY,
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: FAREWELL_MS,
      logger: jobLog,
      taskList: this.tasks(),
      parsedCronItems: worker.parseCronItems(
        [...this.jobs.daily].map((task) => ({ task, match: NIGHTLY, options: { backfillPeriod: DAY_MS } })),
      ),
    });
    void this.runner.promise.then(() => this.ended());
  }

  /** Without its jobs the process would limp on: nobody would get a mail. @throws so that it ends, and is started anew */
  private ended(): void {
    if (this.runner) throw new Error('The worker has ended.');
  }

  /** Takes no more jobs, and lets those under way finish. Before the database connections of the domains are closed. */
  async stop(): Promise<void> {
    const { runner, pool } = this;
    clearInterval(this.lookForLost);
    this.runner = this.pool = undefined;
    await runner?.stop();
    if (pool) await quiet(pool);
    await pool?.end();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  private tasks(): worker.TaskList {
    const entries = [...this.jobs.tasks].map(([name, task]): [string, worker.Task] => {
      const measured = this.metrics.measured(name, task);
      return [name, (payload, { abortPromise }) => Promise.race([measured(payload), abortPromise])];
    });
    return Object.fromEntries(entries);
  }
}

/** The worker itself would wait for four hours. */
async function giveBackLost(pool?: Pool): Promise<void> {
  const lost = `select distinct locked_by from graphile_worker.jobs where locked_at < now() - interval '${LOST}'`;
  await pool?.query(`select graphile_worker.force_unlock_workers(array(${lost}))`).catch(() => undefined);
}
