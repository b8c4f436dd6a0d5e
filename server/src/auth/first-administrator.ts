import type { DataSource } from 'typeorm';
import { INVITATION_DAYS } from './invitation.entity.js';
import { invitationLink } from './links.js';
import { newToken } from './token.js';

/**
 * A link with which the first person sets up their account and becomes administrator.
 * An earlier link that nobody has used stops working.
 * @returns `null` where somebody has an account already
 */
export function firstAdministratorLink(db: DataSource, publicUrl: string): Promise<string | null> {
  return db.transaction(async (tx) => {
    const [member] = await tx.query('select from member limit 1');
    if (member) return null;
    const { token, hash } = newToken();
    await tx.query(
      `update invitation set revoked_at = now() where email = '' and accepted_at is null and revoked_at is null`,
    );
    await tx.query(
      `insert into invitation (token_hash, roles, expires_at) values ($1, '{administrator}', now() + make_interval(days => $2))`,
      [hash, INVITATION_DAYS],
    );
    return invitationLink(publicUrl, token);
  });
}
