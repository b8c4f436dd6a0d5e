import type { ArgsOf, Endpoint } from '#contract/endpoint';
import { requestOf } from '#contract/request';

/** By address, what was asked for while the scripts of the page were still on their way. */
const answers = new Map<string, Promise<Response | undefined>>();
/** What nobody has come for by then is old. Milliseconds. */
const LASTS_MS = 20_000;

/**
 * Asks for what the page is going to need. The next `call` with the same address takes the answer over.
 * @returns the answer, nothing where none came
 */
export function askAhead<E extends Endpoint>(endpoint: E, args: ArgsOf<E>): Promise<Response | undefined> {
  const { address, ...request } = requestOf(endpoint, args);
  const answer = fetch(address, request).catch(() => undefined);
  answers.set(address, answer);
  setTimeout(() => answers.delete(address), LASTS_MS);
  return answer;
}

/** The answer that was asked for ahead, once; nothing where none came. */
export function takeAhead(address: string): Promise<Response | undefined> | undefined {
  const answer = answers.get(address);
  answers.delete(address);
  return answer;
}
