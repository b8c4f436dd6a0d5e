import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { QueryOf } from '#contract/endpoint';
import type { listSolutions, SolutionRow } from '#contract/solutions';
import { visibleSolution } from '../auth/visibility.js';
import type { Place } from './catalogue-cursor.js';
import { SOLUTION_ROW } from './solution.shape.js';

type Filter = QueryOf<typeof listSolutions>;
type Sort = NonNullable<Filter['sort']>;
type Placeholder = (value: unknown) => string;

/** Solutions on one page of the catalogue. */
const AT_ONCE = 20;
/** Most proposals that are shown beside it. */
const PROPOSALS = 50;

/** How far it has come, as a number; what is over stands last. */
const RANK = `array_position(array['recommended', 'proven', 'pilot', 'development', 'idea', 'ended', 'failed'], s.status)`;
/** What a list is sorted by before the key, as text or a number, and whether the highest comes first. */
const ORDER: Record<Sort, { key: string; type: string; descending: boolean }> = {
  updated: { key: `(extract(epoch from s.updated_at) * 1000000)::bigint`, type: 'bigint', descending: true },
  // So long that it fits into a cursor; the key decides between titles that begin alike.
  title: { key: `left(lower(s.title), 50) collate "de-x-icu"`, type: 'text', descending: false },
  status: { key: `${RANK}::bigint`, type: 'bigint', descending: false },
};

export interface CataloguePage {
  total: number;
  rows: SolutionRow[];
  /** Place of the last row, where there are more. */
  next: Place | null;
}

/** A page of the open solutions that the actor may read and the filter lets through, and how many these are. */
export async function findCatalogue(
  db: EntityManager,
  actor: Actor | null,
  filter: Filter,
  after: Place | null,
): Promise<CataloguePage> {
  const parameters: unknown[] = [];
  const placeholder: Placeholder = (value) => `$${parameters.push(value)}`;
  const { key, type, descending } = ORDER[filter.sort ?? 'updated'];
  const conditions = [
    `s.state = 'open'`,
    visibleSolution(actor, 's', parameters),
    ...conditionsOf(filter, actor, placeholder),
  ];
  const [sign, direction] = descending ? ['<', 'desc'] : ['>', 'asc'];
  const beyond = after
    ? `(f.place, f.id) ${sign} (${placeholder(after[0])}::${type}, ${placeholder(after[1])}::bigint)`
    : 'true';
  const rows: { total: number; row: SolutionRow | null; place: string | number; id: number }[] = await db.query(
    `with found as (select s.id, ${key} place from solution s where ${conditions.join(' and ')})
     select (select count(*) from found) total, page.*
     from (select) one left join lateral (
       select ${SOLUTION_ROW} "row", f.place, f.id from found f join solution s on s.id = f.id
       where ${beyond} order by f.place ${direction}, f.id ${direction} limit ${AT_ONCE + 1}) page on true`,
    parameters,
  );
  const shown = rows.filter(({ row }) => row !== null).slice(0, AT_ONCE);
  const last = rows.length > AT_ONCE ? shown.at(-1)! : null;
  return {
    total: rows[0]!.total,
    rows: shown.map(({ row }) => row!),
    next: last && [last.place, last.id],
  };
}

/** Proposals that are not taken up: one's own, or all for moderators; the latest first. */
export async function findProposals(db: EntityManager, actor: Actor): Promise<SolutionRow[]> {
  const parameters: unknown[] = [];
  const rows: { row: SolutionRow }[] = await db.query(
    `select ${SOLUTION_ROW} "row" from solution s where s.state <> 'open' and ${visibleSolution(actor, 's', parameters)}
     order by s.updated_at desc, s.id desc limit ${PROPOSALS}`,
    parameters,
  );
  return rows.map(({ row }) => row);
}

function conditionsOf(filter: Filter, actor: Actor | null, placeholder: Placeholder): string[] {
  const conditions: string[] = [];
  if (filter.topic)
    conditions.push(`exists (select from solution_topic st join topic on topic.id = st.topic_id
      where st.solution_id = s.id and topic.slug = ${placeholder(filter.topic)})`);
  if (filter.status) conditions.push(`s.status = any(${placeholder(filter.status.split(','))}::text[])`);
  if (filter.cost) conditions.push(COST[filter.cost]);
  if (filter.funded) conditions.push(`s.funded = ${filter.funded === 'yes'}`);
  if (filter.transferability) conditions.push(`s.transferability = ${placeholder(filter.transferability)}`);
  if (filter.report) conditions.push('exists (select from experience_report e where e.solution_id = s.id)');
  if (filter.followed)
    conditions.push(
      `exists (select from solution_reader f where f.solution_id = s.id and f.following and f.member_id = ${placeholder(actor?.id ?? null)}::bigint)`,
    );
  return [...conditions, ...regional(filter, placeholder), ...searched(filter.search, placeholder)];
}

const COST = {
  low: 's.cost_yearly <= 10000',
  medium: 's.cost_yearly > 10000 and s.cost_yearly <= 100000',
  high: 's.cost_yearly > 100000',
};
const SIZE = {
  small: 'r.population <= 100000',
  medium: 'r.population > 100000 and r.population <= 200000',
  large: 'r.population > 200000',
};

/** It comes from a region of that kind, is tried by it, or has been taken over by it. */
function regional({ region, regionKind, regionSize }: Filter, placeholder: Placeholder): string[] {
  const about: string[] = [];
  if (region) about.push(`r.slug = ${placeholder(region)}`);
  if (regionKind) about.push(`r.kind = ${placeholder(regionKind)}`);
  if (regionSize) about.push(SIZE[regionSize]);
  if (about.length === 0) return [];
  const tied = `select sr.region_id from solution_region sr where sr.solution_id = s.id
    union all select p.region_id from pilot p where p.solution_id = s.id
    union all select a.region_id from adoption a where a.solution_id = s.id and a.latest and a.kind in ('as-is', 'adapted')`;
  return [`exists (select from region r where ${about.join(' and ')} and r.id in (${tied}))`];
}

/** Each word stands somewhere in the title, the reference, the summary or a section. */
function searched(search: string | undefined, placeholder: Placeholder): string[] {
  const words = (search ?? '').split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  const text = `concat_ws(' ', s.title, s.reference, s.summary, (select string_agg(section.value, ' ')
    from solution_version v, jsonb_each_text(v.content -> 'sections') section where v.solution_id = s.id and v.version = s.version))`;
  const patterns = words.slice(0, MOST_WORDS).map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  return [`${text} ilike all(${placeholder(patterns)}::text[])`];
}
const MOST_WORDS = 8;
