import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#contract/actor';

/** Who is behind a session. */
export interface SignedIn {
  actor: Actor;
  sessionId: number;
}

/** Finds out who is behind a session's token; provided by the domain that keeps the sessions. */
export abstract class ActorSource {
  /** @param token value of the cookie @returns `null` where the session is unknown, over or its member suspended */
  abstract find(token: string): Promise<SignedIn | null>;
}

export const SESSION_COOKIE = 'session';
export type ActorRequest = FastifyRequest & { signedIn?: SignedIn | null };

const signedInOf = (context: ExecutionContext) => context.switchToHttp().getRequest<ActorRequest>().signedIn ?? null;
/** The actor, or `null` where nobody is signed in. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor | null => signedInOf(context)?.actor ?? null);
/** Key of the session in use, or `null`. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): number | null => signedInOf(context)?.sessionId ?? null);
