import { z } from 'zod';
import { Day, Id } from './primitives.js';

/** Roles that are given for a term, in addition to being a member. */
export const Role = z.enum(['moderator', 'spokesperson', 'administrator']);
export type Role = z.infer<typeof Role>;

/** A member belongs to the network; a guest is admitted to single threads. */
export const MemberKind = z.enum(['member', 'guest']);
export type MemberKind = z.infer<typeof MemberKind>;

/** Up to and including which day somebody has been silenced, and why. */
export const Silence = z.strictObject({ until: Day, reason: z.string() });
export type Silence = z.infer<typeof Silence>;

/** Who acts: what policies and queries need to know. `null` stands for somebody who is not signed in. */
export interface Actor {
  id: number;
  name: string;
  kind: MemberKind;
  roles: Role[];
  /** Current mandates: for which regions the person may speak. */
  mandates: { id: number; regionId: number; regionName: string }[];
  /** Where the person has been silenced: they read, but do not write. */
  silence?: Silence | null;
}

/** A person as shown beside what they wrote. */
export const MemberRef = z.strictObject({ id: Id, name: z.string() });
export type MemberRef = z.infer<typeof MemberRef>;

/** A region as shown beside what was said for it. */
export const RegionRef = z.strictObject({ id: Id, slug: z.string(), name: z.string() });
export type RegionRef = z.infer<typeof RegionRef>;

/** Whether the person has the role, or is an administrator of a network so small that they stand in for it. */
export function hasRole(actor: Actor | null, role: Role): boolean {
  return actor !== null && actor.kind === 'member' && actor.roles.includes(role);
}

/** Whether the person curates and keeps order. */
export function isModerator(actor: Actor | null): boolean {
  return hasRole(actor, 'moderator');
}

/** Whether the person runs the instance: invites and suspends members, edits topics. */
export function isAdministrator(actor: Actor | null): boolean {
  return hasRole(actor, 'administrator');
}
