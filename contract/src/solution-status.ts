import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { Id, IdText } from './primitives.js';

// Apart from the rest of solutions: this is what every thread shows of them.

/** How far a solution has come, and with what evidence (`solution-rules.ts`). Ended and failed ones are as welcome. */
export const SolutionStatus = z.enum(['idea', 'development', 'pilot', 'proven', 'recommended', 'ended', 'failed']);
export type SolutionStatus = z.infer<typeof SolutionStatus>;

/** What became of a thread: solutions that the caller may see with a source in it, and the numbers of those posts. */
export const listThreadSolutions = endpoint({
  method: 'GET',
  path: '/threads/:thread/solutions',
  access: 'anyone',
  params: z.strictObject({ thread: IdText }),
  returns: z.strictObject({
    solutions: z.array(
      z.strictObject({
        id: Id,
        reference: z.string().nullable(),
        title: z.string(),
        status: SolutionStatus,
        state: z.enum(['proposed', 'open', 'declined']),
        numbers: z.array(z.number().int()),
      }),
    ),
  }),
});
