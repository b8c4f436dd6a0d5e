import type { EntityManager } from 'typeorm';

/** An act of moderation, administration or representation: who did what to whom, and what it was before and after. */
export interface Act {
  /** `null` where nobody was signed in. */
  actorId: number | null;
  /** Verb of the domain, for example `suspend`. */
  act: string;
  /** Kind and key of what it was done to, for example `member:12`. */
  target: string;
  reason?: string;
  before?: unknown;
  after?: unknown;
  /** Members whom it concerns, besides the actor: they may read it in the log. `null` stands for an account that is gone. */
  concerns?: (number | null)[];
}

const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));

/** Notes an act for good, in the transaction that does it. */
export async function audit(
  tx: EntityManager,
  { actorId, act, target, reason = '', before, after, concerns = [] }: Act,
): Promise<void> {
  const concerned = [...new Set(concerns)].filter((id) => id !== null);
  await tx.query(
    'insert into audit (actor_id, act, target, reason, before, after, concerns) values ($1, $2, $3, $4, $5, $6, $7)',
    [actorId, act, target, reason, json(before), json(after), concerned],
  );
}
