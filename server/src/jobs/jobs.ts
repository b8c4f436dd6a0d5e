import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What runs a job. It may run more than once: after a crash, or when it has thrown. */
export type Task = (payload: unknown) => Promise<void>;

/** Work in the background: domains register what they can do, and order it inside their own transaction. */
@Injectable()
export class Jobs {
  readonly tasks = new Map<string, Task>();
  /** Names of the tasks that run once a day. */
  readonly daily = new Set<string>();

  /** Registers a task; to be called while modules are set up. */
  handle(name: string, task: Task): void {
    if (this.tasks.has(name)) throw new Error(`The task ${name} is registered twice.`);
    this.tasks.set(name, task);
  }

  /** Registers a task that runs every night, or at the next start if the machine was off. */
  handleDaily(name: string, task: () => Promise<void>): void {
    this.handle(name, task);
    this.daily.add(name);
  }

  /**
   * Orders a job: it runs once `tx` has been committed, and not at all if it is rolled back.
   * @param at not before this moment; at once where it is left out
   */
  async enqueue(tx: EntityManager, name: string, payload: object, at?: Date): Promise<void> {
    await tx.query('select graphile_worker.add_job($1, $2::json, run_at => coalesce($4, now()), max_attempts => $3)', [
      name,
      JSON.stringify(payload),
      MOST_TRIES,
      at ?? null,
    ]);
  }
}

/** With graphile-worker's exponential pauses these reach over about two days. */
const MOST_TRIES = 20;
