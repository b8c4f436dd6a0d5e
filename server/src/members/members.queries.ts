import type { DataSource } from 'typeorm';
import type { Member } from '#contract/members';
import { current } from '../database/today.js';

type MemberRow = Omit<Member, 'joinedAt'> & { joinedAt: Date };

/** A member as others see them. Posts are those counted at the write, so that no read has to. */
const MEMBER = `m.id, m.name, m.position, m.kind, m.joined_at as "joinedAt",
  coalesce((select array_agg(distinct r.role) from member_role r where r.member_id = m.id and ${current('r')}), '{}') as roles,
  coalesce((select json_agg(g order by g.name) from (
      select distinct g.id, g.slug, g.name from mandate d join region g on g.id = d.region_id
      where d.member_id = m.id and ${current('d')}) g), '[]') as regions,
  coalesce((select c.posts from member_count c where c.member_id = m.id), 0) as posts`;

/**
 * Members with roles, regions and number of posts.
 * @param which condition on the member `m`, with its parameters
 * @param more further columns
 */
export function selectMembers<T extends object = object>(
  db: DataSource,
  which: string,
  parameters: unknown[],
  more = '',
): Promise<(MemberRow & T)[]> {
  return db.query(`select ${MEMBER} ${more} from member m where ${which} order by m.name, m.id`, parameters);
}

export const toMember = <T extends MemberRow>(row: T): Omit<T, 'joinedAt'> & { joinedAt: string } => ({
  ...row,
  joinedAt: row.joinedAt.toISOString(),
});

/** Everybody who can sign in, in the order of the German alphabet. */
export async function findMembers(db: DataSource): Promise<Member[]> {
  const rows = await selectMembers(db, 'm.suspended_at is null', []);
  return rows.map(toMember).sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

/** Also finds suspended members: what they wrote stays under their name. */
export async function findMember(db: DataSource, id: number): Promise<Member | null> {
  const [row] = await selectMembers(db, 'm.id = $1', [id]);
  return row ? toMember(row) : null;
}
