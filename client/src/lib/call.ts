import type { ArgsOf, Endpoint, ReturnOf } from '#contract/endpoint';
import type { Problem, ProblemCode } from '#contract/problem';
import { requestOf } from '#contract/request';
import { takeAhead } from './ahead.js';
import { CallError, unreachable } from './call-error.js';
import { compareClocks } from './clock.js';

/**
 * Calls an endpoint of the contract. Answers are trusted: they come from our own server, which parses what it sends.
 * @throws CallError with the server's problem document, or one with the code `unavailable` when nothing came back
 */
export async function call<E extends Endpoint>(
  endpoint: E,
  args: ArgsOf<E>,
  options: { signal?: AbortSignal } = {},
): Promise<ReturnOf<E>> {
  const { address, ...request } = requestOf(endpoint, args);
  const response = await send(address, { ...request, signal: options.signal });
  if (!response.ok) throw new CallError(await problemOf(response));
  return (await readJson(response)) as ReturnOf<E>;
}

async function send(address: string, init: RequestInit): Promise<Response> {
  const asked = Date.now();
  try {
    const ahead = init.method === 'GET' ? await takeAhead(address) : undefined;
    const response = ahead ?? (await fetch(address, init));
    compareClocks(response, asked);
    return response;
  } catch (error) {
    // An aborted call was given up by ourselves: whoever did so wants to hear just that.
    if (init.signal?.aborted) throw error;
    throw unreachable();
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    // A proxy or a page for signing in to a guest network answers in the server's place.
    throw unreachable();
  }
}

const CODE_BY_STATUS: Record<number, ProblemCode> = {
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  429: 'too-many-requests',
};

/** The problem that the server sent, or one made from the status when something else answered. */
async function problemOf(response: Response): Promise<Problem> {
  const sent = (await response.json().catch(() => null)) as Problem | null;
  if (typeof sent?.code === 'string' && typeof sent.title === 'string') return sent;
  const code = CODE_BY_STATUS[response.status];
  if (!code) return { ...unreachable().problem, status: response.status };
  return {
    type: 'about:blank',
    status: response.status,
    code,
    title: `Die Anfrage wurde abgewiesen (${response.status}).`,
  };
}
