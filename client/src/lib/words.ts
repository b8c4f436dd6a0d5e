import type { Role } from '#contract/actor';
import type { Visibility } from '#contract/primitives';
import type { ThreadKind } from '#contract/threads';

/** Names of things of the contract as the interface says them. */
export const ROLE_WORD: Record<Role, string> = {
  moderator: 'Moderation',
  spokesperson: 'Netzwerksprecher*in',
  administrator: 'Administration',
};
export const VISIBILITY_WORD: Record<Visibility, string> = {
  network: 'nur Netzwerk',
  guests: 'Netzwerk und Gäste',
  public: 'öffentlich',
};
export const KIND_WORD: Record<ThreadKind, string> = { discussion: 'Diskussion', question: 'Fachfrage' };
/** In place of a person whose account has been erased. */
export const FORMER_MEMBER = 'Ehemaliges Mitglied';
