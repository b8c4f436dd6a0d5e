import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { ReturnOf } from '#contract/endpoint';
import type { Visibility } from '#contract/primitives';
import type { getWeek, listWeeks } from '#contract/weeks';
import { canComposeWeek } from '#contract/curation-rules';
import { isFor, visibleSolution, visibleTo } from '../auth/visibility.js';
import { iso, member } from '../threads/thread.shape.js';

/** SQL: weeks `w` that the actor may read; the same rule as `canReadWeek` in the contract. */
const readable = (actor: Actor | null) =>
  canComposeWeek(actor) ? 'true' : `(w.published_at is not null and ${isFor(actor, 'w.visibility')})`;

/** The weeks of a topic that the actor may see, the latest first. */
export function findWeeks(
  db: DataSource,
  actor: Actor | null,
  topic: string,
): Promise<ReturnOf<typeof listWeeks>['weeks']> {
  const parameters: unknown[] = [topic];
  const [thread, solution] = [visibleTo(actor, 't', parameters), visibleSolution(actor, 's', parameters)];
  return db.query(
    `select w.week, ${iso('w.published_at')} "publishedAt", (
       select count(*)::int from week_item i where i.week_id = w.id and (
         exists (select from thread t join post p on p.thread_id = t.id and p.number = i.number and p.html <> '' where t.id = i.thread_id and ${thread})
         or exists (select from solution s where s.id = i.solution_id and s.state = 'open' and ${solution}))) items
     from week w where w.topic_id = (select id from topic where slug = $1) and ${readable(actor)} order by w.week desc`,
    parameters,
  );
}

type Week = Omit<ReturnOf<typeof getWeek>, 'items'>;

/** A week as the actor may see it, without its entries. */
export async function findWeek(
  db: DataSource,
  actor: Actor | null,
  topic: string,
  week: string,
): Promise<{ id: number; body: Week } | undefined> {
  const beside = (which: string, order: string) =>
    `(select w.week from week w where w.topic_id = topic.id and w.published_at is not null and ${readable(actor)} and w.week ${which} $2 order by w.week ${order} limit 1)`;
  const rows: { id: number; body: Week }[] = await db.query(
    `select w.id, json_build_object('week', w.week, 'topic', json_build_object('slug', topic.slug, 'name', topic.name), 'html', w.html,
       'visibility', w.visibility, 'publishedAt', ${iso('w.published_at')}, 'publishedBy', ${member('w.published_by')},
       'corrected', case when w.corrected_at is not null then json_build_object(
         'at', ${iso('w.corrected_at')}, 'by', ${member('w.corrected_by')}, 'reason', w.correction) end,
       'earlier', ${beside('<', 'desc')}, 'later', ${beside('>', 'asc')}) body
     from week w join topic on topic.id = w.topic_id where topic.slug = $1 and w.week = $2 and ${readable(actor)}`,
    [topic, week],
  );
  return rows[0];
}

/** A week as those see it who compose it. */
export interface StoredWeek {
  id: number;
  version: number;
  text: string;
  visibility: Visibility;
  publishedAt: Date | null;
}

/** @param lock what is written to it happens one after the other */
export async function loadWeek(
  db: DataSource | EntityManager,
  topicId: number,
  week: string,
  lock: '' | 'for update' = '',
): Promise<StoredWeek | undefined> {
  const rows: StoredWeek[] = await db.query(
    `select id, version, markdown "text", visibility, published_at "publishedAt" from week where topic_id = $1 and week = $2 ${lock}`,
    [topicId, week],
  );
  return rows[0];
}
