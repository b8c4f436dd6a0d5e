import { z } from 'zod';
import { MemberRef } from './actor.js';
import { endpoint } from './endpoint.js';
import { CountText, Id, IdText, line, Moment, Nothing, WriteKey } from './primitives.js';

/** What can stand in the queue of the moderation; more kinds will come. */
export const ReviewKind = z.enum(['report', 'resubmission', 'solution-proposal', 'solution-review']);
export type ReviewKind = z.infer<typeof ReviewKind>;

/** Something that may be decided about an item now. */
export const ReviewDecision = z.strictObject({
  /** Verb of the domain that the item belongs to. */
  name: z.string(),
  /** What the button says. */
  label: z.string(),
  /** Whether it needs a reason; those whom it concerns read it. */
  needsReason: z.boolean(),
  /** What follows from it, as a German sentence. */
  explanation: z.string(),
});
export type ReviewDecision = z.infer<typeof ReviewDecision>;

/** A moderator's words to the others, with an item handed on or submitted again. */
export const ReviewNote = z.strictObject({ at: Moment, author: MemberRef.nullable(), text: z.string() });

/** Something that moderators have to decide. */
export const ReviewItem = z.strictObject({
  id: Id,
  kind: ReviewKind,
  title: z.string(),
  /** Path of the page that it is about; `null` once that is gone. */
  link: z.string().nullable(),
  /** Beginning of the text as it is now; may be empty. */
  excerpt: z.string(),
  /** What speaks for looking at it: for example each report with its words. */
  details: z.array(z.string()),
  submittedBy: MemberRef.nullable(),
  submittedAt: Moment,
  dueAt: Moment,
  overdue: z.boolean(),
  claimedBy: MemberRef.nullable(),
  notes: z.array(ReviewNote),
  /** What can be decided now; empty once it is decided. */
  decisions: z.array(ReviewDecision),
  decided: z.strictObject({ by: MemberRef.nullable(), at: Moment, label: z.string(), reason: z.string() }).nullable(),
});
export type ReviewItem = z.infer<typeof ReviewItem>;

/** The queue: one's own first, then what nobody has claimed, each with the longest due on top; or what was decided, newest first. */
export const listReview = endpoint({
  method: 'GET',
  path: '/review',
  access: 'member',
  query: z.strictObject({
    kind: ReviewKind.optional(),
    state: z.enum(['open', 'decided']).optional(),
    /** Rows to pass over: the `next` of the page before. */
    after: CountText.optional(),
  }),
  returns: z.strictObject({ items: z.array(ReviewItem), next: z.number().int().nullable() }),
});
/** Moderators of the network, for handing an item on. */
export const listModerators = endpoint({
  method: 'GET',
  path: '/review/moderators',
  access: 'member',
  returns: z.strictObject({ moderators: z.array(MemberRef) }),
});
const params = z.strictObject({ item: IdText });
/**
 * Claims an item (`to` oneself), gives it back (`null`) or hands it on. `from` is whom the caller believes to have it:
 * where it is somebody else by now, the answer is a conflict with the item as `current`. What is so already stays so.
 */
export const assignReview = endpoint({
  method: 'PUT',
  path: '/review/:item/assignment',
  access: 'member',
  params,
  body: z.strictObject({ from: Id.nullable(), to: Id.nullable(), note: line(0, 500) }),
  returns: Nothing,
});
/** Decides. Where another has been faster, the answer is a conflict with who decided what as `current`. */
export const decideReview = endpoint({
  method: 'POST',
  path: '/review/:item/decision',
  access: 'member',
  params,
  body: z.strictObject({ key: WriteKey, decision: z.string().max(40), reason: line(0, 500) }),
  returns: Nothing,
});
