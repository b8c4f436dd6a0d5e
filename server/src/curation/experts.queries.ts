import type { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { ReturnOf } from '#contract/endpoint';
import type { listExperts } from '#contract/experts';
import { visibleSolution, visibleTo } from '../auth/visibility.js';
import { region } from '../threads/thread.shape.js';

type Experts = ReturnOf<typeof listExperts>;

/** Most of each. */
const SHOWN = 3;

/** Words of a title `words` that stand in a text, alone or within a longer word: «Rufbus» in «Rufbusverkehr». */
const shared = (text: string) => `(select count(*) from words where exists (
  select from title_words(${text}) other where other = words.word
    or (length(words.word) > 4 and length(other) > 4 and (position(words.word in other) > 0 or position(other in words.word) > 0))))`;

/**
 * Experience reports of solutions of the thread's topic that share words with its title: one in their own title, or two
 * with their summary. A topic has some dozens of solutions, so all of them are looked at.
 */
export function findReports(
  db: DataSource,
  actor: Actor,
  thread: { topicId: number; title: string },
): Promise<Experts['reports']> {
  const parameters: unknown[] = [thread.topicId, thread.title];
  return db.query(
    `with words as (select * from title_words($2) word),
     alike as (
       select s.id, ${shared('s.title')} in_title, ${shared(`s.title || ' ' || s.summary`)} in_all
       from solution_topic st join solution s on s.id = st.solution_id
       where st.topic_id = $1 and s.state = 'open' and ${visibleSolution(actor, 's', parameters)})
     select report.id, ${region('report.region_id')} region, json_build_object('id', s.id, 'reference', s.reference, 'title', s.title) solution
     from alike join solution s on s.id = alike.id join experience_report report on report.solution_id = s.id
     where alike.in_title > 0 or alike.in_all > 1
     order by alike.in_title desc, alike.in_all desc, report.complete desc, report.created_at desc, report.id limit ${SHOWN}`,
    parameters,
  );
}

/**
 * Members whose posts were marked as answers in threads of a topic, each with one of them.
 * @param threads ids of the threads, best first
 */
export function findAnswerers(
  db: DataSource,
  actor: Actor,
  topicId: number,
  threads: number[],
): Promise<Experts['members']> {
  const parameters: unknown[] = [topicId, threads, actor.id];
  return db.query(
    `select json_build_object('id', m.id, 'name', m.name) member, ${region('p.region_id')} region,
       json_build_object('id', t.id, 'title', t.title) thread, p.number
     from (
       select distinct on (p.author_id) p.* from post p
       where p.thread_id = any($2) and p.answer and p.html <> '' and p.author_id <> $3
       order by p.author_id, array_position($2::bigint[], p.thread_id), p.number) p
     join thread t on t.id = p.thread_id and t.topic_id = $1 and ${visibleTo(actor, 't', parameters)}
     join member m on m.id = p.author_id and m.kind = 'member' and m.suspended_at is null
     order by array_position($2::bigint[], t.id), p.number limit ${SHOWN}`,
    parameters,
  );
}
