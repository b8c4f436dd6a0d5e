import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Posts that stand somewhere else now, and threads that were merged (docs/decisions/0020). */
export class MovedPosts1790000010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Whatever points at a post comes along when it is moved: every foreign key to it cascades.
      alter table post_version drop constraint post_version_thread_id_number_fkey;
      alter table post_version add foreign key (thread_id, number) references post on update cascade;

      -- Where the post stands that a stub was left for, after however many moves.
      alter table post
        add column moved_thread_id bigint,
        add column moved_number integer,
        add constraint post_moved foreign key (moved_thread_id, moved_number) references post match full on update cascade;
      create index post_moved on post (moved_thread_id, moved_number) where moved_thread_id is not null;

      alter table thread
        add column merged_into bigint references thread,
        -- Posts were moved in, which may be older than those before them.
        add column assembled boolean not null default false;
      create index thread_merged on thread (merged_into) where merged_into is not null;

      create function count_merged() returns trigger language plpgsql as $$
      begin
        update topic_count set threads = threads - 1
        where topic_id = new.topic_id and visibility = new.visibility and part = new.id % 16;
        return null;
      end $$;
      create trigger count_merged after update on thread for each row
        when (old.merged_into is null and new.merged_into is not null) execute function count_merged();`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger count_merged on thread;
      drop function count_merged;
      alter table thread drop column assembled, drop column merged_into;
      alter table post drop column moved_number, drop column moved_thread_id;
      alter table post_version drop constraint post_version_thread_id_number_fkey;
      alter table post_version add foreign key (thread_id, number) references post;`);
  }
}
