import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers of threads and posts by topic and by region, kept at the write, so that no page has to count (docs/decisions/0010). */
export class Counts1790000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- In 16 parts by thread: writes to different threads hardly ever wait for each other here.
      create table topic_count (
        topic_id bigint not null references topic,
        visibility text not null,
        part bigint not null,
        threads bigint not null,
        primary key (topic_id, visibility, part)
      ) with (fillfactor = 50);
      create table region_count (
        region_id bigint not null references region,
        visibility text not null,
        part bigint not null,
        threads bigint not null,
        posts bigint not null,
        primary key (region_id, visibility, part)
      ) with (fillfactor = 50);

      ${COUNT_THREAD}
      create trigger count_new after insert or delete on thread for each row execute function count_thread();
      create trigger count_moved after update on thread for each row
        when (old.topic_id <> new.topic_id or old.visibility <> new.visibility) execute function count_thread();

      ${COUNT_REGION}
      create trigger count after insert or update or delete on thread_region for each row execute function count_region();

      insert into topic_count select topic_id, visibility, id % 16, count(*) from thread group by 1, 2, 3;
      insert into region_count
        select tr.region_id, t.visibility, t.id % 16, count(*), sum(tr.posts)
        from thread_region tr join thread t on t.id = tr.thread_id group by 1, 2, 3;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger count on thread_region;
      drop trigger count_new on thread;
      drop trigger count_moved on thread;
      drop function count_region, count_thread;
      drop table topic_count, region_count;`);
  }
}

/** Topics before regions, and the rows of each in the order of their keys: so no two writes wait for each other. */
const COUNT_THREAD = `
  create function count_thread() returns trigger language plpgsql as $$
  begin
    insert into topic_count as known
      select * from (values (old.topic_id, old.visibility, old.id % 16, -1), (new.topic_id, new.visibility, new.id % 16, 1))
        touched (topic_id, visibility, part, threads)
      where topic_id is not null order by 1, 2
    on conflict (topic_id, visibility, part) do update set threads = known.threads + excluded.threads;
    if tg_op = 'UPDATE' and old.visibility <> new.visibility then
      insert into region_count as known
        select tr.region_id, moved.visibility, new.id % 16, moved.sign, moved.sign * tr.posts
        from thread_region tr cross join (values (old.visibility, -1), (new.visibility, 1)) moved (visibility, sign)
        where tr.thread_id = new.id order by 1, 2
      on conflict (region_id, visibility, part) do update set threads = known.threads + excluded.threads, posts = known.posts + excluded.posts;
    end if;
    return null;
  end $$;`;

const COUNT_REGION = `
  create function count_region() returns trigger language plpgsql as $$
  begin
    insert into region_count as known
      select coalesce(new.region_id, old.region_id), t.visibility, t.id % 16,
        (tg_op = 'INSERT')::int - (tg_op = 'DELETE')::int, coalesce(new.posts, 0) - coalesce(old.posts, 0)
      from thread t where t.id = coalesce(new.thread_id, old.thread_id)
    on conflict (region_id, visibility, part) do update set threads = known.threads + excluded.threads, posts = known.posts + excluded.posts;
    return null;
  end $$;`;
