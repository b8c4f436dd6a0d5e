import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What moderators make of the dialogue: tags, a Zwischenstand, and what was done in a week (docs/decisions/0029). */
export class Curation1790000040000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TAGS);
    await db.query(`
      -- A version without text has taken the Zwischenstand away. What came from a thread that was merged into this one is
      -- an old version only.
      create table thread_summary (
        thread_id bigint not null references thread,
        version integer not null,
        markdown text not null,
        html text not null,
        -- A place in the thread and no post: when posts are moved, it stays.
        up_to integer not null,
        author_id bigint references member,
        created_at timestamptz not null default now(),
        reason text not null default '',
        from_thread_id bigint references thread,
        primary key (thread_id, version)
      );
      -- The version that is shown; none where there is no Zwischenstand.
      alter table thread add column summary_version integer,
        add foreign key (id, summary_version) references thread_summary (thread_id, version);

      create table week_mark (
        thread_id bigint not null,
        number integer not null,
        marked_by bigint references member,
        marked_at timestamptz not null default now(),
        primary key (thread_id, number),
        foreign key (thread_id, number) references post on update cascade
      );
      create table week (
        id bigint generated always as identity primary key,
        topic_id bigint not null references topic,
        -- As in ISO 8601: 2026-W47.
        week text not null,
        version integer not null default 1,
        markdown text not null default '',
        html text not null default '',
        visibility text not null default 'network' check (visibility in ('network', 'guests', 'public')),
        published_at timestamptz,
        published_by bigint references member,
        -- The latest correction since.
        corrected_at timestamptz,
        corrected_by bigint references member,
        correction text not null default '',
        unique (topic_id, week)
      );
      create table week_item (
        week_id bigint not null references week,
        position integer not null,
        thread_id bigint,
        number integer,
        solution_id bigint references solution,
        primary key (week_id, position),
        foreign key (thread_id, number) references post match full on update cascade,
        check (num_nonnulls(number, solution_id) = 1)
      );
      create index week_item_post on week_item (thread_id, number);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table week_item, week, week_mark;
      alter table thread drop column summary_version;
      drop table thread_summary;
      drop trigger count_tags on thread;
      drop table thread_tag;
      drop function count_tags_of_thread, count_tag;
      drop table tag_count, tag_address, tag;`);
  }
}

const TAGS = `
  create table tag (
    id bigint generated always as identity primary key,
    name text not null,
    -- The present address; all that it ever had stand in tag_address.
    slug text not null unique,
    merged_into bigint references tag
  );
  create unique index tag_name on tag (lower(name)) where merged_into is null;
  create index tag_merged_name on tag (lower(name)) where merged_into is not null;
  create table tag_address (
    slug text primary key,
    tag_id bigint not null references tag
  );
  create index tag_address_tag on tag_address (tag_id);
  create table thread_tag (
    thread_id bigint not null references thread,
    tag_id bigint not null references tag,
    primary key (thread_id, tag_id)
  );
  create index thread_tag_tag on thread_tag (tag_id, thread_id);

  -- Whoever changes it has locked the table tag against others who do: so no two wait for each other.
  create table tag_count (
    tag_id bigint not null references tag,
    visibility text not null,
    threads bigint not null,
    primary key (tag_id, visibility)
  );
  create function count_tag() returns trigger language plpgsql as $$
  begin
    insert into tag_count as known
      select coalesce(new.tag_id, old.tag_id), t.visibility, (tg_op = 'INSERT')::int - (tg_op = 'DELETE')::int
      from thread t where t.id = coalesce(new.thread_id, old.thread_id)
    on conflict (tag_id, visibility) do update set threads = known.threads + excluded.threads;
    return null;
  end $$;
  create trigger count after insert or delete on thread_tag for each row execute function count_tag();
  create function count_tags_of_thread() returns trigger language plpgsql as $$
  begin
    if not exists (select from thread_tag where thread_id = new.id) then return null; end if;
    lock table tag in share row exclusive mode;
    insert into tag_count as known
      select tt.tag_id, moved.visibility, moved.sign
      from thread_tag tt cross join (values (old.visibility, -1), (new.visibility, 1)) moved (visibility, sign)
      where tt.thread_id = new.id
    on conflict (tag_id, visibility) do update set threads = known.threads + excluded.threads;
    return null;
  end $$;
  create trigger count_tags after update on thread for each row
    when (old.visibility <> new.visibility) execute function count_tags_of_thread();`;
