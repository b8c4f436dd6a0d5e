import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { Contribution, Region } from '#contract/regions';
import { visibleTo } from '../auth/visibility.js';
import { current, TODAY } from '../database/today.js';
import { excerpt } from '../http/excerpt.js';

/** How many of its latest posts a region's page shows. */
const CONTRIBUTIONS = 12;
/** Among so many of its latest: where next to nothing is public, older ones are not searched for. */
const LOOKED_AT = 1000;
/** SQL condition: the region belongs to the network today, the last day of its membership included. */
export const currentRegion = (alias: string) =>
  `(${alias}.member_since <= ${TODAY} and (${alias}.member_until is null or ${alias}.member_until >= ${TODAY}))`;

/**
 * Regions with their facts, and counts of what the actor may see.
 * @param which condition on the region `r`, with its parameters
 */
export async function findRegions(
  db: EntityManager,
  actor: Actor | null,
  which: string,
  parameters: unknown[],
): Promise<Region[]> {
  const regions: Region[] = await db.query(
    `select r.id, r.slug, r.name, r.kind, r.land, r.area_km2 as "areaKm2", r.population,
       r.population_year as "populationYear", r.member_since as "memberSince", r.member_until as "memberUntil",
       coalesce((select json_agg(json_build_object('ars', k.ars, 'within', k.within) order by k.ars)
         from region_key k where k.region_id = r.id), '[]') as keys,
       coalesce(acting.members, 0) as members, coalesce(took_part.threads, 0) as threads, coalesce(took_part.posts, 0) as posts
     from region r
     left join (
       select d.region_id, count(distinct d.member_id)::int as members from mandate d join member m on m.id = d.member_id
       where m.suspended_at is null and ${current('d')} group by d.region_id
     ) acting on acting.region_id = r.id
     left join (
       select region_id, sum(threads)::int as threads, sum(posts)::int as posts from (${counts(actor, parameters)}) part group by region_id
     ) took_part on took_part.region_id = r.id
     where ${which}`,
    parameters,
  );
  return regions.sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

/** What triggers count; for a guest, and what they were let into. */
function counts(actor: Actor | null, parameters: unknown[]): string {
  const counted = 'select region_id, threads, posts from region_count';
  if (actor?.kind === 'member') return counted;
  const isPublic = `${counted} where visibility = 'public'`;
  if (actor === null) return isPublic;
  return `${isPublic} union all
    select tr.region_id, 1, tr.posts from thread_guest g join thread t on t.id = g.thread_id and t.visibility = 'guests'
    join thread_region tr on tr.thread_id = t.id where g.member_id = $${parameters.push(actor.id)}`;
}

/** The people who act for a region today, by name. */
export async function findRegionMembers(
  db: EntityManager,
  regionId: number,
): Promise<{ id: number; name: string; position: string }[]> {
  const members: { id: number; name: string; position: string }[] = await db.query(
    `select m.id, m.name, m.position from member m
     where m.suspended_at is null
       and exists (select from mandate d where d.member_id = m.id and d.region_id = $1 and ${current('d')})`,
    [regionId],
  );
  return members.sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

interface ContributionRow extends Omit<Contribution, 'author' | 'createdAt' | 'excerpt'> {
  authorId: number | null;
  authorName: string | null;
  createdAt: Date;
  html: string;
}
/** The latest posts that were written for a region, newest first, among those that the actor may see. */
export async function findRegionContributions(
  db: EntityManager,
  actor: Actor | null,
  regionId: number,
): Promise<Contribution[]> {
  const parameters: unknown[] = [regionId, CONTRIBUTIONS];
  const rows: ContributionRow[] = await db.query(
    `select t.id as "threadId", t.title, p.number, p.author_id as "authorId", m.name as "authorName",
       p.created_at as "createdAt", p.html
     from (select * from post where region_id = $1 and deleted_at is null and hidden_at is null order by created_at desc limit ${LOOKED_AT}) p
     join thread t on t.id = p.thread_id
     left join member m on m.id = p.author_id
     where ${visibleTo(actor, 't', parameters)}
     order by p.created_at desc, t.id desc, p.number desc
     limit $2`,
    parameters,
  );
  return rows.map(({ authorId, authorName, html, createdAt, ...row }) => ({
    ...row,
    author: authorId === null ? null : { id: authorId, name: authorName ?? '' },
    createdAt: createdAt.toISOString(),
    excerpt: excerpt(html),
  }));
}
