import { type Actor, isModerator } from './actor.js';
import { isSilenced } from './policies.js';
import type { Visibility } from './primitives.js';
import type { SolutionStatus } from './solution-status.js';
import type { ReportContent } from './solution-content.js';

/** What policies and rules must know of a solution. */
export interface SolutionFacts {
  authorId: number | null;
  visibility: Visibility;
  /** `proposed` until a moderator has taken it up, `declined` where they have not. */
  state: 'proposed' | 'open' | 'declined';
  status: SolutionStatus;
}

/** What the rules of the status count as evidence. */
export interface Evidence {
  /** Pilots with region, period and responsible body. */
  pilots: number;
  /** Experience reports that tell effect, cost with the year of the figures, effort and pitfalls. */
  completeReports: number;
  /** Regions that have given such a report. */
  reportingRegions: number;
}

/** Steps that a status may be followed by. Whatever has ended or failed may be begun anew. */
export const NEXT_STATUS: Record<SolutionStatus, SolutionStatus[]> = {
  idea: ['development', 'ended', 'failed'],
  development: ['idea', 'pilot', 'ended', 'failed'],
  pilot: ['development', 'proven', 'ended', 'failed'],
  proven: ['pilot', 'recommended', 'ended', 'failed'],
  recommended: ['proven', 'ended', 'failed'],
  ended: ['idea', 'development'],
  failed: ['idea', 'development'],
};

/** Months after which a recommendation must be reviewed, where nothing else was chosen. */
export const REVIEW_MONTHS = 24;

/** What is still missing before a solution may take a step, as German sentences; empty where nothing is. */
export function missingFor(to: SolutionStatus, { pilots, completeReports, reportingRegions }: Evidence): string[] {
  const missing: [boolean, string][] = [
    [to === 'pilot' && pilots === 0, 'Eine Erprobung mit Region, Zeitraum und Träger.'],
    [
      (to === 'proven' || to === 'recommended') && completeReports === 0,
      'Ein Erfahrungsbericht mit Wirkung, Kosten samt Bezugsjahr, Aufwand und Stolpersteinen.',
    ],
    [to === 'recommended' && reportingRegions < 2, 'Vollständige Erfahrungsberichte aus zwei Regionen.'],
  ];
  return missing.filter(([is]) => is).map(([, sentence]) => sentence);
}

/** Whether a report counts as evidence: it tells effect, cost with the year of the figures, effort and pitfalls. */
export function isComplete({ effect, cost, effort, pitfalls }: ReportContent): boolean {
  const hasCost = (cost.oneOff !== null || cost.yearly !== null) && cost.year !== null;
  return hasCost && [effect, effort, pitfalls].every((text) => text.trim() !== '');
}

/** What is meant for these readers may be read by the actor. */
export function isFor(actor: Actor | null, visibility: Visibility): boolean {
  return visibility === 'public' || (actor !== null && (actor.kind === 'member' || visibility === 'guests'));
}

/** Open ones as their visibility says; proposals and declined ones only by who proposed them and moderators. */
export function canReadSolution(actor: Actor | null, { visibility, state, authorId }: SolutionFacts): boolean {
  if (state !== 'open') return isModerator(actor) || (actor !== null && actor.id === authorId);
  return isFor(actor, visibility);
}

/** Members who have not been silenced propose solutions; those of moderators are open at once. */
export function canProposeSolution(actor: Actor | null): boolean {
  return actor?.kind === 'member' && !isSilenced(actor);
}

/** An open one is written by all members together, a proposal by who made it and moderators. */
export function canEditSolution(actor: Actor | null, solution: SolutionFacts): boolean {
  return canProposeSolution(actor) && canReadSolution(actor, solution);
}

/** A declined proposal is handed in again by who made it. */
export function canResubmitSolution(actor: Actor | null, solution: SolutionFacts): boolean {
  return (
    solution.state === 'declined' &&
    actor !== null &&
    actor.id === solution.authorId &&
    canEditSolution(actor, solution)
  );
}

/** Visibility and review term: moderators. */
export function canCurateSolution(actor: Actor | null, solution: SolutionFacts): boolean {
  return isModerator(actor) && canEditSolution(actor, solution);
}

/** Members who may edit go to and fro up to a pilot. What says that it works, and what ends it, author and moderators; about a recommendation moderators alone. */
export function canStep(actor: Actor | null, solution: SolutionFacts, to: SolutionStatus): boolean {
  if (solution.state !== 'open' || !canEditSolution(actor, solution)) return false;
  if (!NEXT_STATUS[solution.status].includes(to)) return false;
  if (isModerator(actor)) return true;
  const both = [solution.status, to];
  return both.every((one) => EARLY.includes(one)) || (actor!.id === solution.authorId && !both.includes('recommended'));
}
const EARLY: SolutionStatus[] = ['idea', 'development', 'pilot'];

/** Whether a recommendation still holds, moderators say. */
export function canReviewSolution(actor: Actor | null, solution: SolutionFacts): boolean {
  return solution.status === 'recommended' && canCurateSolution(actor, solution);
}

/** What a region says (a pilot, a report, that it takes over) is said by those with a mandate for it. */
export function canSpeakForRegion(actor: Actor | null, solution: SolutionFacts, mandateId: number): boolean {
  return (
    solution.state === 'open' && canEditSolution(actor, solution) && actor!.mandates.some(({ id }) => id === mandateId)
  );
}

/** A report is the region's: those who act for it today, and moderators. */
export function canEditReport(actor: Actor | null, solution: SolutionFacts, report: { regionId: number }): boolean {
  if (solution.state !== 'open' || !canEditSolution(actor, solution)) return false;
  return isModerator(actor) || actor!.mandates.some(({ regionId }) => regionId === report.regionId);
}

/** Members who may read it, and guests, discuss in the thread; comments on sections are for members. */
export function canCommentSolution(actor: Actor | null, solution: SolutionFacts): boolean {
  return canEditSolution(actor, solution);
}
