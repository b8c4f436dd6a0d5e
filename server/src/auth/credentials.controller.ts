import { Body, Controller, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import {
  acceptInvitation,
  changePassword,
  getInvitation,
  getPasswordReset,
  requestPasswordReset,
  resetPassword,
} from '#contract/auth';
import type { BodyOf, ParamsOf, ReturnOf } from '#contract/endpoint';
import { Config } from '../config.js';
import { CurrentActor, CurrentSession } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.decorator.js';
import { findViewer } from './auth.queries.js';
import { CurrentCaller } from './caller.js';
import { Invitations } from './invitations.js';
import { PasswordResets } from './password-resets.js';
import { Passwords } from './passwords.js';
import { setSessionCookie } from './session-cookie.js';
import type { NewSession } from './sessions.js';
import type { Caller } from './sign-in.js';

/** Getting in for the first time, or again after the password was forgotten. */
@Controller()
export class CredentialsController {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
    private readonly invitations: Invitations,
    private readonly resets: PasswordResets,
    private readonly passwords: Passwords,
  ) {}

  @Endpoint(getInvitation)
  getInvitation(
    @Param({ schema: getInvitation.params }) { token }: ParamsOf<typeof getInvitation>,
    @CurrentCaller() { ip }: Caller,
  ): Promise<ReturnOf<typeof getInvitation>> {
    return this.invitations.open(token, ip);
  }

  @Endpoint(acceptInvitation)
  async acceptInvitation(
    @Param({ schema: acceptInvitation.params }) { token }: ParamsOf<typeof acceptInvitation>,
    @Body({ schema: acceptInvitation.body }) body: BodyOf<typeof acceptInvitation>,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReturnOf<typeof acceptInvitation>> {
    return this.signedIn(reply, await this.invitations.accept(token, body, caller));
  }

  @Endpoint(requestPasswordReset)
  async requestPasswordReset(
    @Body({ schema: requestPasswordReset.body }) { email }: BodyOf<typeof requestPasswordReset>,
    @CurrentCaller() { ip }: Caller,
  ): Promise<ReturnOf<typeof requestPasswordReset>> {
    await this.resets.request(email, ip);
    return {};
  }

  @Endpoint(getPasswordReset)
  getPasswordReset(
    @Param({ schema: getPasswordReset.params }) { token }: ParamsOf<typeof getPasswordReset>,
    @CurrentCaller() { ip }: Caller,
  ): Promise<ReturnOf<typeof getPasswordReset>> {
    return this.resets.open(token, ip);
  }

  @Endpoint(resetPassword)
  async resetPassword(
    @Param({ schema: resetPassword.params }) { token }: ParamsOf<typeof resetPassword>,
    @Body({ schema: resetPassword.body }) { password }: BodyOf<typeof resetPassword>,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReturnOf<typeof resetPassword>> {
    return this.signedIn(reply, await this.resets.use(token, password, caller));
  }

  @Endpoint(changePassword)
  async changePassword(
    @CurrentActor() actor: Actor,
    @CurrentSession() session: number,
    @Body({ schema: changePassword.body }) body: BodyOf<typeof changePassword>,
    @CurrentCaller() { ip }: Caller,
  ): Promise<ReturnOf<typeof changePassword>> {
    await this.passwords.change(actor.id, session, body, ip);
    return {};
  }

  private async signedIn(reply: FastifyReply, session: NewSession) {
    setSessionCookie(reply, this.config, session.token);
    return { viewer: await findViewer(this.db, session.id) };
  }
}
