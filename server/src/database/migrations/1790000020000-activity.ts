import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened and whom it concerns. */
export class Activity1790000020000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table activity (
        id bigint generated always as identity primary key,
        at timestamptz not null default now(),
        actor_id bigint references member,
        kind text not null,
        thread_id bigint references thread,
        number integer,
        solution_id bigint,
        data jsonb not null default '{}',
        -- Members who must be told.
        concerns bigint[] not null default '{}',
        -- A post that is moved takes along what happened to it.
        foreign key (thread_id, number) references post on update cascade
      );
      create index activity_concerns on activity using gin (concerns) where concerns <> '{}';
      create index activity_post on activity (thread_id, number);
      create table notice_seen (
        member_id bigint not null references member,
        activity_id bigint not null references activity,
        primary key (member_id, activity_id)
      );
      -- Members whom an act concerns: they may read it in the log.
      alter table audit add column concerns bigint[] not null default '{}';
      create index audit_concerns on audit using gin (concerns) where concerns <> '{}';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index audit_concerns;
      alter table audit drop column concerns;
      drop table notice_seen, activity;`);
  }
}
