import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { Id, Moment, Nothing } from './primitives.js';

/** Something that happened and concerns the caller. */
export const Notice = z.strictObject({
  id: Id,
  at: Moment,
  /** What happened, as a German sentence. */
  sentence: z.string(),
  /** Path of the page where it can be seen, while the caller may see it. */
  link: z.string().nullable(),
  /** Why, in the words of who did it; may be empty. */
  reason: z.string(),
  seen: z.boolean(),
});
export type Notice = z.infer<typeof Notice>;

/** Most notices of one answer. */
export const NOTICES_AT_ONCE = 30;
/** What concerns the caller: first what they have not seen, then the rest, each with the newest on top. */
export const listNotices = endpoint({
  method: 'GET',
  path: '/notices',
  access: 'signed-in',
  returns: z.strictObject({ notices: z.array(Notice) }),
});
/** Notes that the caller has seen these. Doing it twice changes nothing, so it needs no key. */
export const markNoticesSeen = endpoint({
  method: 'PUT',
  path: '/notices/seen',
  access: 'signed-in',
  ownMatter: true,
  body: z.strictObject({ ids: z.array(Id).min(1).max(NOTICES_AT_ONCE) }),
  returns: Nothing,
});
