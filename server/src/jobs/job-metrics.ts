import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Metrics } from '../metrics/metrics.js';
import type { Task } from './jobs.js';
import { loadQueue, type Queue } from './queue.js';

/** In seconds; a mail server may take its time. */
const BUCKETS = [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60, 300];
/** The queue is looked at no more often than this, and waited for no longer, in milliseconds. */
const FRESH_MS = 5_000;
const PATIENCE_MS = 1_500;

/** What the jobs count: how they went, and how many wait. */
@Injectable()
export class JobMetrics {
  private readonly durations;
  private queue: Promise<Queue | null> | null = null;

  constructor(private readonly metrics: Metrics) {
    this.durations = metrics.histogram('job_duration_seconds', 'Time that a job took.', ['task', 'outcome'], BUCKETS);
  }

  /** The task, with its duration and outcome noted. */
  measured(name: string, task: Task): Task {
    return async (payload) => {
      const end = this.durations.startTimer({ task: name });
      try {
        await task(payload);
        end({ outcome: 'done' });
      } catch (error) {
        end({ outcome: 'failed' });
        throw error;
      }
    };
  }

  /** @param pool connections that jobs run on */
  watch(pool: Pool): void {
    this.metrics.watchPool('jobs', pool);
    this.metrics.gauge('jobs', 'Jobs in the database, of all processes.', ['state'], async () => {
      const queue = await this.look(pool);
      const states = queue && {
        waiting: queue.waiting,
        running: queue.running,
        later: queue.later,
        'given-up': queue.givenUp,
      };
      return Object.entries(states ?? {}).map(([state, value]) => ({ labels: { state }, value }));
    });
    this.metrics.gauge(
      'oldest_job_seconds',
      'How long the job has been waiting that should have run first.',
      [],
      async () => {
        const queue = await this.look(pool);
        return queue ? [{ labels: {}, value: queue.oldestSeconds }] : [];
      },
    );
  }

  /** @returns `null` while the database does not answer */
  private look(pool: Pool): Promise<Queue | null> {
    if (this.queue === null) {
      const loaded = loadQueue(pool).catch(() => null);
      this.queue = loaded;
      void Promise.all([loaded, sleep(FRESH_MS, null, { ref: false })]).then(() => (this.queue = null));
    }
    return Promise.race([this.queue, sleep(PATIENCE_MS, null, { ref: false })]);
  }
}
