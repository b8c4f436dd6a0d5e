import type { DataSource } from 'typeorm';
import type { Mentionable } from '#contract/members';
import { current, TODAY } from '../database/today.js';

/** Most names that are offered. */
const OFFERED = 8;

/**
 * Members and current regions with a word that begins as the query does. Best first: those whose whole name begins so,
 * then members before regions, then by name.
 */
export function findMentionables(db: DataSource, query: string): Promise<Mentionable[]> {
  const wanted = likePrefix(query);
  return db.query(
    `select kind, ref, name, detail from (
       select 'member' as kind, m.id::text as ref, m.name,
         coalesce((select string_agg(distinct g.name, ', ') from mandate d join region g on g.id = d.region_id
           where d.member_id = m.id and ${current('d')}), nullif(m.position, ''), 'Mitglied') as detail
       from member m where m.suspended_at is null and m.kind = 'member'
       union all
       select 'region', slug, name, kind from region
       where member_since <= ${TODAY} and (member_until is null or member_until >= ${TODAY})
     ) mentionable
     where name ilike $1 or name ilike '% ' || $1 or name ilike '%-' || $1
     order by not (name ilike $1), kind, name, ref
     limit $2`,
    [wanted, OFFERED],
  );
}

/** What is typed is text, not a pattern. */
function likePrefix(query: string): string {
  const text = query.trim().normalize('NFC');
  return `${text.replace(/[\\%_]/g, '\\$&')}%`;
}
