import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { Id, IdText, line, Ordinal, Visibility, WriteKey } from './primitives.js';
import { ThreadKind, TITLE_MAX, TITLE_MIN } from './threads.js';

/** Most posts that are chosen one by one; with their answers it may be any number. */
export const MOVED_AT_ONCE = 200;

const params = z.strictObject({ thread: IdText });
const reason = line(1, 200);
/** Which posts go, and why. */
const chosen = {
  key: WriteKey,
  numbers: z.array(Ordinal).min(1, 'Bitte wählen Sie mindestens einen Beitrag aus.').max(MOVED_AT_ONCE),
  /** Whether everything that answers them goes along. */
  withAnswers: z.boolean(),
  reason,
};
/** Where the posts stand now: from the number `first` on, in the order they had. */
const Place = z.strictObject({ thread: Id, first: Ordinal, posts: z.number().int() });

/**
 * Begins a thread with posts of another one. What is left behind are stubs that say where they went; answers that stay
 * go on hanging on those. At least one post stays.
 */
export const splitThread = endpoint({
  method: 'POST',
  path: '/threads/:thread/split',
  access: 'member',
  params,
  body: z.strictObject({
    ...chosen,
    title: line(TITLE_MIN, TITLE_MAX),
    kind: ThreadKind,
    topicId: Id,
    visibility: Visibility,
  }),
  returns: Place,
});
/** Moves posts to the end of another thread, the rest as in `splitThread`. */
export const movePosts = endpoint({
  method: 'POST',
  path: '/threads/:thread/moves',
  access: 'member',
  params,
  body: z.strictObject({ ...chosen, into: Id }),
  returns: Place,
});
/** Moves all posts to the end of another thread. Whoever opens this one is led there, for ever. */
export const mergeThread = endpoint({
  method: 'POST',
  path: '/threads/:thread/merger',
  access: 'member',
  params,
  body: z.strictObject({ key: WriteKey, into: Id, reason }),
  returns: Place,
});
