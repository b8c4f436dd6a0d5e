import { z } from 'zod';
import { MemberRef } from './actor.js';
import { endpoint } from './endpoint.js';
import { Id, IdText, line, lines, Moment, Ordinal, Visibility, WriteKey } from './primitives.js';
import { Section, PlannedDay, ReportContent, ContactInput, AdoptionKind } from './solution-content.js';
import { SolutionStatus } from './solution-status.js';

const params = z.strictObject({ solution: IdText });
/** What each write answers. */
const Written = z.strictObject({ id: Id, change: z.number().int() });

/** Takes a step. 409 `missing` names in `errors` what is still missing for it; 409 `conflict` has the status as `current`. */
export const stepSolution = endpoint({
  method: 'POST',
  path: '/solutions/:solution/steps',
  access: 'member',
  params,
  body: z.strictObject({
    key: WriteKey,
    to: SolutionStatus,
    reason: line(5, 500),
    /** For a recommendation: months until it must be reviewed. */ reviewMonths: z
      .number()
      .int()
      .min(1)
      .max(60)
      .optional(),
  }),
  returns: Written,
});
/** Confirms that a recommendation still holds, for another term. */
export const reviewSolution = endpoint({
  method: 'POST',
  path: '/solutions/:solution/reviews',
  access: 'member',
  params,
  body: z.strictObject({ key: WriteKey, reason: line(5, 500), months: z.number().int().min(1).max(60) }),
  returns: Written,
});
/** Moderators: who may see it, and whether a proposal is taken up or declined, which needs a reason. */
export const curateSolution = endpoint({
  method: 'PUT',
  path: '/solutions/:solution/curation',
  access: 'member',
  params,
  body: z.strictObject({
    key: WriteKey,
    visibility: Visibility.optional(),
    state: z.enum(['open', 'declined']).optional(),
    reason: line(0, 500),
  }),
  returns: Written,
});
/** Hands in a declined proposal once more. */
export const resubmitSolution = endpoint({
  method: 'POST',
  path: '/solutions/:solution/resubmission',
  access: 'member',
  params,
  body: z.strictObject({ key: WriteKey }),
  returns: Written,
});
export const setSolutionContact = endpoint({
  method: 'PUT',
  path: '/solutions/:solution/contact',
  access: 'member',
  params,
  body: z.strictObject({ contact: ContactInput.nullable() }),
  returns: Written,
});
export const startPilot = endpoint({
  method: 'POST',
  path: '/solutions/:solution/pilots',
  access: 'member',
  params,
  body: z.strictObject({
    key: WriteKey,
    mandateId: Id,
    from: PlannedDay,
    until: PlannedDay.nullable(),
    responsibleBody: line(3, 160),
    note: line(0, 500),
  }),
  returns: Written,
});
/** What the region of a mandate does with it; a later word of the same region replaces the earlier one, which stays in the timeline. */
export const adoptSolution = endpoint({
  method: 'POST',
  path: '/solutions/:solution/adoptions',
  access: 'member',
  params,
  body: z
    .strictObject({ key: WriteKey, mandateId: Id, kind: AdoptionKind, since: PlannedDay, reason: line(0, 500) })
    .refine(({ kind, reason }) => kind !== 'declined' || reason.length >= 5, {
      message: 'Bitte nennen Sie den Grund.',
      path: ['reason'],
    }),
  returns: Written,
});
export const writeReport = endpoint({
  method: 'POST',
  path: '/solutions/:solution/reports',
  access: 'member',
  params,
  body: z.strictObject({ key: WriteKey, mandateId: Id, content: ReportContent, contact: ContactInput.nullable() }),
  returns: Written,
});
/** By those who act for its region, or a moderator; `version` as with the content. What a status rests on cannot be taken away: 409 `missing`. */
export const editReport = endpoint({
  method: 'PUT',
  path: '/solutions/:solution/reports/:report',
  access: 'member',
  params: z.strictObject({ solution: IdText, report: IdText }),
  body: z.strictObject({ key: WriteKey, version: Ordinal, content: ReportContent, contact: ContactInput.nullable() }),
  returns: Written,
});

/** A comment on a section. It stays with the section through edits; `quote` is the passage that it is about. */
export const SolutionComment = z.strictObject({
  id: Id,
  section: Section,
  author: MemberRef.nullable(),
  at: Moment,
  text: z.string(),
  quote: z.string(),
  /** The version that it was made on. */
  version: z.number().int(),
  resolved: z.strictObject({ by: MemberRef.nullable(), at: Moment }).nullable(),
});
export const listSolutionComments = endpoint({
  method: 'GET',
  path: '/solutions/:solution/comments',
  access: 'member',
  params,
  returns: z.strictObject({ comments: z.array(SolutionComment) }),
});
export const commentSolution = endpoint({
  method: 'POST',
  path: '/solutions/:solution/comments',
  access: 'member',
  params,
  body: z.strictObject({
    key: WriteKey,
    section: Section,
    text: line(1, 1_000),
    quote: lines(500),
    version: Ordinal,
  }),
  returns: Written,
});
export const resolveComment = endpoint({
  method: 'PUT',
  path: '/solutions/:solution/comments/:comment',
  access: 'member',
  params: z.strictObject({ solution: IdText, comment: IdText }),
  body: z.strictObject({ key: WriteKey, resolved: z.boolean() }),
  returns: Written,
});
