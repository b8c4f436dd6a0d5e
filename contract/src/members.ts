import { z } from 'zod';
import { MemberKind, RegionRef, Role } from './actor.js';
import { endpoint } from './endpoint.js';
import { Day, Email, Id, IdText, line, Moment, Nothing, QueryText } from './primitives.js';
import { Contribution } from './regions.js';

/** A person of the network. */
export const Member = z.strictObject({
  id: Id,
  name: z.string(),
  position: z.string(),
  kind: MemberKind,
  roles: z.array(Role),
  regions: z.array(RegionRef),
  joinedAt: Moment,
  posts: z.number().int(),
});
export type Member = z.infer<typeof Member>;

export const listMembers = endpoint({ method: 'GET', path: '/members', access: 'member', returns: z.strictObject({ members: z.array(Member) }) });
export const getMember = endpoint({
  method: 'GET',
  path: '/members/:id',
  access: 'member',
  params: z.strictObject({ id: IdText }),
  returns: z.strictObject({ member: Member, contributions: z.array(Contribution) }),
});

/** Changes one's own name and position. A changed name is shown everywhere at once. */
export const editProfile = endpoint({
  method: 'PUT',
  path: '/profile',
  access: 'signed-in',
  body: z.strictObject({ name: line(3, 80), position: line(0, 120) }),
  returns: Nothing,
});

/** What can follow an `@`: members and regions whose name fits, best first, at most 8. */
export const Mentionable = z.strictObject({
  kind: z.enum(['member', 'region']),
  /** Member's id, or region's slug: the last part of the address that the mention links to. */
  ref: z.string(),
  name: z.string(),
  detail: z.string(),
});
export type Mentionable = z.infer<typeof Mentionable>;
export const listMentionables = endpoint({
  method: 'GET',
  path: '/mentionables',
  access: 'member',
  query: z.strictObject({ q: QueryText(80) }),
  returns: z.strictObject({ mentionables: z.array(Mentionable) }),
});

/** A member as the administrator sees them. */
export const ManagedMember = Member.extend({
  email: z.string(),
  suspendedAt: Moment.nullable(),
  /** Last day of the suspension; `null` where it lasts until somebody ends it. */
  suspendedUntil: Day.nullable(),
  suspensionReason: z.string(),
  mandates: z.array(z.strictObject({ id: Id, region: RegionRef, firstDay: Day, lastDay: Day.nullable() })),
});
export type ManagedMember = z.infer<typeof ManagedMember>;
export const Invitation = z.strictObject({
  id: Id,
  name: z.string(),
  email: z.string(),
  regionName: z.string().nullable(),
  createdAt: Moment,
  expiresAt: Moment,
});
export type Invitation = z.infer<typeof Invitation>;
/** Everybody with an account, and the invitations not yet accepted. */
export const manageMembers = endpoint({
  method: 'GET',
  path: '/admin/members',
  access: 'administrator',
  returns: z.strictObject({ members: z.array(ManagedMember), invitations: z.array(Invitation) }),
});
/** Sends an invitation by mail. The link is returned as well, for the case that mail does not arrive. */
export const inviteMember = endpoint({
  method: 'POST',
  path: '/admin/invitations',
  access: 'administrator',
  body: z.strictObject({
    name: line(3, 80),
    email: Email,
    position: line(0, 120),
    kind: MemberKind,
    regionId: Id.nullable(),
    roles: z.array(Role).max(3),
  }),
  returns: z.strictObject({ id: Id, link: z.string() }),
});
const idParams = z.strictObject({ id: IdText });
export const revokeInvitation = endpoint({ method: 'DELETE', path: '/admin/invitations/:id', access: 'administrator', params: idParams, returns: Nothing });
/** Suspends or reinstates a member; suspending ends all sessions at once. `until` is the last day, without it somebody has to end it. */
export const suspendMember = endpoint({
  method: 'PUT',
  path: '/admin/members/:id/suspension',
  access: 'administrator',
  params: idParams,
  body: z.strictObject({ suspended: z.boolean(), until: Day.optional(), reason: line(3, 300) }),
  returns: Nothing,
});
/** Gives or withdraws roles, from today on. */
export const setRoles = endpoint({
  method: 'PUT',
  path: '/admin/members/:id/roles',
  access: 'administrator',
  params: idParams,
  body: z.strictObject({ roles: z.array(Role).max(3) }),
  returns: Nothing,
});
/** Lets a member act for a region from a day on. */
export const giveMandate = endpoint({
  method: 'POST',
  path: '/admin/members/:id/mandates',
  access: 'administrator',
  params: idParams,
  body: z.strictObject({ regionId: Id, firstDay: Day }),
  returns: z.strictObject({ id: Id }),
});
/** Ends a mandate today. What was said through it stays the region's. */
export const endMandate = endpoint({ method: 'DELETE', path: '/admin/mandates/:id', access: 'administrator', params: idParams, returns: Nothing });
