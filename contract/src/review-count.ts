import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { Count } from './primitives.js';

/** How many items are open, and how many of these are overdue or the caller's own. */
export const countReview = endpoint({
  method: 'GET',
  path: '/review/count',
  access: 'member',
  returns: z.strictObject({ open: Count, overdue: Count, mine: Count }),
});
