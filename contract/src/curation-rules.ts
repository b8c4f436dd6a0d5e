import { type Actor, isModerator } from './actor.js';
import { canCurateThread, canRenameThread } from './policies.js';
import type { Visibility } from './primitives.js';

/** A Zwischenstand tells what the network has learnt, so moderators write it. */
export const canSummarise = canCurateThread;

/** Tags say what a thread is about, as its title does. */
export const canTagThread = canRenameThread;

/** Making, renaming and merging tags: what concerns many threads at once. */
export const canKeepTags = isModerator;

/** Marking posts for a week, composing and publishing it. */
export const canComposeWeek = isModerator;

/** `public`: everybody. `guests`: whoever is signed in. `network`: members. What is not published is for those who compose. */
export function canReadWeek(actor: Actor | null, week: { visibility: Visibility; published: boolean }): boolean {
  if (!week.published) return canComposeWeek(actor);
  if (week.visibility === 'public') return true;
  return actor !== null && (actor.kind === 'member' || week.visibility === 'guests');
}
