import type { TestApp } from './app.js';

/**
 * Lets calls meet: locks the rows that `lock` selects until all calls wait for a lock, then lets go.
 * Races that happen once in a thousand times happen every time.
 * @param atOnce how many of them reach the database
 */
export async function meeting<T>(
  app: TestApp,
  lock: string,
  parameters: unknown[],
  calls: (() => Promise<T>)[],
  atOnce = calls.length,
): Promise<PromiseSettledResult<T>[]> {
  const runner = app.db.createQueryRunner();
  await runner.startTransaction();
  await runner.query(lock, parameters);
  const answers = Promise.allSettled(calls.map((call) => call()));
  await waiting(app, atOnce);
  await runner.rollbackTransaction();
  await runner.release();
  return answers;
}

async function waiting(app: TestApp, count: number): Promise<void> {
  for (;;) {
    const [row]: [{ waiting: number }] = await app.db.query(
      `select count(*) as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (row.waiting >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
