import type { EntityManager } from 'typeorm';
import { SECTIONS, type SolutionContent } from '#contract/solution-content';
import { TODAY } from '../database/today.js';
import { invalidField } from '../http/problem-error.js';
import { renderMarkdown } from '../threads/markdown.js';
import type { SolutionEntity } from './solution.entity.js';

/** What stands in the solution's row for lists, filters and reading. Renders: to be called before anything is locked. */
export function columnsOf(content: SolutionContent) {
  const { title, summary, cost, funded, transferability, sections } = content;
  const html = Object.fromEntries(
    SECTIONS.filter((name) => sections[name] !== '').map((name) => [name, renderMarkdown(sections[name])]),
  ) as SolutionEntity['html'];
  const figures = { costOneOff: cost.oneOff, costYearly: cost.yearly, costYear: cost.year };
  return { title, summary, ...figures, funded, transferability, html };
}

/**
 * Keeps a version of the content, and what topics and regions it is about by that.
 * @throws 400 naming the field where there is no such topic or region
 */
export async function keepVersion(
  tx: EntityManager,
  solution: { id: number; version: number },
  content: SolutionContent,
  { authorId, summary }: { authorId: number; summary: string },
): Promise<void> {
  const { id, version } = solution;
  await tx.query(
    'insert into solution_version (solution_id, version, content, summary, author_id) values ($1, $2, $3, $4, $5)',
    [id, version, JSON.stringify(content), summary, authorId],
  );
  await link(tx, id, { table: 'topic', ids: content.topicIds, which: 'true', field: 'topicIds' });
  // It may come from a region that has left since.
  await link(tx, id, {
    table: 'region',
    ids: content.regionIds,
    which: `member_since <= ${TODAY}`,
    field: 'regionIds',
  });
}

interface Links {
  table: 'topic' | 'region';
  ids: number[];
  which: string;
  field: string;
}
const UNKNOWN = { topic: 'Dieses Themenfeld gibt es nicht.', region: 'Diese Region gehört nicht zum Netzwerk.' };

async function link(tx: EntityManager, solutionId: number, { table, ids, which, field }: Links): Promise<void> {
  await tx.query(`delete from solution_${table} where solution_id = $1 and ${table}_id <> all($2::bigint[])`, [
    solutionId,
    ids,
  ]);
  await tx.query(
    `insert into solution_${table} (solution_id, ${table}_id) select $1, id from ${table} where id = any($2::bigint[]) and ${which}
     on conflict do nothing`,
    [solutionId, ids],
  );
  const [{ linked }]: [{ linked: number }] = await tx.query(
    `select count(*) linked from solution_${table} where solution_id = $1`,
    [solutionId],
  );
  if (linked !== new Set(ids).size) throw invalidField(`content.${field}`, UNKNOWN[table]);
}

/** The content of the current version. */
export async function currentContent(tx: EntityManager, { id, version }: SolutionEntity): Promise<SolutionContent> {
  const [row]: { content: SolutionContent }[] = await tx.query(
    'select content from solution_version where solution_id = $1 and version = $2',
    [id, version],
  );
  return row!.content;
}
