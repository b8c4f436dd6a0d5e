import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How moderators keep order. */
export class Moderation1790000020200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- A hidden post keeps its Markdown for its author and the moderation; its html is empty, so that no page,
      -- excerpt or list can show it.
      alter table post
        add column hidden_at timestamptz,
        add column hidden_by bigint references member,
        add column hidden_reason text not null default '',
        -- Hidden until its author has changed it, as the moderation has asked.
        add column awaits_change boolean not null default false,
        -- Its author can no longer change it.
        add column locked_at timestamptz,
        add column locked_by bigint references member,
        add column lock_reason text not null default '';
      alter table thread
        -- A member may post once in so many minutes.
        add column slow_minutes integer,
        -- What is to happen to the thread at a later time.
        add column timers jsonb not null default '[]';
      alter table member
        -- Last day on which the member cannot write.
        add column silenced_until date,
        add column silence_reason text not null default '',
        -- Last day of the suspension; none where it lasts until somebody ends it.
        add column suspended_until date,
        add column suspension_reason text not null default '';
      create table report (
        item_id bigint not null references review_item,
        member_id bigint not null references member,
        at timestamptz not null default now(),
        kind text not null,
        text text not null,
        primary key (item_id, member_id)
      );
      create index report_member on report (member_id);
      create index audit_act on audit (act, id desc);
      create index audit_actor on audit (actor_id, id desc);
      create index audit_target on audit (target, id desc);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index audit_target, audit_actor, audit_act;
      drop table report;
      alter table member drop column silenced_until, drop column silence_reason, drop column suspended_until,
        drop column suspension_reason;
      alter table thread drop column slow_minutes, drop column timers;
      alter table post drop column hidden_at, drop column hidden_by, drop column hidden_reason, drop column awaits_change,
        drop column locked_at, drop column locked_by, drop column lock_reason;`);
  }
}
