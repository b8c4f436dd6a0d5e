import type { Role } from '#contract/actor';

/** Roles as the interface says them. */
export const ROLE_WORD: Record<Role, string> = {
  moderator: 'Moderation',
  spokesperson: 'Netzwerksprecher*in',
  administrator: 'Administration',
};

/** «für Landkreis Uckermark» or «persönlich» */
export function speaksFor(region: { name: string } | null): string {
  return region === null ? 'persönlich' : `für ${region.name}`;
}

/** «Ehemaliges Mitglied» stands for an author whose account has been erased. */
export function nameOf(author: { name: string } | null): string {
  return author?.name ?? 'Ehemaliges Mitglied';
}
