import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { IdText, Nothing, Ordinal, OrdinalText } from './primitives.js';

/** Numbers of the posts of a thread that moderators have marked for «Was sich getan hat». */
export const listWeekMarks = endpoint({
  method: 'GET',
  path: '/threads/:thread/week-marks',
  access: 'member',
  params: z.strictObject({ thread: IdText }),
  returns: z.strictObject({ numbers: z.array(Ordinal) }),
});
/** Marks a post for «Was sich getan hat», or no longer. Doing it twice changes nothing, so it needs no key. */
export const markForWeek = endpoint({
  method: 'PUT',
  path: '/threads/:thread/posts/:number/week-mark',
  access: 'member',
  params: z.strictObject({ thread: IdText, number: OrdinalText }),
  body: z.strictObject({ on: z.boolean() }),
  returns: Nothing,
});
