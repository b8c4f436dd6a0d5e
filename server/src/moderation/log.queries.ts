import type { DataSource } from 'typeorm';
import type { Actor, MemberRef } from '#contract/actor';
import type { LogTopic } from '#contract/moderation';
import { visibleSolution, visibleTo } from '../auth/visibility.js';

export interface LogQuery {
  scope: 'all' | 'mine';
  topic?: LogTopic | undefined;
  actor?: number | undefined;
  target?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  after?: number | undefined;
}

/** A row of the audit log with what its words need. */
export interface LogRow {
  id: number;
  at: Date;
  act: string;
  target: string;
  reason: string;
  before: unknown;
  after: unknown;
  actor: MemberRef | null;
  /** Title or name of what it was done to, where there is one that the reader may know. */
  name: string | null;
}

const TARGETS: Record<LogTopic, string[]> = {
  posts: ['post'],
  threads: ['thread'],
  review: ['review'],
  members: ['member', 'invitation'],
  solutions: ['solution'],
  network: ['topic', 'tag', 'week'],
};
/** The first number of a target of one of these kinds. */
const keyOf = (...kinds: string[]) =>
  `case when split_part(a.target, ':', 1) in (${kinds.map((kind) => `'${kind}'`).join()}) then substring(a.target from ':(\\d+)')::bigint end`;
const START_OF = (day: string) => `(${day}::date)::timestamp at time zone 'Europe/Berlin'`;

/** Acts, the latest first. Rights to the scope are checked by the caller. */
export function findLog(db: DataSource, actor: Actor, query: LogQuery, limit: number): Promise<LogRow[]> {
  const parameters: unknown[] = [];
  const where = conditionsOf(query, actor.id, (value) => `$${parameters.push(value)}`);
  return db.query(
    `select a.id, a.at, a.act, a.target, a.reason, a.before, a.after,
       (select json_build_object('id', m.id, 'name', m.name) from member m where m.id = a.actor_id) actor,
       coalesce(t.title, s.title, person.name, topic.name) "name"
     from audit a
     left join thread t on t.id = ${keyOf('thread', 'post')} and ${visibleTo(actor, 't', parameters)}
     left join solution s on s.id = ${keyOf('solution')} and ${visibleSolution(actor, 's', parameters)}
     left join member person on person.id = ${keyOf('member')}
     left join topic on topic.id = ${keyOf('topic')}
     where ${['true', ...where].join(' and ')} order by a.at desc, a.id desc limit ${limit}`,
    parameters,
  );
}

function conditionsOf(query: LogQuery, me: number, value: (of: unknown) => string): string[] {
  const { scope, topic, actor, target, from, to, after } = query;
  const conditions: string[] = [];
  if (scope === 'mine') {
    const self = value(me);
    conditions.push(`((a.concerns @> array[${self}::bigint] and a.concerns <> '{}') or a.actor_id = ${self}::bigint)`);
  }
  if (topic) conditions.push(`split_part(a.target, ':', 1) = any(${value(TARGETS[topic])})`);
  if (actor) conditions.push(`a.actor_id = ${value(actor)}`);
  if (target)
    conditions.push(
      `(a.target = ${value(target)} or starts_with(a.target, ${value(`${target.replace(/^thread:/, 'post:')}/`)}))`,
    );
  if (from) conditions.push(`a.at >= ${START_OF(value(from))}`);
  if (to) conditions.push(`a.at < ${START_OF(value(to))} + interval '1 day'`);
  if (after) conditions.push(`(a.at, a.id) < (select at, id from audit where id = ${value(after)})`);
  return conditions;
}
