import type { EntityManager } from 'typeorm';
import type { ThreadTimer } from '#contract/threads';

/** The timers of a thread; of one that is locked, nobody changes them meanwhile. */
export async function timersOf(tx: EntityManager, threadId: number): Promise<ThreadTimer[]> {
  const [row]: { timers: ThreadTimer[] }[] = await tx.query('select timers from thread where id = $1', [threadId]);
  return row?.timers ?? [];
}

/** Locks a thread for what is done in the name of somebody who may have lost the right to it. */
export async function lockForTimer(tx: EntityManager, threadId: number): Promise<void> {
  await tx.query('select from thread where id = $1 for no key update', [threadId]);
}
