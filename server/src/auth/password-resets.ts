import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Config } from '../config.js';
import { ProblemError } from '../http/problem-error.js';
import { Jobs } from '../jobs/jobs.js';
import { Mailer } from '../mail/mailer.js';
import { passwordResetMail } from './auth.mails.js';
import { Limits } from './limits.js';
import { passwordResetLink } from './links.js';
import { MemberEntity } from './member.entity.js';
import { hashPassword } from './password-hash.js';
import { PasswordResetEntity } from './password-reset.entity.js';
import { assertGoodPassword } from './password-strength.js';
import { findByEmail } from './password.strategy.js';
import { Passwords } from './passwords.js';
import { type NewSession, Sessions } from './sessions.js';
import type { Caller } from './sign-in.js';
import { newToken, tokenHash } from './token.js';

const VALID_MS = 2 * 3_600_000;
const PREPARE = 'prepare-password-reset';

/** Links that set a new password. */
@Injectable()
export class PasswordResets implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    private readonly limits: Limits,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(PREPARE, (payload) => this.prepare((payload as { email: string }).email));
  }

  /** Whether the address is known is looked up in the job: neither answer nor time tells. @throws 429 */
  async request(email: string, ip: string): Promise<void> {
    await this.limits.tryReset(email, ip);
    await this.jobs.enqueue(this.db.manager, PREPARE, { email });
  }

  private async prepare(email: string): Promise<void> {
    const member = await findByEmail(this.db, email);
    if (!member || member.suspendedAt) return;
    const { token, hash } = newToken();
    const expiresAt = new Date(Date.now() + VALID_MS);
    await this.db.transaction(async (tx) => {
      await tx.insert(PasswordResetEntity, { tokenHash: hash, memberId: member.id, expiresAt });
      const letter = passwordResetMail({
        name: member.name,
        link: passwordResetLink(this.config.publicUrl, token),
        expiresAt,
      });
      await this.mailer.send(tx, { to: member.email, ...letter });
    });
  }

  /** @throws 404 or 410 where the link is good for nothing (any more), 429 after too many unknown ones */
  async open(token: string, ip: string): Promise<{ expiresAt: string }> {
    const { reset } = await this.limits.lookUp(ip, () => this.load(this.db.manager, token));
    return { expiresAt: reset.expiresAt.toISOString() };
  }

  /** Sets the password, ends all sessions and begins a new one. @throws as `open`, and 400 for a weak password */
  async use(token: string, password: string, { ip, device }: Caller): Promise<NewSession> {
    const { member } = await this.limits.lookUp(ip, () => this.load(this.db.manager, token));
    await assertGoodPassword('password', password, [member.name, member.email]);
    const passwordHash = await hashPassword(password);
    const { session, tell } = await this.db.transaction(async (tx) => {
      // Locked, so that of two uses at once only one finds the link good.
      await this.load(tx, token, { mode: 'pessimistic_write' });
      const ended = await this.passwords.replace(tx, member, passwordHash, null);
      return { tell: ended, session: await this.sessions.begin(tx, member.id, device) };
    });
    tell();
    await this.limits.forgive(member.email);
    return session;
  }

  private async load(
    tx: EntityManager,
    token: string,
    lock?: { mode: 'pessimistic_write' },
  ): Promise<{ reset: PasswordResetEntity; member: MemberEntity }> {
    const reset = await tx.findOne(PasswordResetEntity, { where: { tokenHash: tokenHash(token) }, lock });
    if (!reset)
      throw new ProblemError(404, 'expired', 'Dieser Link gilt nicht mehr. Bitte fordern Sie einen neuen an.');
    const member = await tx.findOneByOrFail(MemberEntity, { id: reset.memberId });
    if (reset.usedAt)
      throw new ProblemError(
        410,
        'expired',
        'Mit diesem Link wurde das Passwort bereits geändert. Bitte melden Sie sich an.',
      );
    if (reset.expiresAt < new Date() || member.suspendedAt) {
      throw new ProblemError(410, 'expired', 'Dieser Link ist abgelaufen. Bitte fordern Sie einen neuen an.');
    }
    return { reset, member };
  }
}
