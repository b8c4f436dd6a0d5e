import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { BodyOf, ReturnOf } from '#contract/endpoint';
import type { inviteMember } from '#contract/members';
import { audit } from '../auth/audit.js';
import { invitationMail } from '../auth/auth.mails.js';
import { INVITATION_DAYS, InvitationEntity } from '../auth/invitation.entity.js';
import { invitationLink } from '../auth/links.js';
import { newToken } from '../auth/token.js';
import { Config } from '../config.js';
import { conflict, invalidField, notFound } from '../http/problem-error.js';
import { Mailer } from '../mail/mailer.js';
import { assertCurrentRegion } from './membership.queries.js';

type Invited = BodyOf<typeof inviteMember>;

/** Invitations to become a member or a guest. */
@Injectable()
export class InvitingService {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
    private readonly mailer: Mailer,
  ) {}

  /**
   * Sends an invitation; an earlier one to the same address stops working.
   * @throws 400 for an unknown region, or a guest with roles or a region; 409 where the address has an account
   */
  async invite(actor: Actor, invited: Invited): Promise<ReturnOf<typeof inviteMember>> {
    assertGuestHasNothing(invited);
    const { token, hash } = newToken();
    const link = invitationLink(this.config.publicUrl, token);
    const expiresAt = new Date(Date.now() + INVITATION_DAYS * 86_400_000);
    const id = await this.db.transaction(async (tx) => {
      const regionName = invited.regionId === null ? null : (await assertCurrentRegion(tx, invited.regionId)).name;
      await assertNoAccount(tx, invited.email);
      // Two invitations at once to one address: the later one finds the earlier one to revoke it.
      await tx.query(`select pg_advisory_xact_lock(hashtext('invitation ' || lower($1)))`, [invited.email]);
      await tx.query(
        'update invitation set revoked_at = now() where lower(email) = lower($1) and accepted_at is null and revoked_at is null',
        [invited.email],
      );
      const roles = [...new Set(invited.roles)];
      const row = await tx.save(InvitationEntity, {
        ...invited,
        roles,
        tokenHash: hash,
        invitedBy: actor.id,
        expiresAt,
        acceptedAt: null,
        revokedAt: null,
      });
      await audit(tx, {
        actorId: actor.id,
        act: 'invite',
        target: `invitation:${row.id}`,
        after: { ...invited, roles },
      });
      await this.mailer.send(tx, {
        to: invited.email,
        ...invitationMail({ name: invited.name, invitedBy: actor.name, regionName, link, expiresAt }),
      });
      return row.id;
    });
    return { id, link };
  }

  /** @throws 404 where there is no such open invitation */
  async revoke(actor: Actor, id: number): Promise<void> {
    await this.db.transaction(async (tx) => {
      const open = { id, acceptedAt: IsNull(), revokedAt: IsNull() };
      const { affected } = await tx.update(InvitationEntity, open, { revokedAt: new Date() });
      if (!affected) throw notFound('Diese Einladung gibt es nicht, oder sie ist schon angenommen oder zurückgezogen.');
      await audit(tx, { actorId: actor.id, act: 'revokeInvitation', target: `invitation:${id}` });
    });
  }
}

function assertGuestHasNothing({ kind, roles, regionId }: Invited): void {
  if (kind !== 'guest') return;
  if (roles.length > 0) throw invalidField('roles', 'Gäste haben keine Rollen.');
  if (regionId !== null) throw invalidField('regionId', 'Gäste handeln nicht für eine Region.');
}

async function assertNoAccount(tx: EntityManager, email: string): Promise<void> {
  const [member] = await tx.query('select from member where lower(email) = lower($1)', [email]);
  if (member) throw conflict('Zu dieser E-Mail-Adresse gibt es bereits einen Zugang.');
}
