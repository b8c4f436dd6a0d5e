import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { Viewer } from '#contract/auth';
import { prepared } from '../database/prepared.js';
import { current, TODAY } from '../database/today.js';
import type { SignedIn } from '../http/actor.js';

const ROLES = `coalesce((select array_agg(distinct r.role) from member_role r where r.member_id = m.id and ${current('r')}), '{}')`;

const SILENCE = `case when m.silenced_until >= ${TODAY} then json_build_object('until', m.silenced_until, 'reason', m.silence_reason) end silence`;

const ACTOR = `m.id, m.name, m.kind, ${ROLES} as roles,
     coalesce((select json_agg(json_build_object('id', d.id, 'regionId', d.region_id, 'regionName', g.name) order by g.name, d.id)
       from mandate d join region g on g.id = d.region_id where d.member_id = m.id and ${current('d')}), '[]') as mandates, ${SILENCE}`;

const SIGNED_IN = `select s.id as "sessionId", s.seen_at < now() - interval '1 minute' as stale, ${ACTOR}
   from session s join member m on m.id = s.member_id
   where s.token_hash = $1 and s.expires_at > now() and m.suspended_at is null`;

/** Who is behind a session that is still good, and whether it is time to note that it was used. One round trip. */
export async function findSignedIn(db: DataSource, tokenHash: Buffer): Promise<(SignedIn & { stale: boolean }) | null> {
  const [row] = await prepared<Actor & { sessionId: number; stale: boolean }>(db, SIGNED_IN, [tokenHash]);
  if (!row) return null;
  const { sessionId, stale, ...actor } = row;
  return { actor, sessionId, stale };
}

/** A member as somebody who acts, for what is done in their name later. @returns `null` where they are suspended */
export async function findActor(db: DataSource | EntityManager, memberId: number): Promise<Actor | null> {
  const [actor]: Actor[] = await db.query(`select ${ACTOR} from member m where m.id = $1 and m.suspended_at is null`, [memberId]);
  return actor ?? null;
}

/** Who the interface greets, behind the session with this key. */
export async function findViewer(db: DataSource | EntityManager, sessionId: number): Promise<Viewer | null> {
  const [viewer]: Viewer[] = await db.query(
    `select s.id as "sessionId", m.id, m.name, m.email, m.position, m.kind, ${ROLES} as roles,
       coalesce((select json_agg(json_build_object('id', d.id, 'regionId', g.id, 'regionSlug', g.slug, 'regionName', g.name) order by g.name, d.id)
         from mandate d join region g on g.id = d.region_id where d.member_id = m.id and ${current('d')}), '[]') as mandates, ${SILENCE}
     from session s join member m on m.id = s.member_id
     where s.id = $1`,
    [sessionId],
  );
  return viewer ?? null;
}
