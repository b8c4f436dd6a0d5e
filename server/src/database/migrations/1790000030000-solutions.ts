import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Solution approaches: what regions have tried, with sources, evidence and who has taken them over. */
export class Solutions1790000030000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The last number of a reference given in a year. Taken under this row's lock, so that none is left out or given twice.
      create table solution_year (
        year integer primary key,
        last integer not null
      );

      create table solution (
        id bigint generated always as identity primary key,
        -- Of the reference, given when it is opened; a proposal has none.
        year integer,
        sequence integer,
        reference text generated always as ('LA-' || year::text || '-' || lpad(sequence::text, greatest(3, length(sequence::text)), '0')) stored,
        state text not null default 'proposed' check (state in ('proposed', 'open', 'declined')),
        status text not null default 'idea' check (status in ('idea', 'development', 'pilot', 'proven', 'recommended', 'ended', 'failed')),
        visibility text not null default 'network' check (visibility in ('network', 'guests', 'public')),
        author_id bigint references member,
        created_at timestamptz not null default now(),
        -- Of what every reader of it sees.
        updated_at timestamptz not null default now(),
        -- Counts the writes to it, under this row's lock.
        change integer not null default 1,
        -- The current version of the content, whose texts, rendered, and columns for lists and filters stand here too.
        version integer not null default 1,
        title text not null,
        summary text not null,
        cost_one_off bigint,
        cost_yearly bigint,
        cost_year integer,
        funded boolean,
        transferability text not null default 'unknown' check (transferability in ('unknown', 'as-is', 'adapted', 'hardly')),
        html jsonb not null default '{}',
        -- Of a recommendation.
        reviewed_at timestamptz,
        reviewed_by bigint references member,
        review_due date,
        -- When those concerned were told that it is due.
        review_asked_at timestamptz,
        check ((state = 'open') = (sequence is not null)),
        check ((year is null) = (sequence is null)),
        check ((status = 'recommended') = (review_due is not null)),
        unique (year, sequence)
      );
      create unique index solution_reference on solution (reference);
      create index solution_updated on solution (state, updated_at desc, id desc);
      create index solution_author on solution (author_id);

      create table solution_version (
        solution_id bigint not null references solution,
        version integer not null,
        -- The contract's SolutionContent.
        content jsonb not null,
        summary text not null default '',
        author_id bigint references member,
        created_at timestamptz not null default now(),
        primary key (solution_id, version)
      );
      create table solution_topic (
        solution_id bigint not null references solution,
        topic_id bigint not null references topic,
        primary key (solution_id, topic_id)
      );
      create index solution_topic_topic on solution_topic (topic_id);
      create table solution_region (
        solution_id bigint not null references solution,
        region_id bigint not null references region,
        primary key (solution_id, region_id)
      );
      create index solution_region_region on solution_region (region_id);

      -- A passage of a post that it was made of. A post that moves takes it along.
      create table solution_source (
        id bigint generated always as identity primary key,
        solution_id bigint not null references solution,
        thread_id bigint not null,
        number integer not null,
        passage text not null default '',
        added_by bigint references member,
        added_at timestamptz not null default now(),
        foreign key (thread_id, number) references post on update cascade
      );
      create unique index solution_source_passage on solution_source (solution_id, thread_id, number, md5(passage));
      create index solution_source_post on solution_source (thread_id, number);

      -- A review that confirms a recommendation is a step from «recommended» to «recommended».
      create table solution_step (
        id bigint generated always as identity primary key,
        solution_id bigint not null references solution,
        from_status text,
        to_status text not null,
        member_id bigint references member,
        reason text not null default '',
        at timestamptz not null default now()
      );
      create index solution_step_solution on solution_step (solution_id, id);

      create table pilot (
        id bigint generated always as identity primary key,
        solution_id bigint not null references solution,
        region_id bigint not null references region,
        member_id bigint references member,
        first_day date not null,
        last_day date,
        responsible_body text not null,
        note text not null default '',
        at timestamptz not null default now()
      );
      create index pilot_solution on pilot (solution_id, id);
      create index pilot_region on pilot (region_id);

      -- What a region does with it. Its earlier words stay; the latest one counts.
      create table adoption (
        id bigint generated always as identity primary key,
        solution_id bigint not null references solution,
        region_id bigint not null references region,
        member_id bigint references member,
        kind text not null check (kind in ('as-is', 'adapted', 'planned', 'declined')),
        since date not null,
        reason text not null default '',
        at timestamptz not null default now(),
        latest boolean not null default true
      );
      create unique index adoption_latest on adoption (solution_id, region_id) where latest;
      create index adoption_solution on adoption (solution_id, id);
      create index adoption_region on adoption (region_id) where latest;

      create table experience_report (
        id bigint generated always as identity primary key,
        solution_id bigint not null references solution,
        region_id bigint not null references region,
        author_id bigint references member,
        created_at timestamptz not null default now(),
        version integer not null default 1,
        -- Whether it counts as evidence (isComplete in the contract).
        complete boolean not null,
        -- The contract's ReportContent, and its texts rendered.
        content jsonb not null,
        html jsonb not null default '{}'
      );
      create index experience_report_solution on experience_report (solution_id, id);
      create index experience_report_region on experience_report (region_id);
      create table experience_report_version (
        report_id bigint not null references experience_report,
        version integer not null,
        content jsonb not null,
        author_id bigint references member,
        created_at timestamptz not null default now(),
        primary key (report_id, version)
      );

      -- A person to ask, of the solution itself or of one of its reports. It has no versions: what is removed is gone.
      create table solution_contact (
        id bigint generated always as identity primary key,
        solution_id bigint not null references solution,
        report_id bigint references experience_report,
        name text not null,
        email text not null,
        phone text not null default '',
        visibility text not null check (visibility in ('network', 'guests', 'public')),
        until date not null,
        -- Who has said that the person agrees, and when.
        consent_by bigint references member,
        consent_at timestamptz not null default now(),
        unique nulls not distinct (solution_id, report_id)
      );
      create index solution_contact_until on solution_contact (until);

      create table solution_comment (
        id bigint generated always as identity primary key,
        solution_id bigint not null references solution,
        section text not null,
        author_id bigint references member,
        at timestamptz not null default now(),
        text text not null,
        quote text not null default '',
        version integer not null,
        resolved_by bigint references member,
        resolved_at timestamptz
      );
      create index solution_comment_solution on solution_comment (solution_id, id);

      -- Who has read it up to which version, and who follows it.
      create table solution_reader (
        member_id bigint not null references member,
        solution_id bigint not null references solution,
        last_version integer,
        following boolean not null default false,
        primary key (member_id, solution_id)
      );
      create index solution_reader_solution on solution_reader (solution_id) where following;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table solution_reader, solution_comment, solution_contact, experience_report_version, experience_report, adoption,
        pilot, solution_step, solution_source, solution_region, solution_topic, solution_version, solution, solution_year`);
  }
}
