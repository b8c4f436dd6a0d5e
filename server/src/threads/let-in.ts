import type { EntityManager } from 'typeorm';

/**
 * Makes a thread new for guests who may read it from now on: what has been written since they joined the network, but
 * for what they have read. For their `unread_since` it may be old. Posts that were moved in may be older than those
 * before them.
 * @param who SQL condition on the guest `m` and the thread `t`
 */
async function showAsNew(tx: EntityManager, threadId: number, who: string, ...values: unknown[]): Promise<void> {
  await tx.query(
    `insert into reading (member_id, thread_id, last_number, kept)
     select m.id, t.id, coalesce((
       select min(p.number) - 1 from post p where p.thread_id = t.id and p.created_at > m.joined_at), t.last_number), true
     from thread t join member m on m.kind = 'guest' and ${who} where t.id = $1
     on conflict (member_id, thread_id) do update set last_number = greatest(reading.last_number, excluded.last_number), kept = true`,
    [threadId, ...values],
  );
}

const ADMITTED = 'exists (select from thread_guest g where g.thread_id = t.id and g.member_id = m.id)';

/** Before a guest is admitted to a thread; one who is already finds nothing new. */
export const letGuestIn = (tx: EntityManager, threadId: number, memberId: number): Promise<void> =>
  showAsNew(tx, threadId, `t.visibility = 'guests' and m.id = $2 and not ${ADMITTED}`, memberId);

/** After the visibility of a thread has changed. */
export const letGuestsIn = (tx: EntityManager, threadId: number, before: string): Promise<void> =>
  showAsNew(
    tx,
    threadId,
    `((t.visibility = 'public' and not ($2::text = 'guests' and ${ADMITTED})) or (t.visibility = 'guests' and $2::text = 'network' and ${ADMITTED}))`,
    before,
  );
