import { hash } from 'node:crypto';
import type { Pool } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { conflict, ProblemError } from '../http/problem-error.js';
import { prepared, statement } from './prepared.js';

/** What somebody asks to be written. */
export interface WriteRequest {
  /** Made by the client for this write. */
  key: string;
  /** Verb of the domain. */
  act: string;
  /** To what, and with what. */
  [detail: string]: unknown;
}

/** The answer of a write, and whether this call was the one that wrote. */
export interface Once<T> {
  answer: T;
  first: boolean;
}

/** SQL that is made part of a statement; what it needs is appended to the statement's parameters. */
export type SqlPart = (parameters: unknown[]) => string;

/** A write that is one statement. */
export interface OneStatement<F> {
  /** A query for the facts that rights depend on, one row or none. */
  facts: SqlPart;
  /** A constant, made by `withReceipt`. */
  text: string;
  /** Decides by the facts, which are null where there are none. @returns the values of the statement */
  decide: (facts: F) => unknown[];
  /** Facts from before, if there are any. Where they still hold, they need not be looked for. */
  remembered?: F | undefined;
}

/**
 * @param parts of a `with` that write, the last named `answered`, with the answer as its column `answer`; without a row,
 *   and without writing, where the facts that it was decided by do not hold
 * @param values how many they need
 */
export const withReceipt = (parts: string, values: number): string => `with ${parts},
  noted as (
    insert into receipt (member_id, key, request_hash, answer)
    select $${values + 1}, $${values + 2}, $${values + 3}, answer from answered)
  select answer from answered`;

/** Member, key and hash of the request. */
type Receipt = [number, string, Buffer];
const RECEIPT = 'receipt known on known.member_id = $1 and known.key = $2';
const FIRST_ANSWER = 'known.answer "firstAnswer", known.request_hash = $3 "sameRequest"';
interface Known {
  firstAnswer: unknown;
  sameRequest: boolean | null;
}

/**
 * Runs a write at most once per key and author, in one transaction: a retry, even one that overlaps the first try,
 * gets the first answer. A write that fails leaves no trace, so the same key may be tried again.
 *
 * All writes lock what they write to first and write the receipt last, so that nobody waits in a circle.
 *
 * @param work must answer with something that survives JSON
 * @throws 409 where the key has been used for something else, with the answer to that as `current`
 */
export function once<T>(
  db: DataSource,
  memberId: number,
  request: WriteRequest,
  work: (tx: EntityManager) => Promise<T>,
): Promise<Once<T>> {
  const receipt = receiptOf(memberId, request);
  return unlessFaster(db, receipt, () =>
    db.transaction(async (tx) => {
      const known = await lookUp(tx, receipt);
      if (known) return firstAnswer<T>(known);
      const answer = await work(tx);
      await tx.query('insert into receipt (member_id, key, request_hash, answer) values ($1, $2, $3, $4)', [
        ...receipt,
        JSON.stringify(answer),
      ]);
      return { answer, first: true };
    }),
  );
}

/**
 * The same in one round trip, or two where facts must be looked for: for writes that are made all the time. What was
 * written already by this key is noticed by the receipt that cannot be written again.
 */
export function onceInOneStatement<F extends object, T>(
  db: DataSource,
  memberId: number,
  request: WriteRequest,
  { facts, text, decide, remembered }: OneStatement<F>,
): Promise<Once<T>> {
  const receipt = receiptOf(memberId, request);
  const pool = (db.driver as PostgresDriver).master as Pool;
  const write = async (values: unknown[]): Promise<Once<T> | null> => {
    const { rows } = await pool.query<{ answer: T }>(statement(text, [...values, ...receipt]));
    return rows[0] ? { answer: rows[0].answer, first: true } : null;
  };
  return unlessFaster(db, receipt, async () => {
    const values = remembered && allowedBy(remembered, decide);
    const written = values && (await write(values));
    if (written) return written;
    for (;;) {
      const known = await look<F>(db, receipt, facts);
      if (known.sameRequest !== null) return firstAnswer<T>(known);
      const decided = await write(decide(known));
      if (decided) return decided;
    }
  });
}

/** What is remembered may be out of date: it is never a reason to refuse. */
function allowedBy<F>(facts: F, decide: (facts: F) => unknown[]): unknown[] | null {
  try {
    return decide(facts);
  } catch {
    return null;
  }
}

async function look<F>(db: DataSource, receipt: Receipt, facts: SqlPart): Promise<F & Known> {
  const values: unknown[] = [...receipt];
  const text = `select ${FIRST_ANSWER}, facts.* from (select) one left join ${RECEIPT} left join (${facts(values)}) facts on true`;
  const [row] = await prepared<F & Known>(db, text, values);
  return row!;
}

const receiptOf = (memberId: number, request: WriteRequest): Receipt => [
  memberId,
  request.key,
  hash('sha256', JSON.stringify(request), 'buffer'),
];

/** SQLSTATE of a second receipt for the same key. */
const NOT_UNIQUE = '23505';

/** An overlapping try may have been faster: then its answer is the one, whatever stands in the way of this since. */
async function unlessFaster<T>(db: DataSource, receipt: Receipt, attempt: () => Promise<Once<T>>): Promise<Once<T>> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof ProblemError) && (error as { code?: unknown }).code !== NOT_UNIQUE) throw error;
    const known = await lookUp(db, receipt);
    if (!known) throw error;
    return firstAnswer<T>(known);
  }
}

async function lookUp(db: DataSource | EntityManager, receipt: Receipt): Promise<Known | undefined> {
  const rows: Known[] = await db.query(`select ${FIRST_ANSWER} from (select) one join ${RECEIPT}`, [...receipt]);
  return rows[0];
}

/** To answer another request with it would lose what that one asked for without a word. */
function firstAnswer<T>({ firstAnswer: answer, sameRequest }: Known): Once<T> {
  if (!sameRequest) throw conflict('Dieser Vorgang wurde schon mit anderen Angaben gespeichert.', answer);
  return { answer: answer as T, first: false };
}
