import type { EntityManager } from 'typeorm';
import { TAGS_MAX } from '#contract/curation';

/*
 * What a thread keeps besides its posts goes with it when it is merged. What other domains will keep per thread has its
 * place here.
 */

/** Its tags, as far as there is room. Whoever wants to count what has a tag waits from now on: so it comes at the end. */
export async function carryTags(tx: EntityManager, source: number, target: number): Promise<void> {
  // Whoever changes how many threads have a tag has locked them all.
  await tx.query('lock table tag in share row exclusive mode');
  await tx.query(
    `with gone as (delete from thread_tag where thread_id = $1 returning tag_id)
     insert into thread_tag (thread_id, tag_id) select $2, tag_id from gone
     where tag_id not in (select tag_id from thread_tag where thread_id = $2)
     order by tag_id limit greatest(0, ${TAGS_MAX} - (select count(*) from thread_tag where thread_id = $2))`,
    [source, target],
  );
}

/**
 * Its Zwischenstand, as older versions of the other thread's: nothing of its text stays behind. The version that is shown
 * there stays the latest, so that it can be written on.
 */
export async function carrySummaries(tx: EntityManager, source: number, target: number): Promise<void> {
  const [kept]: { shown: number | null }[] = await tx.query(
    `select summary_version shown from thread where id = $2 and exists (select from thread_summary where thread_id = $1)`,
    [source, target],
  );
  if (!kept) return;
  await tx.query('update thread set summary_version = null where id = any($1)', [[source, target]]);
  await tx.query(
    `update thread_summary s set thread_id = $2, version = s.version + last.version, from_thread_id = coalesce(s.from_thread_id, $1)
     from (select coalesce(max(version), 0) as version from thread_summary where thread_id = $2) last where s.thread_id = $1`,
    [source, target],
  );
  if (kept.shown === null) return;
  await tx.query(
    `with latest as (
       update thread_summary set version = (select max(version) + 1 from thread_summary where thread_id = $1)
       where thread_id = $1 and version = $2 returning version)
     update thread set summary_version = latest.version from latest where id = $1`,
    [target, kept.shown],
  );
}
