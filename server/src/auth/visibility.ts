import { type Actor, isModerator } from '#contract/actor';

/**
 * The SQL condition for «threads that the actor may read»; the same rule as `canReadThread` in the contract.
 *
 * @param alias of the table `thread` in the query
 * @param parameters of the query so far; what the condition needs is appended
 * @example
 * const parameters: unknown[] = [topicId];
 * db.query(`select … from thread t where t.topic_id = $1 and ${visibleTo(actor, 't', parameters)}`, parameters);
 */
export function visibleTo(actor: Actor | null, alias: string, parameters: unknown[]): string {
  if (actor === null) return `${alias}.visibility = 'public'`;
  if (actor.kind === 'member') return 'true';
  const me = parameters.push(actor.id);
  return `(${alias}.visibility = 'public' or (${alias}.visibility = 'guests'
    and exists (select from thread_guest admitted where admitted.thread_id = ${alias}.id and admitted.member_id = $${me}::bigint)))`;
}

/**
 * The same rule for a `reader` that the query itself finds out. As one expression: of single conditions PostgreSQL
 * believes that few threads fulfil them, and reads and sorts all threads of a topic instead of the first of its index.
 * @param alias of the table `thread` in the query
 */
export const visibleToReader = (alias: string) => `case when ${alias}.visibility = 'public' or reader.kind = 'member' then true
    when ${alias}.visibility = 'guests' then exists (select from thread_guest admitted where admitted.thread_id = ${alias}.id and admitted.member_id = reader.id)
    else false end`;

/**
 * The SQL condition for «solutions that the actor may read»; the same rule as `canReadSolution` in the contract.
 * @param alias of the table `solution` in the query
 * @param parameters of the query so far; what the condition needs is appended
 */
export function visibleSolution(actor: Actor | null, alias: string, parameters: unknown[]): string {
  const open = `${alias}.state = 'open' and ${isFor(actor, `${alias}.visibility`)}`;
  if (actor === null) return `(${open})`;
  if (isModerator(actor)) return `(${open} or ${alias}.state <> 'open')`;
  const me = parameters.push(actor.id);
  return `(${open} or (${alias}.state <> 'open' and ${alias}.author_id = $${me}::bigint))`;
}

/** SQL condition: what has the visibility in the column is meant for the actor. */
export function isFor(actor: Actor | null, column: string): string {
  if (actor === null) return `${column} = 'public'`;
  return actor.kind === 'member' ? 'true' : `${column} in ('guests', 'public')`;
}
