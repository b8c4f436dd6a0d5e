import type { DataSource } from 'typeorm';
import type { Invitation, ManagedMember } from '#contract/members';
import { selectMembers, toMember } from './members.queries.js';

type Managed = Pick<ManagedMember, 'email' | 'mandates' | 'suspendedUntil' | 'suspensionReason'> & { suspendedAt: Date | null };

const MANAGED = `, m.email, m.suspended_at as "suspendedAt", m.suspended_until as "suspendedUntil", m.suspension_reason as "suspensionReason",
  coalesce((select json_agg(json_build_object('id', d.id, 'region', json_build_object('id', g.id, 'slug', g.slug, 'name', g.name),
      'firstDay', d.first_day, 'lastDay', d.last_day) order by d.first_day desc, d.id desc)
    from mandate d join region g on g.id = d.region_id where d.member_id = m.id), '[]') as mandates`;

/** Everybody with an account, with all mandates ever held, the latest first. */
export async function findManagedMembers(db: DataSource): Promise<ManagedMember[]> {
  const rows = await selectMembers<Managed>(db, 'true', [], MANAGED);
  return rows
    .map((row) => ({ ...toMember(row), suspendedAt: row.suspendedAt?.toISOString() ?? null }))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

/** Invitations neither accepted nor revoked, the latest first. */
export async function findOpenInvitations(db: DataSource): Promise<Invitation[]> {
  const rows: (Omit<Invitation, 'createdAt' | 'expiresAt'> & { createdAt: Date; expiresAt: Date })[] = await db.query(
    `select i.id, i.name, i.email, g.name as "regionName", i.created_at as "createdAt", i.expires_at as "expiresAt"
     from invitation i left join region g on g.id = i.region_id
     where i.accepted_at is null and i.revoked_at is null
     order by i.created_at desc, i.id desc`,
  );
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  }));
}
