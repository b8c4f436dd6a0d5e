import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { conflict, ProblemError } from '../http/problem-error.js';
import { statement } from './prepared.js';

/** What somebody asks to be written. */
export interface WriteRequest {
  /** Made by the client for this write. */
  key: string;
  /** Verb of the domain. */
  act: string;
  /** To what, and with what. */
  [detail: string]: unknown;
}

/** SQL that is made part of a statement; what it needs is appended to the statement's parameters. */
export type SqlPart = (parameters: unknown[]) => string;

/** What a write answers, and how it ends. */
export interface Outcome<T> {
  /** Survives JSON. */
  answer: T;
  /**
   * The last statement: it goes to the database together with the receipt and the commit. It stands behind a `with`, so
   * that more parts of one begin with a comma.
   * @example (parameters) => `update thread set title = $${parameters.push(title)} where id = …`
   */
  last?: SqlPart;
}

/** The answer of a write, and whether this call was the one that wrote. */
export interface Once<T> {
  answer: T;
  first: boolean;
}

interface Receipt {
  memberId: number;
  key: string;
  hash: Buffer;
}
const RECEIPT = 'receipt known on known.member_id = $1 and known.key = $2';
const FIRST_ANSWER = 'known.answer "firstAnswer", known.request_hash = $3 "sameRequest"';
interface Known {
  firstAnswer: unknown;
  sameRequest: boolean | null;
}

/** What is done in the transaction. It is given the row that was locked, with nulls where there is none. */
export type Work<T, L = object> = (tx: EntityManager, row: L) => Promise<Outcome<T>>;

/**
 * Runs a write at most once per key and author, in one transaction: a retry, even one that overlaps the first try,
 * gets the first answer. A write that fails leaves no trace, so the same key may be tried again.
 *
 * It takes two round trips where `work` ends with its last statement and asks for nothing before: one that looks and
 * locks, one that writes and commits.
 *
 * @param lock a query for the row that is to be locked, if there is one
 * @throws 409 where the key has been used for something else, with the answer to that as `current`
 */
export async function once<T, L extends object>(
  db: DataSource,
  memberId: number,
  request: WriteRequest,
  work: Work<T, L>,
  lock: SqlPart = () => 'select',
): Promise<Once<T>> {
  const receipt = { memberId, key: request.key, hash: createHash('sha256').update(JSON.stringify(request)).digest() };
  try {
    return await attempt(db, receipt, work, lock);
  } catch (error) {
    if (!(error instanceof ProblemError) && (error as { code?: unknown }).code !== NOT_UNIQUE) throw error;
    // An overlapping try may have been faster: then its answer is the one, whatever stands in the way of ours since.
    const [known]: Known[] = await db.query(
      `select ${FIRST_ANSWER} from (select) one join ${RECEIPT}`,
      Object.values(receipt),
    );
    if (!known) throw error;
    return { answer: firstAnswer<T>(known), first: false };
  }
}

/** SQLSTATE of a second receipt for the same key. */
const NOT_UNIQUE = '23505';

async function attempt<T, L>(db: DataSource, receipt: Receipt, work: Work<T, L>, lock: SqlPart): Promise<Once<T>> {
  const runner = db.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    const row = await begin<L>(runner, client, receipt, lock);
    if (row.sameRequest !== null) {
      await runner.rollbackTransaction();
      return { answer: firstAnswer<T>(row), first: false };
    }
    const { answer, last } = await work(runner.manager, row);
    await commit(runner, client, receipt, answer, last);
    return { answer, first: true };
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

/** Begins, looks for the receipt and locks, all in one round trip. */
async function begin<L>(
  runner: QueryRunner,
  client: PoolClient,
  { memberId, key, hash }: Receipt,
  lock: SqlPart,
): Promise<L & Known> {
  const values: unknown[] = [memberId, key, hash];
  const text = `select ${FIRST_ANSWER}, locked.* from (select) one left join ${RECEIPT} left join (${lock(values)}) locked on true`;
  note(runner, true);
  const [, { rows }] = await Promise.all([client.query('begin'), client.query<L & Known>(statement(text, values))]);
  return rows[0]!;
}

/** Writes what is last and the receipt, and commits, in one round trip: where a statement fails, COMMIT rolls back. */
async function commit(
  runner: QueryRunner,
  client: PoolClient,
  { memberId, key, hash }: Receipt,
  answer: unknown,
  last?: SqlPart,
): Promise<void> {
  const values: unknown[] = [memberId, key, hash, JSON.stringify(answer)];
  const text = last ? `with noted as (${NOTE}) ${last(values)}` : NOTE;
  const ends = await Promise.allSettled([client.query(statement(text, values)), client.query('commit')]);
  note(runner, false);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
const NOTE = 'insert into receipt (member_id, key, request_hash, answer) values ($1, $2, $3, $4)';

/** TypeORM waits for an answer to BEGIN and to COMMIT; this is all else that it does. */
const note = (runner: QueryRunner, isTransactionActive: boolean) =>
  Object.assign(runner, { isTransactionActive, transactionDepth: isTransactionActive ? 1 : 0 });

/** To answer another request with it would lose what that one asked for without a word. */
function firstAnswer<T>({ firstAnswer: answer, sameRequest }: Known): T {
  if (!sameRequest) throw conflict('Dieser Vorgang wurde schon mit anderen Angaben gespeichert.', answer);
  return answer as T;
}
