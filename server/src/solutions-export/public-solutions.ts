import type { DataSource } from 'typeorm';
import type { PublicSolution } from '#contract/solution-exports';
import type { Solution } from '#contract/solutions';
import { visibleSolution } from '../auth/visibility.js';
import { findSolutions } from '../solutions/solutions.queries.js';
import { PAGE } from './words.js';

/** So many are in memory at a time. */
const AT_ONCE = 25;

export type Order = 'reference' | 'updated';
const ORDER: Record<Order, string> = { reference: 's.year, s.sequence', updated: 's.updated_at desc, s.id desc' };

/** Keys of the open solutions that everybody may read. @param limit most of them */
export async function publicSolutionIds(db: DataSource, order: Order, limit: number | null = null): Promise<number[]> {
  const rows: { id: number }[] = await db.query(
    `select s.id from solution s where s.state = 'open' and ${visibleSolution(null, 's', [])} order by ${ORDER[order]} limit $1`,
    [limit],
  );
  return rows.map(({ id }) => id);
}

/** The solutions as everybody sees them, a few at a time. One that is no longer public by then is left out. */
export async function* publicSolutions(db: DataSource, ids: number[]): AsyncGenerator<Solution> {
  for (let from = 0; from < ids.length; from += AT_ONCE)
    yield* await findSolutions(db.manager, null, ids.slice(from, from + AT_ONCE));
}

/** @param publicUrl where people reach the instance */
export function asPublic(solution: Solution, publicUrl: string): PublicSolution {
  const { content, cost, review } = solution;
  const adopting = latestByRegion(solution.adoptionList);
  const sections = Object.entries(content.sections).filter(([, text]) => text !== '');
  return {
    reference: solution.reference ?? '',
    url: `${publicUrl}${PAGE}/${solution.id}`,
    title: solution.title,
    summary: solution.summary,
    status: solution.status,
    reviewOverdue: solution.overdue,
    reviewDue: review?.dueOn ?? null,
    topics: namesOf(solution.topics),
    regions: namesOf(solution.regions),
    pilotRegions: namesOf(solution.pilots.map(({ region }) => region)),
    reportRegions: namesOf(solution.reportList.map(({ region }) => region)),
    adoptedBy: namesOf(
      adopting.filter(({ kind }) => kind === 'as-is' || kind === 'adapted').map(({ region }) => region),
    ),
    declinedBy: namesOf(adopting.filter(({ kind }) => kind === 'declined').map(({ region }) => region)),
    costOneOff: cost.oneOff,
    costYearly: cost.yearly,
    costYear: cost.year,
    funded: solution.funded,
    transferability: solution.transferability,
    licence: content.licence,
    version: solution.version,
    createdAt: solution.createdAt,
    updatedAt: solution.updatedAt,
    sections: Object.fromEntries(sections),
  };
}

const namesOf = (named: { name: string }[]) => [...new Set(named.map(({ name }) => name))];

/** Of what a region has said, its last word counts. */
export const latestByRegion = (adoptions: Solution['adoptionList']): Solution['adoptionList'] => [
  ...new Map(adoptions.map((one) => [one.region.id, one])).values(),
];
