import type { Problem, ProblemCode } from '#contract/problem';

/** An error that people are told about: becomes a problem document over HTTP and over the socket alike. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly code: ProblemCode,
    /** German sentence for the person at the screen. */
    readonly title: string,
    readonly extra: Pick<Problem, 'errors' | 'retryAfter' | 'current'> = {},
  ) {
    super(title);
  }

  toProblem(): Problem {
    return { type: 'about:blank', status: this.status, code: this.code, title: this.title, ...this.extra };
  }
}

/** The record does not exist, or the actor may not know that it does. */
export const notFound = (title: string) => new ProblemError(404, 'not-found', title);
export const forbidden = (title: string) => new ProblemError(403, 'forbidden', title);
/** Somebody else was faster; `current` is what they left. */
export const conflict = (title: string, current?: unknown) => new ProblemError(409, 'conflict', title, { current });
/** One field is wrong in a way that only the server can tell. */
export const invalidField = (path: string, message: string) =>
  new ProblemError(400, 'invalid', 'Bitte prüfen Sie Ihre Angaben.', { errors: [{ path, message }] });
