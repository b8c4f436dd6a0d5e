import type { EntityManager } from 'typeorm';
import { conflict } from '../http/problem-error.js';

/** A post that is to be moved. */
export interface ChosenPost {
  number: number;
  path: number[];
  authorId: number | null;
  regionId: number | null;
  deleted: boolean;
  answer: boolean;
  createdAt: Date;
}

/** Which of a thread's posts: all, or those with the numbers, perhaps with everything that answers them. */
export type Choice = 'all' | { numbers: number[]; withAnswers: boolean };

/** Rows of one answer: to read it keeps nobody waiting. */
const AT_ONCE = 1000;
const CHOSEN = `select p.number, p.path, p.author_id "authorId", p.region_id "regionId", p.deleted_at is not null deleted, p.answer, p.created_at "createdAt"
  from post p where p.thread_id = $1 and p.number > $5 and p.moved_thread_id is null and ($2 or p.number = any($3) or ($4 and p.path && $3))
  order by p.number limit ${AT_ONCE}`;

/**
 * The posts of a choice in the order of their numbers, without those that stand somewhere else already.
 * @throws 409 where one that was asked for is not there (any more), with those that are as `current`
 */
export async function loadChosen(tx: EntityManager, threadId: number, choice: Choice): Promise<ChosenPost[]> {
  const { numbers, withAnswers } = choice === 'all' ? { numbers: [], withAnswers: false } : choice;
  const chosen: ChosenPost[] = [];
  for (let more = true; more;) {
    const part: ChosenPost[] = await tx.query(CHOSEN, [
      threadId,
      choice === 'all',
      numbers,
      withAnswers,
      chosen.at(-1)?.number ?? 0,
    ]);
    chosen.push(...part);
    more = part.length === AT_ONCE;
  }
  const found = new Set(chosen.map(({ number }) => number));
  const missing = numbers.filter((number) => !found.has(number));
  if (missing.length === 0) return chosen;
  const sentence =
    missing.length === 1 ? `Beitrag Nr. ${missing[0]} steht` : `Die Beiträge Nr. ${missing.join(', ')} stehen`;
  throw conflict(`${sentence} nicht mehr in dieser Diskussion.`, {
    numbers: numbers.filter((number) => found.has(number)),
  });
}
