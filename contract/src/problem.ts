import { z } from 'zod';

/** RFC 9457 problem document: a German sentence for people, a stable code for programs. */
export const Problem = z.object({
  type: z.literal('about:blank'),
  status: z.number().int(),
  code: z.enum([
    'invalid',
    'malformed',
    'too-large',
    'not-signed-in',
    'wrong-credentials',
    'forbidden',
    'not-found',
    'conflict',
    'closed',
    'silenced',
    'slow',
    'moved',
    'missing',
    'expired',
    'too-many-requests',
    'unavailable',
    'storage-full',
    'internal',
  ]),
  /** What happened, for the person at the screen. */
  title: z.string(),
  /** Which fields are wrong, and why. */
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** Seconds after which a retry may succeed. */
  retryAfter: z.number().int().optional(),
  /** Under this number the operator finds in the log what went wrong; only where the error is the server's. */
  requestId: z.string().optional(),
  /** State that the caller needs to go on, for example the draft that another tab has written. */
  current: z.unknown().optional(),
});
export type Problem = z.infer<typeof Problem>;
export type ProblemCode = Problem['code'];
