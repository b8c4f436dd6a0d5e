import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { Count, Id, Moment, Nothing, Ordinal, POST_MAX, Visibility } from './primitives.js';
import { ThreadKind } from './threads.js';

/** What a draft belongs to: `new` (a thread to be started), `thread-12` (a reply there) or `edit-12-3` (an edit of its post 3). */
export const DraftTarget = z.string().regex(/^(new|thread-[1-9]\d{0,15}|edit-[1-9]\d{0,15}-[1-9]\d{0,15})$/, 'Unbekanntes Ziel des Entwurfs.');

/** Storable, but not yet valid as a post: unfinished text may be anything that the database can keep. */
const unfinished = (max: number) =>
  z.string().max(max).refine((value) => value.isWellFormed() && !value.includes('\u0000'), 'Der Text enthält ungültige Zeichen.');
export const DraftContent = z.strictObject({
  text: unfinished(POST_MAX),
  title: unfinished(500).optional(),
  kind: ThreadKind.optional(),
  topicId: Id.optional(),
  visibility: Visibility.optional(),
  parent: Ordinal.nullable().optional(),
  mandateId: Id.nullable().optional(),
});
export type DraftContent = z.infer<typeof DraftContent>;

export const Draft = z.strictObject({
  target: DraftTarget,
  /** Raised by each save. A save names the number it continues from, so that an older tab cannot overwrite a newer one. */
  sequence: z.number().int(),
  content: DraftContent,
  savedAt: Moment,
});
export type Draft = z.infer<typeof Draft>;

/** A draft with what it belongs to, for a list. */
export const listDrafts = endpoint({
  method: 'GET',
  path: '/drafts',
  access: 'signed-in',
  returns: z.strictObject({ drafts: z.array(Draft.extend({ threadTitle: z.string().nullable() })) }),
});
const params = z.strictObject({ target: DraftTarget });
export const getDraft = endpoint({ method: 'GET', path: '/drafts/:target', access: 'signed-in', params, returns: z.strictObject({ draft: Draft.nullable() }) });
/** Saves a draft that continues from `sequence` (0 for a new one); a conflict carries the newer draft as `current`, or `null` where it was discarded. */
export const saveDraft = endpoint({
  method: 'PUT',
  path: '/drafts/:target',
  access: 'signed-in',
  ownMatter: true,
  params,
  body: z.strictObject({ sequence: Count, content: DraftContent }),
  returns: z.strictObject({ sequence: z.number().int(), savedAt: Moment }),
});
export const discardDraft = endpoint({ method: 'DELETE', path: '/drafts/:target', access: 'signed-in', ownMatter: true, params, returns: Nothing });
