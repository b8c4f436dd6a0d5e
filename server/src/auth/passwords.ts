import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import type { BodyOf } from '#contract/endpoint';
import type { changePassword } from '#contract/auth';
import { Config } from '../config.js';
import { invalidField } from '../http/problem-error.js';
import { Mailer } from '../mail/mailer.js';
import { passwordChangedMail } from './auth.mails.js';
import { Limits } from './limits.js';
import { MemberEntity } from './member.entity.js';
import { hashPassword, isPassword } from './password-hash.js';
import { PasswordResetEntity } from './password-reset.entity.js';
import { assertGoodPassword } from './password-strength.js';
import { Sessions } from './sessions.js';

/** A member's own password. */
@Injectable()
export class Passwords {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
    private readonly mailer: Mailer,
    private readonly limits: Limits,
    private readonly sessions: Sessions,
  ) {}

  /** @throws 400 where the current password is wrong or the next one too weak, 429 after too many tries */
  async change(
    memberId: number,
    sessionId: number,
    { current, next }: BodyOf<typeof changePassword>,
    ip: string,
  ): Promise<void> {
    const member = await this.db.getRepository(MemberEntity).findOneByOrFail({ id: memberId });
    await this.limits.tryPassword(member.email, ip);
    if (!(await isPassword(member.passwordHash, current)))
      throw invalidField('current', 'Das ist nicht Ihr jetziges Passwort.');
    await this.limits.passwordWasRight(member.email, ip);
    await assertGoodPassword('next', next, [member.name, member.email]);
    const passwordHash = await hashPassword(next);
    const tell = await this.db.transaction((tx) => this.replace(tx, member, passwordHash, sessionId));
    tell();
  }

  /**
   * Stores a new password, ends the sessions but one, makes links for a new password useless and tells the member.
   * @returns what to tell the sockets after the commit
   */
  async replace(
    tx: EntityManager,
    { id, name, email }: MemberEntity,
    passwordHash: string,
    exceptSession: number | null,
  ): Promise<() => void> {
    await tx.update(MemberEntity, id, { passwordHash });
    await tx.update(PasswordResetEntity, { memberId: id, usedAt: IsNull() }, { usedAt: new Date() });
    await this.mailer.send(tx, {
      to: email,
      ...passwordChangedMail({ name, at: new Date(), publicUrl: this.config.publicUrl }),
    });
    return this.sessions.endAll(tx, id, exceptSession);
  }
}
