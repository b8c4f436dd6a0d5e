import type { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import { type Notice, NOTICES_AT_ONCE } from '#contract/activity';
import { visibleSolution, visibleTo } from '../auth/visibility.js';
import { type ActivityKind, LINKS, sentenceOf } from './sentences.js';

interface Row {
  id: number;
  at: Date;
  kind: string;
  actor: string | null;
  /** `null` where the actor may not read the thread. */
  threadId: number | null;
  threadTitle: string | null;
  number: number | null;
  /** `null` where the actor may not read the solution. */
  solutionId: number | null;
  solutionTitle: string | null;
  data: { reason?: unknown; title?: unknown };
  seen: boolean;
}

/** What concerns the actor, unseen first, then newest first. Titles only of what they may still read, and nothing of solutions that they may not. */
export async function findNotices(db: DataSource, actor: Actor): Promise<Notice[]> {
  const parameters: unknown[] = [actor.id, NOTICES_AT_ONCE];
  const rows: Row[] = await db.query(
    `select a.id, a.at, a.kind, m.name actor, t.id "threadId", t.title "threadTitle", a.number,
       so.id "solutionId", so.title "solutionTitle", a.data, s.member_id is not null seen
     from activity a
     left join member m on m.id = a.actor_id
     left join thread t on t.id = a.thread_id and ${visibleTo(actor, 't', parameters)}
     left join solution so on so.id = a.solution_id and ${visibleSolution(actor, 'so', parameters)}
     left join notice_seen s on s.activity_id = a.id and s.member_id = $1
     where a.concerns @> array[$1::bigint] and a.concerns <> '{}'
       and (a.solution_id is null or so.id is not null)
     order by seen, a.id desc limit $2`,
    parameters,
  );
  return rows.map(present);
}

function present({ id, at, kind, seen, ...row }: Row): Notice {
  const title = row.threadTitle ?? row.solutionTitle ?? (typeof row.data.title === 'string' ? row.data.title : null);
  const happening = { ...row, title };
  const link = LINKS[kind as ActivityKind]?.(happening) ?? pathOf(row);
  const reason = typeof row.data.reason === 'string' ? row.data.reason : '';
  return { id, at: at.toISOString(), sentence: sentenceOf(kind, happening), link, reason, seen };
}

function pathOf({ threadId, number, solutionId }: Pick<Row, 'threadId' | 'number' | 'solutionId'>): string | null {
  if (solutionId !== null) return `/loesungsansaetze/${solutionId}`;
  if (threadId === null) return null;
  return number === null ? `/diskussionen/${threadId}` : `/diskussionen/${threadId}/${number}`;
}

/** Notes that the member has seen those of these that concern them. */
export async function noteSeen(db: DataSource, memberId: number, ids: number[]): Promise<void> {
  await db.query(
    `insert into notice_seen (member_id, activity_id)
     select $1::bigint, id from activity where id = any($2::bigint[]) and concerns @> array[$1::bigint]
     on conflict do nothing`,
    [memberId, ids],
  );
}
