import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of the dialogue: people and regions, sessions, topics, threads and posts. */
export class Start1790000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create extension if not exists pg_trgm;

      -- One row: the number that a rename or an erasure raises, because names stand inside cached pages.
      create table network (
        single boolean primary key default true check (single),
        names integer not null default 0,
        demo boolean not null default false
      );
      insert into network default values;

      create table member (
        id bigint generated always as identity primary key,
        kind text not null default 'member' check (kind in ('member', 'guest')),
        name text not null,
        position text not null default '',
        email text not null,
        password_hash text not null,
        joined_at timestamptz not null default now(),
        -- Posts older than this count as read: nobody starts with years of unread posts.
        unread_since timestamptz not null default now(),
        suspended_at timestamptz
      );
      create unique index member_email on member (lower(email));

      create table member_role (
        member_id bigint not null references member,
        role text not null check (role in ('moderator', 'spokesperson', 'administrator')),
        first_day date not null default current_date,
        last_day date,
        primary key (member_id, role, first_day)
      );

      create table region (
        id bigint generated always as identity primary key,
        slug text not null unique,
        name text not null,
        kind text not null,
        land text not null,
        area_km2 double precision,
        population integer,
        population_year integer,
        member_since date not null,
        member_until date
      );
      create table region_key (
        region_id bigint not null references region,
        ars text not null,
        within boolean not null default false,
        primary key (region_id, ars)
      );
      create table mandate (
        id bigint generated always as identity primary key,
        member_id bigint not null references member,
        region_id bigint not null references region,
        first_day date not null default current_date,
        last_day date
      );
      create index mandate_member on mandate (member_id);
      create index mandate_region on mandate (region_id);

      create table session (
        id bigint generated always as identity primary key,
        token_hash bytea not null unique,
        member_id bigint not null references member,
        device text not null default '',
        created_at timestamptz not null default now(),
        seen_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index session_member on session (member_id);

      create table invitation (
        id bigint generated always as identity primary key,
        token_hash bytea not null unique,
        kind text not null default 'member' check (kind in ('member', 'guest')),
        name text not null default '',
        email text not null default '',
        position text not null default '',
        region_id bigint references region,
        roles text[] not null default '{}',
        invited_by bigint references member,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        accepted_at timestamptz,
        revoked_at timestamptz
      );
      create table password_reset (
        token_hash bytea primary key,
        member_id bigint not null references member,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz
      );

      -- Counted tries, in the form that rate-limiter-flexible expects; expire in milliseconds since 1970.
      create table rate_limit (
        key varchar(255) primary key,
        points integer not null default 0,
        expire bigint
      );

      create table mail (
        id bigint generated always as identity primary key,
        recipient text not null,
        subject text not null,
        body text not null,
        created_at timestamptz not null default now(),
        sent_at timestamptz
      );

      create table topic (
        id bigint generated always as identity primary key,
        slug text not null unique,
        name text not null,
        description text not null default '',
        position integer not null
      );

      create table thread (
        id bigint generated always as identity primary key,
        topic_id bigint not null references topic,
        kind text not null check (kind in ('discussion', 'question')),
        title text not null,
        visibility text not null default 'network' check (visibility in ('network', 'guests', 'public')),
        pinned boolean not null default false,
        closed boolean not null default false,
        author_id bigint references member,
        region_id bigint references region,
        created_at timestamptz not null default now(),
        change integer not null default 0,
        last_number integer not null default 0,
        posts integer not null default 0,
        answers integer not null default 0,
        regions integer not null default 0,
        last_post_at timestamptz not null default now(),
        last_author_id bigint references member
      );
      -- A topic's list: pinned on top, then newest activity, paged by key.
      create index thread_topic_activity on thread (topic_id, pinned desc, last_post_at desc, id desc);
      -- All threads by newest activity, and what is new since a moment.
      create index thread_activity on thread (last_post_at desc, id desc);
      -- Titles that resemble the one being typed.
      create index thread_title_trgm on thread using gin (title gin_trgm_ops);

      create table thread_guest (
        thread_id bigint not null references thread,
        member_id bigint not null references member,
        primary key (thread_id, member_id)
      );
      -- Who took part, counted at the write, so that no read has to.
      create table thread_member (
        thread_id bigint not null references thread,
        member_id bigint not null references member,
        posts integer not null,
        primary key (thread_id, member_id)
      );
      create index thread_member_member on thread_member (member_id, thread_id);
      create table thread_region (
        thread_id bigint not null references thread,
        region_id bigint not null references region,
        posts integer not null,
        primary key (thread_id, region_id)
      );
      create index thread_region_region on thread_region (region_id, thread_id);

      create table post (
        thread_id bigint not null references thread,
        number integer not null,
        change integer not null,
        author_id bigint references member,
        region_id bigint references region,
        -- Numbers from the top of the tree of answers down to this post.
        path integer[] not null,
        markdown text not null,
        html text not null,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        edited_at timestamptz,
        edited_by bigint references member,
        edit_reason text not null default '',
        deleted_at timestamptz,
        deleted_by bigint references member,
        deletion_reason text not null default '',
        answer boolean not null default false,
        helpful bigint[] not null default '{}',
        primary key (thread_id, number)
      );
      -- «What changed since N» is one range scan.
      create unique index post_change on post (thread_id, change, number);
      -- The tree of answers, paged by path.
      create index post_path on post (thread_id, path);
      create index post_author on post (author_id, created_at desc);
      create index post_region on post (region_id, created_at desc);

      -- A version that an edit or a deletion has replaced; the current one stands in the post.
      create table post_version (
        thread_id bigint not null,
        number integer not null,
        version integer not null,
        markdown text not null,
        author_id bigint references member,
        reason text not null default '',
        created_at timestamptz not null,
        primary key (thread_id, number, version),
        foreign key (thread_id, number) references post
      );

      create table reading (
        member_id bigint not null references member,
        thread_id bigint not null references thread,
        last_number integer not null,
        primary key (member_id, thread_id)
      );
      create table draft (
        member_id bigint not null references member,
        target text not null,
        sequence integer not null,
        -- Null once discarded: the row keeps its number, so that a tab left open cannot overwrite what is begun afterwards.
        content jsonb,
        saved_at timestamptz not null default now(),
        primary key (member_id, target)
      );
      -- The first answer to each write, by the key that the client made: a retry gets it again.
      create table receipt (
        member_id bigint not null references member,
        key uuid not null,
        -- SHA-256 of what was asked for: the same key with something else is no retry.
        request_hash bytea not null,
        answer jsonb not null,
        created_at timestamptz not null default now(),
        primary key (member_id, key)
      );
      -- Every act of moderation, administration and representation.
      create table audit (
        id bigint generated always as identity primary key,
        at timestamptz not null default now(),
        actor_id bigint references member,
        act text not null,
        target text not null,
        reason text not null default '',
        before jsonb,
        after jsonb
      );
      -- Payloads above the size of a notification, kept for a moment by Socket.IO's PostgreSQL adapter.
      create table socket_io_attachments (
        id bigserial unique,
        created_at timestamptz default now(),
        payload bytea
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table socket_io_attachments, audit, receipt, draft, reading, post_version, post, thread_region, thread_member,
        thread_guest, thread, topic, mail, rate_limit, password_reset, invitation, session, mandate, region_key, region, member_role,
        member, network`);
  }
}
