import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type ActorRequest, SESSION_COOKIE } from '../http/actor.js';
import { tokenHash } from './token.js';

/**
 * Who reads, not looked up yet: the hash of the session's token. For reads that everybody makes all the time, which
 * find out who reads in the very query that loads (`readerOf`), instead of in one before it.
 */
export type ReaderToken = Buffer | null;

/** The reader of a request whose handler is marked with `IdentifiesReader`. */
export const CurrentReader = createParamDecorator((_: unknown, context: ExecutionContext): ReaderToken => {
  const token = context.switchToHttp().getRequest<ActorRequest>().cookies[SESSION_COOKIE];
  return token ? tokenHash(token) : null;
});

/** When the session was last noted as being in use; to be given to `Sessions.keep`. */
export interface ReaderSession {
  sessionId: number | null;
  stale: boolean | null;
}

/**
 * SQL: a lateral subquery `reader` with one row, empty where nobody is signed in: `id`, `kind`, `unread_since` of the
 * member, `session_id`, and whether it is time to note that the session was used.
 * @param token placeholder of the `ReaderToken`
 */
export const readerOf = (token: string) => `(select 1) anybody left join lateral (
    select m.id, m.kind, m.unread_since, s.id session_id, s.seen_at < now() - interval '1 minute' stale
    from session s join member m on m.id = s.member_id
    where s.token_hash = ${token}::bytea and s.expires_at > now() and m.suspended_at is null) reader on true`;
