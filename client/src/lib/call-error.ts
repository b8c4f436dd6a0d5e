import type { Problem, ProblemCode } from '#contract/problem';

/** A call that was refused or did not get through. Its message is a German sentence for the person at the screen. */
export class CallError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
    this.name = 'CallError';
  }
}

/** Whether an error is a problem with this code. */
export function hasCode(error: unknown, code: ProblemCode): boolean {
  return error instanceof CallError && error.problem.code === code;
}

/** The sentence to show for any error; where the fault is the server's, with the number under which its log has it. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof CallError)) return 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.';
  const { code, title, requestId } = error.problem;
  return code === 'internal' && requestId ? `${title} Fehlernummer: ${requestId}` : title;
}

/** The problem that stands for a network that did not carry the request. */
export function unreachable(): CallError {
  return new CallError({
    type: 'about:blank',
    status: 0,
    code: 'unavailable',
    title:
      'Das Netzwerk ist gerade nicht erreichbar. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  });
}
