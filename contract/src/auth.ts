import { z } from 'zod';
import { MemberKind, Role, Silence } from './actor.js';
import { endpoint } from './endpoint.js';
import { Email, Id, IdText, line, Moment, Nothing } from './primitives.js';

/** BSI ORP.4: length and a list of known bad ones, no forced mixture of signs and no forced change. */
export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 128;
/** Keyboards differ in whether an umlaut is one sign or two; the password is the same. */
const composed = (value: string) => value.normalize('NFC');
/** A password to be set. Whether it is a known bad one is checked by the server as well. */
export const NewPassword = z
  .string('Bitte geben Sie ein Passwort ein.')
  .min(PASSWORD_MIN, `Bitte mindestens ${PASSWORD_MIN} Zeichen.`)
  .max(PASSWORD_MAX, `Bitte höchstens ${PASSWORD_MAX} Zeichen.`)
  .refine((value) => value.isWellFormed() && !value.includes('\u0000'), 'Das Passwort enthält ungültige Zeichen.')
  .transform(composed);
/** A password to be checked; no rule but a bound, so that older ones stay usable. */
const GivenPassword = z.string('Bitte geben Sie Ihr Passwort ein.').min(1, 'Bitte geben Sie Ihr Passwort ein.').max(1000).transform(composed);
const Token = z.string().regex(/^[A-Za-z0-9_-]{20,100}$/, 'Dieser Link ist ungültig.');

/** Who is signed in, with what the interface needs on every page. */
export const Viewer = z.strictObject({
  id: Id,
  name: z.string(),
  email: z.string(),
  position: z.string(),
  kind: MemberKind,
  roles: z.array(Role),
  mandates: z.array(z.strictObject({ id: Id, regionId: Id, regionSlug: z.string(), regionName: z.string() })),
  silence: Silence.nullable(),
  /** Key of the session in use, to recognise it in the list of sessions. */
  sessionId: Id,
});
export type Viewer = z.infer<typeof Viewer>;

const Seen = z.strictObject({ viewer: Viewer.nullable() });
/** Who the browser is signed in as, if at all. */
export const getSession = endpoint({ method: 'GET', path: '/session', access: 'anyone', returns: Seen });
export const signIn = endpoint({
  method: 'POST',
  path: '/session',
  access: 'anyone',
  body: z.strictObject({ email: Email, password: GivenPassword }),
  returns: Seen,
});
export const signOut = endpoint({ method: 'DELETE', path: '/session', access: 'anyone', returns: Nothing });

export const Session = z.strictObject({
  id: Id,
  createdAt: Moment,
  seenAt: Moment,
  /** Browser and system in words, for example «Firefox unter Windows». */
  device: z.string(),
  current: z.boolean(),
});
export type Session = z.infer<typeof Session>;
export const listSessions = endpoint({ method: 'GET', path: '/sessions', access: 'signed-in', returns: z.strictObject({ sessions: z.array(Session) }) });
export const endSession = endpoint({
  method: 'DELETE',
  path: '/sessions/:id',
  access: 'signed-in',
  ownMatter: true,
  params: z.strictObject({ id: IdText }),
  returns: Nothing,
});

/** What an invitation says before it is accepted. The first administrator's has neither name nor address. */
export const OpenInvitation = z.strictObject({ name: z.string(), email: z.string(), regionName: z.string().nullable(), expiresAt: Moment });
const tokenParams = z.strictObject({ token: Token });
export const getInvitation = endpoint({ method: 'GET', path: '/invitations/:token', access: 'anyone', params: tokenParams, returns: OpenInvitation });
/** Makes the invited person a member and signs them in. `email` counts only where the invitation has none. */
export const acceptInvitation = endpoint({
  method: 'POST',
  path: '/invitations/:token',
  access: 'anyone',
  params: tokenParams,
  body: z.strictObject({ name: line(3, 80), position: line(0, 120), email: Email.optional(), password: NewPassword }),
  returns: Seen,
});

/** Always answers the same, whether the address belongs to a member or not. */
export const requestPasswordReset = endpoint({
  method: 'POST',
  path: '/password-resets',
  access: 'anyone',
  body: z.strictObject({ email: Email }),
  returns: Nothing,
});
export const getPasswordReset = endpoint({
  method: 'GET',
  path: '/password-resets/:token',
  access: 'anyone',
  params: tokenParams,
  returns: z.strictObject({ expiresAt: Moment }),
});
/** Sets the password, ends all sessions of the member and signs in anew. */
export const resetPassword = endpoint({
  method: 'POST',
  path: '/password-resets/:token',
  access: 'anyone',
  params: tokenParams,
  body: z.strictObject({ password: NewPassword }),
  returns: Seen,
});
/** Changes one's own password and ends the other sessions. */
export const changePassword = endpoint({
  method: 'PUT',
  path: '/password',
  access: 'signed-in',
  ownMatter: true,
  body: z.strictObject({ current: GivenPassword, next: NewPassword }),
  returns: Nothing,
});
