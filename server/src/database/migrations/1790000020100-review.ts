import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What moderators have to decide. */
export class Review1790000020100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table review_item (
        id bigint generated always as identity primary key,
        kind text not null,
        -- What it is about: a post, or anything else by a key of the domain's own, such as solution:12.
        subject text not null default '',
        thread_id bigint references thread,
        number integer,
        title text not null default '',
        submitted_by bigint references member,
        submitted_at timestamptz not null default now(),
        due_at timestamptz not null,
        claimed_by bigint references member,
        claimed_at timestamptz,
        decided_by bigint references member,
        decided_at timestamptz,
        decision text not null default '',
        reason text not null default '',
        -- A post that is moved takes along what is to be decided about it.
        foreign key (thread_id, number) references post on update cascade
      );
      -- One open item per subject.
      create unique index review_open_post on review_item (kind, thread_id, number) where decided_at is null and number is not null;
      create unique index review_open_subject on review_item (kind, subject) where decided_at is null and subject <> '';
      create index review_open on review_item (due_at, id) where decided_at is null;
      create index review_decided on review_item (decided_at desc, id desc) where decided_at is not null;
      create index review_post on review_item (thread_id, number);
      create table review_note (
        id bigint generated always as identity primary key,
        item_id bigint not null references review_item,
        at timestamptz not null default now(),
        author_id bigint references member,
        text text not null
      );
      create index review_note_item on review_note (item_id, id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table review_note, review_item');
  }
}
