import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { conflict } from '../http/problem-error.js';

/** What somebody asks to be written. */
export interface WriteRequest {
  /** Made by the client for this write. */
  key: string;
  /** Verb of the domain. */
  act: string;
  /** To what, and with what. */
  [detail: string]: unknown;
}

/**
 * Runs a write at most once per key and author, in one transaction: a retry, even one that overlaps the first try,
 * gets the first answer. A write that fails leaves no trace, so the same key may be tried again.
 *
 * @param work must answer with something that survives JSON
 * @returns the answer, and whether this call was the one that wrote
 * @throws 409 where the key has been used for something else, with the answer to that as `current`
 */
export function once<T>(
  db: DataSource,
  memberId: number,
  request: WriteRequest,
  work: (tx: EntityManager) => Promise<T>,
): Promise<{ answer: T; first: boolean }> {
  const { key } = request;
  const hash = createHash('sha256').update(JSON.stringify(request)).digest();
  return db.transaction(async (tx) => {
    // Waits for an overlapping try with the same key to commit or roll back.
    const claimed: unknown[] = await tx.query(
      `insert into receipt (member_id, key, request_hash, answer) values ($1, $2, $3, 'null') on conflict do nothing returning 1`,
      [memberId, key, hash],
    );
    if (claimed.length === 0) return { answer: await firstAnswer<T>(tx, memberId, key, hash), first: false };
    const answer = await work(tx);
    await tx.query('update receipt set answer = $3 where member_id = $1 and key = $2', [
      memberId,
      key,
      JSON.stringify(answer),
    ]);
    return { answer, first: true };
  });
}

/** To answer another request with it would lose what that one asked for without a word. */
async function firstAnswer<T>(tx: EntityManager, memberId: number, key: string, hash: Buffer): Promise<T> {
  const [row]: { answer: T; same: boolean }[] = await tx.query(
    'select answer, request_hash = $3 as same from receipt where member_id = $1 and key = $2',
    [memberId, key, hash],
  );
  if (!row!.same) throw conflict('Dieser Vorgang wurde schon mit anderen Angaben gespeichert.', row!.answer);
  return row!.answer;
}
