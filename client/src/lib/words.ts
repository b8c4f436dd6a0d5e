import type { Role } from '#contract/actor';
import type { Visibility } from '#contract/primitives';

/** Roles as the interface says them. */
export const ROLE_WORD: Record<Role, string> = {
  moderator: 'Moderation',
  spokesperson: 'Netzwerksprecher*in',
  administrator: 'Administration',
};

/** Who may read along. */
export const VISIBILITY: Record<Visibility, string> = {
  network: 'nur Netzwerk',
  guests: 'Netzwerk und Gäste',
  public: 'öffentlich',
};

/** «für Landkreis Uckermark» or «persönlich» */
export function speaksFor(region: { name: string } | null): string {
  return region === null ? 'persönlich' : `für ${region.name}`;
}

/** «Ehemaliges Mitglied» stands for an author whose account has been erased. */
export function nameOf(author: { name: string } | null): string {
  return author?.name ?? 'Ehemaliges Mitglied';
}
