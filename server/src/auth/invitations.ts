import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { acceptInvitation } from '#contract/auth';
import type { BodyOf, ReturnOf } from '#contract/endpoint';
import type { getInvitation } from '#contract/auth';
import { TODAY } from '../database/today.js';
import { invalidField, ProblemError } from '../http/problem-error.js';
import { audit } from './audit.js';
import { emailTaken, isEmailTaken } from './email-taken.js';
import { InvitationEntity } from './invitation.entity.js';
import { Limits } from './limits.js';
import { MemberEntity } from './member.entity.js';
import { hashPassword } from './password-hash.js';
import { assertGoodPassword } from './password-strength.js';
import { type NewSession, Sessions } from './sessions.js';
import type { Caller } from './sign-in.js';
import { tokenHash } from './token.js';

type Acceptance = BodyOf<typeof acceptInvitation>;

/** Becoming a member: always by invitation. */
@Injectable()
export class Invitations {
  constructor(
    private readonly db: DataSource,
    private readonly limits: Limits,
    private readonly sessions: Sessions,
  ) {}

  /** @throws 404 or 410 where the link is good for nothing (any more), 429 after too many unknown ones */
  async open(token: string, ip: string): Promise<ReturnOf<typeof getInvitation>> {
    const { name, email, regionId, expiresAt } = await this.limits.lookUp(ip, () => load(this.db.manager, token));
    const [region]: { name: string }[] = await this.db.query('select name from region where id = $1', [regionId]);
    return { name, email, regionName: region?.name ?? null, expiresAt: expiresAt.toISOString() };
  }

  /**
   * Makes the invited person a member with the roles and the mandate of the invitation, and begins a session.
   * @throws as `open`, 400 for a weak password, 409 where the address belongs to a member already
   */
  async accept(token: string, given: Acceptance, { ip, device }: Caller): Promise<NewSession> {
    const email = emailOf(await this.limits.lookUp(ip, () => load(this.db.manager, token)), given);
    await assertGoodPassword('password', given.password, [given.name, email]);
    const passwordHash = await hashPassword(given.password);
    const write = this.db.transaction(async (tx) => {
      // Locked, so that of two acceptances at once only one finds the invitation open.
      const invitation = await load(tx, token, { mode: 'pessimistic_write' });
      const memberId = await admit(tx, invitation, { name: given.name, position: given.position, email, passwordHash });
      return this.sessions.begin(tx, memberId, device);
    });
    return write.catch((error: unknown) => {
      throw isEmailTaken(error) ? emailTaken() : error;
    });
  }
}

function emailOf(invitation: InvitationEntity, given: Acceptance): string {
  const email = invitation.email || given.email;
  if (!email) throw invalidField('email', 'Bitte geben Sie eine E-Mail-Adresse ein.');
  return email;
}

async function admit(
  tx: EntityManager,
  { id, kind, roles, regionId, invitedBy }: InvitationEntity,
  person: Pick<MemberEntity, 'name' | 'position' | 'email' | 'passwordHash'>,
): Promise<number> {
  const { id: memberId } = await tx.save(MemberEntity, { ...person, kind, suspendedAt: null });
  await tx.query(`insert into member_role (member_id, role, first_day) select $1, unnest($2::text[]), ${TODAY}`, [
    memberId,
    roles,
  ]);
  if (regionId !== null) {
    await tx.query(`insert into mandate (member_id, region_id, first_day) values ($1, $2, ${TODAY})`, [
      memberId,
      regionId,
    ]);
  }
  await tx.update(InvitationEntity, id, { acceptedAt: new Date() });
  await audit(tx, {
    actorId: memberId,
    act: 'acceptInvitation',
    target: `invitation:${id}`,
    after: { memberId, kind, roles, regionId, invitedBy },
  });
  return memberId;
}

async function load(tx: EntityManager, token: string, lock?: { mode: 'pessimistic_write' }): Promise<InvitationEntity> {
  const invitation = await tx.findOne(InvitationEntity, { where: { tokenHash: tokenHash(token) }, lock });
  if (!invitation)
    throw new ProblemError(
      404,
      'expired',
      'Diese Einladung gibt es nicht. Bitte prüfen Sie, ob der Link vollständig ist.',
    );
  const gone = (title: string) => new ProblemError(410, 'expired', title);
  if (invitation.acceptedAt) throw gone('Diese Einladung wurde bereits angenommen. Bitte melden Sie sich an.');
  if (invitation.revokedAt)
    throw gone('Diese Einladung wurde zurückgezogen. Bitte wenden Sie sich an die Administration.');
  if (invitation.expiresAt < new Date())
    throw gone('Diese Einladung ist abgelaufen. Bitte lassen Sie sich eine neue schicken.');
  return invitation;
}
