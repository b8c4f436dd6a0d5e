import type { DataSource, EntityManager } from 'typeorm';

/**
 * Runs a write at most once per key and author, in one transaction: a retry, even one that overlaps the first try,
 * gets the first answer. A write that fails leaves no trace, so the same key may be tried again.
 *
 * @param key made by the client for this write
 * @param work must answer with something that survives JSON
 * @returns the answer, and whether this call was the one that wrote
 */
export function once<T>(
  db: DataSource,
  memberId: number,
  key: string,
  work: (tx: EntityManager) => Promise<T>,
): Promise<{ answer: T; first: boolean }> {
  return db.transaction(async (tx) => {
    // Waits for an overlapping try with the same key to commit or roll back.
    const claimed: unknown[] = await tx.query(
      `insert into receipt (member_id, key, answer) values ($1, $2, 'null') on conflict do nothing returning 1`,
      [memberId, key],
    );
    if (claimed.length === 0) {
      const [row]: { answer: T }[] = await tx.query('select answer from receipt where member_id = $1 and key = $2', [memberId, key]);
      return { answer: row!.answer, first: false };
    }
    const answer = await work(tx);
    await tx.query('update receipt set answer = $3 where member_id = $1 and key = $2', [memberId, key, JSON.stringify(answer)]);
    return { answer, first: true };
  });
}
