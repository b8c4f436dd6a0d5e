import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { Tag } from '#contract/curation';

/** What triggers count; for a guest, and what they were let into. */
function counts(actor: Actor | null, parameters: unknown[]): string {
  const counted = 'select tag_id, threads from tag_count';
  if (actor?.kind === 'member') return counted;
  const isPublic = `${counted} where visibility = 'public'`;
  if (actor === null) return isPublic;
  return `${isPublic} union all select tt.tag_id, 1 from thread_guest g join thread t on t.id = g.thread_id and t.visibility = 'guests'
    join thread_tag tt on tt.thread_id = t.id where g.member_id = $${parameters.push(actor.id)}`;
}

/**
 * Tags by name, with the number of threads that the actor may see; for who is no member, those that have any.
 * @param slug present or former address of the only one that is asked for
 */
export function findTags(db: DataSource, actor: Actor | null, slug?: string): Promise<Tag[]> {
  const parameters: unknown[] = [];
  const counted = counts(actor, parameters);
  const which =
    slug === undefined
      ? 'tag.merged_into is null'
      : `tag.id = (select tag_id from tag_address where slug = $${parameters.push(slug)})`;
  return db.query(
    `select tag.slug, tag.name, coalesce(sum(counted.threads), 0)::int threads
     from tag left join (${counted}) counted on counted.tag_id = tag.id where ${which} group by tag.id
     having ${actor?.kind === 'member' ? 'true' : 'sum(counted.threads) > 0'} order by lower(tag.name)`,
    parameters,
  );
}

/** A tag as those see it who write. */
export interface StoredTag {
  id: number;
  slug: string;
  name: string;
}

/** Writes to tags and to what bears them happen one after the other; threads are locked before. Reading goes on. */
export const lockTags = (tx: EntityManager): Promise<unknown> => tx.query('lock table tag in share row exclusive mode');

export const findTagAt = async (tx: EntityManager, slug: string): Promise<StoredTag | undefined> =>
  (
    await tx.query(
      'select tag.id, tag.slug, tag.name from tag_address a join tag on tag.id = a.tag_id where a.slug = $1',
      [slug],
    )
  )[0];

export const findTagNamed = async (tx: EntityManager, name: string): Promise<StoredTag | undefined> =>
  (await tx.query('select id, slug, name from tag where lower(name) = lower($1) and merged_into is null', [name]))[0];

/** The tag that somebody means by a name: the one that bears it, or the one that such a tag was merged into. */
export const findTagMeant = async (tx: EntityManager, name: string): Promise<StoredTag | undefined> =>
  (
    await tx.query(
      `select tag.id, tag.slug, tag.name from tag named join tag on tag.id = coalesce(named.merged_into, named.id)
       where lower(named.name) = lower($1) order by named.merged_into is not null, named.id desc limit 1`,
      [name],
    )
  )[0];

export const findTagsOf = (tx: EntityManager, threadId: number): Promise<StoredTag[]> =>
  tx.query(
    'select tag.id, tag.slug, tag.name from thread_tag tt join tag on tag.id = tt.tag_id where tt.thread_id = $1 order by tag.name',
    [threadId],
  );

/** Addresses that lead to another tag than the given one. */
export async function takenAddresses(tx: EntityManager, tagId: number | null): Promise<Set<string>> {
  const rows: { slug: string }[] = await tx.query('select slug from tag_address where tag_id is distinct from $1', [
    tagId,
  ]);
  return new Set(rows.map(({ slug }) => slug));
}
