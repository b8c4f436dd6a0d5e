import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import { audit } from '../auth/audit.js';
import { letGuestsIn } from './let-in.js';
import { type Changed, type LockedThread, stamp } from './post-writer.js';

/** A thread's own data, as it is to be. */
export type Curated = Pick<NonNullable<Changed['thread']>, 'title' | 'topicId' | 'visibility' | 'pinned' | 'closed'>;

/**
 * Changes a locked thread's own data and notes it in the audit log. Rights have been checked.
 * @returns the thread's change number; the last one where all is so already
 */
export async function curate(
  tx: EntityManager,
  actor: Actor,
  thread: LockedThread,
  wanted: Curated,
  reason: string,
): Promise<number> {
  const names = (Object.keys(wanted) as (keyof Curated)[]).filter(
    (name) => wanted[name] !== undefined && thread[name] !== wanted[name],
  );
  if (names.length === 0) return thread.change;
  const only = (from: Curated) => Object.fromEntries(names.map((name) => [name, from[name]]));
  await audit(tx, {
    actorId: actor.id,
    act: 'edit-thread',
    target: `thread:${thread.id}`,
    reason,
    before: only(thread),
    after: only(wanted),
    concerns: [thread.authorId],
  });
  const change = await stamp(tx, thread, null, { thread: only(wanted) });
  if (names.includes('visibility')) await letGuestsIn(tx, thread.id, thread.visibility);
  return change;
}
