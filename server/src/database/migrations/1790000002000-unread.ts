import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What finding unread posts needs to cost the same in a network of any size (docs/decisions/0010). */
export class Unread1790000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Beyond the position everything is unread, also what is older than the member's unread_since: kept when that
      -- moment moves on, and where a guest is let in later.
      alter table reading add column kept boolean not null default false;
      -- A member's kept threads: few among thousands of positions, and written only when one is kept or read.
      create index reading_kept on reading (member_id, thread_id) where kept;
      -- The first post after a moment, in a thread of any length: one more entry at each post.
      create index post_moment on post (thread_id, created_at, number);
      -- A guest's threads; few rows, written when a guest is admitted.
      create index thread_guest_member on thread_guest (member_id, thread_id);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index thread_guest_member, post_moment, reading_kept;
      alter table reading drop column kept;`);
  }
}
