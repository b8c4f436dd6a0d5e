import type { ArgsOf, Endpoint } from '#contract/endpoint';
import { requestOf } from '#contract/request';

/** By address, what was asked for while the scripts of the page were still on their way. */
const answers = new Map<string, Promise<Response>>();
/** What nobody has come for by then is old. Milliseconds. */
const LASTS_MS = 10_000;

/** Asks for what the page is going to need. The next `call` with the same address takes the answer over. */
export function askAhead<E extends Endpoint>(endpoint: E, args: ArgsOf<E>): Promise<Response> {
  const { address, ...request } = requestOf(endpoint, args);
  const answer = fetch(address, request);
  answers.set(address, answer);
  setTimeout(() => answers.delete(address), LASTS_MS);
  // Whoever takes it over hears of the failure.
  answer.catch(() => undefined);
  return answer;
}

/** The answer that was asked for ahead, once. */
export function takeAhead(address: string): Promise<Response> | undefined {
  const answer = answers.get(address);
  answers.delete(address);
  return answer;
}
