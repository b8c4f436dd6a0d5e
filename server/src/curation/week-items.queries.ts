import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { WeekEntry, WeekItem } from '#contract/weeks';
import { visibleSolution, visibleTo } from '../auth/visibility.js';
import { excerpt } from '../http/excerpt.js';
import { iso, member, region } from '../threads/thread.shape.js';

/**
 * What entries tell the actor: those that they may see, of posts that are still to be read.
 * @param entries SQL for rows `position`, `thread_id`, `number`, `solution_id`, `marked`
 * @param parameters of the query so far
 */
async function load(db: DataSource | EntityManager, actor: Actor | null, entries: string, parameters: unknown[]) {
  const [readable, open] = [visibleTo(actor, 't', parameters), visibleSolution(actor, 's', parameters)];
  // A post without text has been deleted, hidden or moved.
  const rows: (WeekItem & { position: number; marked: boolean; helpful: number })[] = await db.query(
    `with entry as (${entries})
     select e.position, e.marked, cardinality(p.helpful) helpful, t.id thread, p.number, null::bigint solution,
       case when p.number = 1 then 'thread' when p.answer then 'answer' else 'post' end kind,
       t.title, ${member('p.author_id')} author, ${region('p.region_id')} region, ${iso('p.created_at')} "at", p.html excerpt
     from entry e join thread t on t.id = e.thread_id and ${readable}
     join post p on p.thread_id = e.thread_id and p.number = e.number and p.html <> ''
     union all
     select e.position, e.marked, 0, null, null, s.id, 'solution', s.title, null, null, ${iso('s.updated_at')}, s.summary
     from entry e join solution s on s.id = e.solution_id and s.state = 'open' and ${open}
     order by position`,
    parameters,
  );
  return rows.map(({ position: _position, ...item }) => ({
    ...item,
    excerpt: item.kind === 'solution' ? item.excerpt : excerpt(item.excerpt),
  }));
}

const asItem = ({ marked: _marked, helpful: _helpful, ...item }: Awaited<ReturnType<typeof load>>[number]): WeekItem =>
  item;

/** The entries of a saved week. */
export async function findItems(
  db: DataSource | EntityManager,
  actor: Actor | null,
  weekId: number | null,
): Promise<WeekItem[]> {
  const saved = 'select position, thread_id, number, solution_id, false marked from week_item where week_id = $1';
  return (await load(db, actor, saved, [weekId])).map(asItem);
}

/** SQL for rows of entries given as JSON in the parameter. */
export const ENTRIES = (placeholder: string) => `
  select ordinality::int position, (value->>'thread')::bigint thread_id, (value->>'number')::int "number", (value->>'solution')::bigint solution_id, false marked
  from jsonb_array_elements(${placeholder}::jsonb) with ordinality`;

/** How many of these entries the actor can see. */
export const countVisible = async (tx: EntityManager, actor: Actor, entries: WeekEntry[]): Promise<number> =>
  (await load(tx, actor, ENTRIES('$1'), [JSON.stringify(entries)])).length;

/** Most suggestions of each sort. */
const SUGGESTED = 20;

/**
 * What a week of a topic might tell: what moderators have marked and no published week has told yet, what was begun,
 * answered or found helpful in it, and solutions that took a step or got a new version.
 * @param from first day
 */
export function findSuggestions(db: DataSource, actor: Actor, topicId: number, from: string) {
  const inWeek = (column: string) => `${column} >= span.first and ${column} < span.next`;
  const told = `exists (select from week_item i join week w on w.id = i.week_id and w.published_at is not null
    where i.thread_id = m.thread_id and i.number = m.number)`;
  const entries = `
    with span as (select ($2::date::timestamp at time zone 'Europe/Berlin') first, (($2::date + 7)::timestamp at time zone 'Europe/Berlin') next),
    post_of_week as (
      select p.thread_id, p.number, p.answer, cardinality(p.helpful) helpful from span
      join thread t on t.topic_id = $1 and t.last_post_at >= span.first join post p on p.thread_id = t.id and ${inWeek('p.created_at')} and p.html <> ''),
    candidate as (
      (select m.thread_id, m.number, null::bigint solution_id, true marked, 0 sort from week_mark m join thread t on t.id = m.thread_id and t.topic_id = $1
       where not ${told} order by m.marked_at desc limit ${SUGGESTED * 2})
      union all (select thread_id, number, null, false, 1 from post_of_week where number = 1 limit ${SUGGESTED})
      union all (select thread_id, number, null, false, 2 from post_of_week where answer limit ${SUGGESTED})
      union all (select thread_id, number, null, false, 3 from post_of_week where helpful > 0 order by helpful desc limit ${SUGGESTED / 2})
      union all (select null, null, st.solution_id, false, 4 from span cross join solution_topic st where st.topic_id = $1 and (
        exists (select from solution_version v where v.solution_id = st.solution_id and ${inWeek('v.created_at')})
        or exists (select from solution_step s where s.solution_id = st.solution_id and ${inWeek('s.at')})) limit ${SUGGESTED}))
    select row_number() over (order by min(sort), thread_id, number, solution_id)::int position, thread_id, number, solution_id, bool_or(marked) marked
    from candidate group by thread_id, number, solution_id`;
  return load(db, actor, entries, [topicId, from]);
}
