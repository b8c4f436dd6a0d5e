import type { EntityManager } from 'typeorm';
import type { Live } from '../realtime/live.js';
import type { ActivityKind } from './sentences.js';

/** Something that happened in the network. */
export interface Activity {
  /** Who did it; `null` where it happened by itself. */
  actorId: number | null;
  /** What happened. A new kind gets its German sentence in `sentences.ts`. */
  kind: ActivityKind;
  threadId?: number | null;
  /** Of a post in the thread. */
  number?: number | null;
  solutionId?: number | null;
  /** What the sentence needs besides; `reason` is shown with it. Survives JSON. */
  data?: { reason?: string; [detail: string]: unknown };
  /** Members who must be told; `null` stands for an author whose account is gone. */
  concerns?: (number | null)[];
}

/**
 * Notes what happened, in the transaction that does it. From these rows people are told.
 * @returns whom it concerns, without who did it: for `tellConcerned` after the commit
 */
export async function recordActivity(tx: EntityManager, activity: Activity): Promise<number[]> {
  const { actorId, kind, threadId = null, number = null, solutionId = null, data = {}, concerns = [] } = activity;
  const told = [...new Set(concerns)].filter((id) => id !== null && id !== actorId) as number[];
  await tx.query(
    `insert into activity (actor_id, kind, thread_id, number, solution_id, data, concerns)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [actorId, kind, threadId, number, solutionId, JSON.stringify(data), told],
  );
  return told;
}

/** Lets the tabs of those whom something concerns ask for their notices again. To be called after the commit. */
export function tellConcerned(live: Live, memberIds: readonly number[]): void {
  for (const id of new Set(memberIds)) live.hintMember(id, { what: 'notices' });
}
