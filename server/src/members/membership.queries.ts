import type { EntityManager } from 'typeorm';
import type { Role } from '#contract/actor';
import { MemberEntity } from '../auth/member.entity.js';
import { current, TODAY } from '../database/today.js';
import { invalidField, notFound } from '../http/problem-error.js';

/**
 * Loads a member for a change of their rights. All such changes happen one after the other: two at once could each
 * leave the other as the last administrator, and both be wrong.
 * @throws 404
 */
export async function lockMember(tx: EntityManager, id: number): Promise<MemberEntity> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('rights of members'))`);
  const member = await tx.findOne(MemberEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!member) throw notFound('Dieses Mitglied gibt es nicht.');
  return member;
}

/** The roles that a member has today. */
export async function rolesOf(tx: EntityManager, memberId: number): Promise<Role[]> {
  const rows: { role: Role }[] = await tx.query(
    `select distinct r.role from member_role r where r.member_id = $1 and ${current('r')} order by 1`,
    [memberId],
  );
  return rows.map(({ role }) => role);
}

/** Whether nobody but this member could administer the instance. */
export async function isLastAdministrator(tx: EntityManager, memberId: number): Promise<boolean> {
  const rows: { id: number }[] = await tx.query(
    `select distinct m.id from member m join member_role r on r.member_id = m.id
     where r.role = 'administrator' and ${current('r')} and m.suspended_at is null and m.kind = 'member'`,
  );
  return rows.length === 1 && rows[0]!.id === memberId;
}

/** @throws 400 where the region does not exist or does not belong to the network today */
export async function assertCurrentRegion(tx: EntityManager, regionId: number): Promise<{ name: string }> {
  const [region]: { name: string }[] = await tx.query(
    `select name from region where id = $1 and member_since <= ${TODAY} and (member_until is null or member_until >= ${TODAY})`,
    [regionId],
  );
  if (!region) throw invalidField('regionId', 'Diese Region gehört nicht zum Netzwerk.');
  return region;
}
