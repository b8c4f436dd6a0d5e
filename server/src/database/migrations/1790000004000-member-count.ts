import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Posts by member, kept at the write: the list of members does not sum up every thread that anybody wrote in. */
export class MemberCount1790000004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table member_count (
        member_id bigint primary key references member,
        posts bigint not null
      ) with (fillfactor = 50);
      create function count_member() returns trigger language plpgsql as $$
      begin
        insert into member_count as known values (coalesce(new.member_id, old.member_id), coalesce(new.posts, 0) - coalesce(old.posts, 0))
        on conflict (member_id) do update set posts = known.posts + excluded.posts;
        return null;
      end $$;
      create trigger count after insert or update or delete on thread_member for each row execute function count_member();
      insert into member_count select member_id, sum(posts) from thread_member group by 1;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger count on thread_member;
      drop function count_member;
      drop table member_count;`);
  }
}
