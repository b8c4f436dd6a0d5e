import { iso, member, region } from '../threads/thread.shape.js';

const list = (columns: string, from: string, order: string) =>
  `(select coalesce(json_agg(${columns} order by ${order}), '[]') from ${from})`;
const cost = (from: string) =>
  `json_build_object('oneOff', ${from}.cost_one_off, 'yearly', ${from}.cost_yearly, 'year', ${from}.cost_year)`;

/** SQL: whether a recommendation was not reviewed in time. */
export const OVERDUE = `coalesce(s.review_due < (now() at time zone 'Europe/Berlin')::date, false)`;

/** Columns of the contract's `SolutionRow`, as arguments of `json_build_object`; `s` is the solution. */
const ROW = `
  'id', s.id, 'reference', s.reference, 'title', s.title, 'summary', s.summary, 'status', s.status, 'state', s.state,
  'visibility', s.visibility, 'cost', ${cost('s')}, 'funded', s.funded, 'transferability', s.transferability,
  'topics', ${list(
    `json_build_object('id', topic.id, 'slug', topic.slug, 'name', topic.name)`,
    'solution_topic st join topic on topic.id = st.topic_id where st.solution_id = s.id',
    'topic.position, topic.id',
  )},
  'regions', ${list(
    `json_build_object('id', r.id, 'slug', r.slug, 'name', r.name)`,
    'solution_region sr join region r on r.id = sr.region_id where sr.solution_id = s.id',
    'r.name, r.id',
  )},
  'reports', (select count(*) from experience_report e where e.solution_id = s.id),
  'adoptions', (select count(*) from adoption a where a.solution_id = s.id and a.latest and a.kind in ('as-is', 'adapted')),
  'overdue', ${OVERDUE}, 'updatedAt', ${iso('s.updated_at')}`;

/** SQL for the contract's `SolutionRow`. */
export const SOLUTION_ROW = `json_build_object(${ROW})`;

const STEPS = list(
  `json_build_object('from', p.from_status, 'to', p.to_status, 'by', ${member('p.member_id')}, 'at', ${iso('p.at')}, 'reason', p.reason)`,
  'solution_step p where p.solution_id = s.id',
  'p.id',
);
const PILOTS = list(
  `json_build_object('id', p.id, 'region', ${region('p.region_id')}, 'by', ${member('p.member_id')}, 'from', p.first_day,
     'until', p.last_day, 'responsibleBody', p.responsible_body, 'note', p.note)`,
  'pilot p where p.solution_id = s.id',
  'p.id',
);
const ADOPTIONS = list(
  `json_build_object('id', a.id, 'region', ${region('a.region_id')}, 'by', ${member('a.member_id')}, 'kind', a.kind,
     'since', a.since, 'reason', a.reason, 'at', ${iso('a.at')})`,
  'adoption a where a.solution_id = s.id',
  'a.id',
);

/** What depends on who reads, as SQL conditions. */
export interface ReaderConditions {
  /** On a source's thread `t`. */
  mayReadThread: string;
  /** On a contact `c`, beside that it has not expired. */
  mayReadContact: string;
  /** Placeholder of the reader's id, which may be null. */
  me: string;
}

/** SQL: a passage that was taken from a post is not shown while the post is hidden or deleted. */
const sources = (mayReadThread: string) =>
  list(
    `json_build_object('id', so.id, 'thread', so.thread_id, 'number', so.number, 'threadTitle', t.title,
       'author', ${member('p.author_id')}, 'region', ${region('p.region_id')},
       'passage', case when p.html <> '' then so.passage else '' end)`,
    `solution_source so join thread t on t.id = so.thread_id join post p on p.thread_id = so.thread_id and p.number = so.number
     where so.solution_id = s.id and ${mayReadThread}`,
    'so.id',
  );

const contact = (report: string, mayRead: string) =>
  `(select json_build_object('name', c.name, 'email', c.email, 'phone', c.phone, 'visibility', c.visibility, 'until', c.until)
    from solution_contact c where c.solution_id = s.id and c.report_id ${report}
      and c.until >= (now() at time zone 'Europe/Berlin')::date and ${mayRead})`;

const reports = (mayReadContact: string) =>
  list(
    `json_build_object('id', e.id, 'region', ${region('e.region_id')}, 'author', ${member('e.author_id')}, 'at', ${iso('e.created_at')},
       'version', e.version, 'complete', e.complete, 'content', e.content, 'html', e.html, 'contact', ${contact('= e.id', mayReadContact)})`,
    'experience_report e where e.solution_id = s.id',
    'e.id',
  );

/** SQL for the contract's `Solution`; `s` is the solution, `v` its current version. */
export const solutionFor = ({
  mayReadThread,
  mayReadContact,
  me,
}: ReaderConditions): string => `json_build_object(${ROW},
  'author', ${member('s.author_id')}, 'createdAt', ${iso('s.created_at')}, 'change', s.change, 'version', s.version,
  'content', v.content, 'html', s.html,
  'lastEdit', json_build_object('by', ${member('v.author_id')}, 'at', ${iso('v.created_at')}, 'summary', v.summary),
  'contact', ${contact('is null', mayReadContact)}, 'sources', ${sources(mayReadThread)},
  'steps', ${STEPS}, 'pilots', ${PILOTS}, 'adoptionList', ${ADOPTIONS}, 'reportList', ${reports(mayReadContact)},
  'review', case when s.review_due is not null then json_build_object(
    'at', ${iso('s.reviewed_at')}, 'by', ${member('s.reviewed_by')}, 'dueOn', s.review_due) end,
  'lastRead', (select r.last_version from solution_reader r where r.solution_id = s.id and r.member_id = ${me}::bigint),
  'following', exists (select from solution_reader r where r.solution_id = s.id and r.member_id = ${me}::bigint and r.following),
  'followers', (select count(*) from solution_reader r where r.solution_id = s.id and r.following))`;
