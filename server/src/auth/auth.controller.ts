import { Body, Controller, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import { endSession, getSession, listSessions, signIn, signOut } from '#contract/auth';
import type { BodyOf, ParamsOf, ReturnOf } from '#contract/endpoint';
import { Config } from '../config.js';
import { type ActorRequest, CurrentActor, CurrentSession, SESSION_COOKIE } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.decorator.js';
import { findViewer } from './auth.queries.js';
import { CurrentCaller } from './caller.js';
import { clearSessionCookie, setSessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.js';
import { type Caller, SignIn } from './sign-in.js';

@Controller()
export class AuthController {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
    private readonly signIns: SignIn,
    private readonly sessions: Sessions,
  ) {}

  /** Asked for by every page that is opened, so this is where the cookie's time is prolonged. */
  @Endpoint(getSession)
  async get(
    @Req() request: ActorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReturnOf<typeof getSession>> {
    const token = request.cookies[SESSION_COOKIE];
    if (!token) return { viewer: null };
    if (!request.signedIn) {
      clearSessionCookie(reply, this.config);
      return { viewer: null };
    }
    setSessionCookie(reply, this.config, token);
    return { viewer: await findViewer(this.db, request.signedIn.sessionId) };
  }

  @Endpoint(signIn)
  async signIn(
    @Body({ schema: signIn.body }) body: BodyOf<typeof signIn>,
    @CurrentCaller() caller: Caller,
    @Req() request: ActorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReturnOf<typeof signIn>> {
    const session = await this.signIns.withPassword(body, caller);
    // The browser forgets the session that it had, so nobody else may go on using it.
    if (request.signedIn) await this.sessions.end(request.signedIn.actor.id, request.signedIn.sessionId);
    setSessionCookie(reply, this.config, session.token);
    return { viewer: await findViewer(this.db, session.id) };
  }

  @Endpoint(signOut)
  async signOut(
    @Req() { signedIn }: ActorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReturnOf<typeof signOut>> {
    if (signedIn) await this.sessions.end(signedIn.actor.id, signedIn.sessionId);
    clearSessionCookie(reply, this.config);
    return {};
  }

  @Endpoint(listSessions)
  async list(@CurrentActor() actor: Actor, @CurrentSession() current: number): Promise<ReturnOf<typeof listSessions>> {
    return { sessions: await this.sessions.list(actor.id, current) };
  }

  @Endpoint(endSession)
  async end(
    @CurrentActor() actor: Actor,
    @Param({ schema: endSession.params }) { id }: ParamsOf<typeof endSession>,
  ): Promise<ReturnOf<typeof endSession>> {
    await this.sessions.end(actor.id, id);
    return {};
  }
}
