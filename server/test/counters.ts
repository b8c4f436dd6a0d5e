import type { TestApp } from './app.js';

/** Everything that is counted at the write, counted again from the posts. @returns the threads where the two differ */
export function miscounted(app: TestApp): Promise<unknown[]> {
  return app.db.query(`
    select t.id, t.posts, t.answers, t.regions, t.last_number, t.change, told.*, part.*
    from thread t
    cross join lateral (
      select count(*) filter (where p.deleted_at is null) posts,
        count(*) filter (where p.answer and p.deleted_at is null) answers,
        count(distinct p.region_id) filter (where p.deleted_at is null) regions,
        max(p.number) last_number, max(p.change) change, count(*) numbers,
        bool_and(p.deleted_at is null or (p.html = '' and p.markdown = '' and not p.answer)) stubs_empty,
        bool_and(p.version - 1 + (p.deleted_at is not null and p.moved_number is null)::int =
          (select count(*) from post_version v where v.thread_id = t.id and v.number = p.number)) versions_kept
      from post p where p.thread_id = t.id) told
    cross join lateral (
      select (select coalesce(sum(m.posts), 0) from thread_member m where m.thread_id = t.id) by_members,
        (select count(*) from thread_region r where r.thread_id = t.id) by_regions,
        (select coalesce(bool_and(r.posts > 0), true) from thread_region r where r.thread_id = t.id) all_took_part) part
    where (t.posts, t.answers, t.regions, t.last_number) is distinct from (told.posts, told.answers, told.regions, told.last_number)
      or t.change < told.change or told.numbers <> told.last_number or not told.stubs_empty or not told.versions_kept
      or part.by_members <> told.posts or part.by_regions <> told.regions or not part.all_took_part`);
}
