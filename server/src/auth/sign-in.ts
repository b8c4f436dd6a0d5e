import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { forbidden, ProblemError } from '../http/problem-error.js';
import { authenticate } from './authenticate.js';
import { Limits } from './limits.js';
import type { MemberEntity } from './member.entity.js';
import { PasswordStrategy } from './password.strategy.js';
import { type NewSession, Sessions } from './sessions.js';

/** Where a request comes from. */
export interface Caller {
  ip: string;
  /** In words. */
  device: string;
}

/** Signing in with address and password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly db: DataSource,
    private readonly strategy: PasswordStrategy,
    private readonly limits: Limits,
    private readonly sessions: Sessions,
  ) {}

  /**
   * @throws 401 that does not tell whether the address or the password is wrong, 403 for a suspended member who
   * knows the password, 429 after too many tries
   */
  async withPassword(given: { email: string; password: string }, { ip, device }: Caller): Promise<NewSession> {
    await this.limits.tryPassword(given.email, ip);
    const member = await authenticate<MemberEntity>(this.strategy, given);
    if (!member) throw new ProblemError(401, 'wrong-credentials', 'E-Mail-Adresse oder Passwort ist nicht richtig.');
    await this.limits.passwordWasRight(given.email, ip);
    if (member.suspendedAt) throw forbidden(suspended(member));
    return this.sessions.begin(this.db.manager, member.id, device);
  }
}

/** What somebody who knows the password is told. */
function suspended({ suspendedUntil, suspensionReason }: MemberEntity): string {
  const until = suspendedUntil ? `bis einschließlich ${suspendedUntil.split('-').reverse().join('.')} ` : '';
  const reason = suspensionReason && ` Grund: ${suspensionReason}`;
  return `Ihr Zugang ist ${until}gesperrt.${reason} Bitte wenden Sie sich an die Administration.`;
}
