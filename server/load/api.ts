import { setTimeout as wait } from 'node:timers/promises';
import { signIn } from '#contract/auth';
import type { Viewer } from '#contract/auth';
import type { ArgsOf, Endpoint, ReturnOf } from '#contract/endpoint';
import type { Problem } from '#contract/problem';
import { requestOf } from '#contract/request';
import { LoadError } from './load-error.js';

/** A call is tried so often before the run is given up. */
const TRIES = 8;
/** Doubled each time, so that a server which restarts is waited for some twelve seconds. */
const FIRST_PAUSE_MS = 100;

/** The server answered, with a problem. */
export class ProblemAnswer extends Error {
  constructor(
    readonly problem: Problem,
    where: string,
  ) {
    super(
      `${where}: ${problem.title} ${(problem.errors ?? []).map(({ path, message }) => `${path}: ${message}`).join(' ')}`,
    );
  }
}

/** One person at the public API of a running server. */
export class Api {
  private cookie = '';

  constructor(private readonly url: string) {}

  /** Signs in; all later calls are this person's. */
  async signIn(email: string, password: string): Promise<Viewer> {
    const { viewer } = await this.call(signIn, { body: { email, password } });
    return viewer!;
  }

  /**
   * Calls an endpoint. Where no answer arrives or the server asks for patience, the same call is sent again: writes
   * carry a key, so nothing is written twice.
   * @throws ProblemAnswer where the server refuses
   */
  async call<E extends Endpoint>(endpoint: E, args: ArgsOf<E>): Promise<ReturnOf<E>> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.send(endpoint, args);
      } catch (error) {
        const problem = error instanceof ProblemAnswer ? error.problem : null;
        if (problem && problem.status !== 503) throw error;
        if (attempt === TRIES)
          throw problem ? error : new LoadError(`${this.url} antwortet nicht (${reasonOf(error)}).`);
        await wait(FIRST_PAUSE_MS * 2 ** (attempt - 1));
      }
    }
  }

  private async send<E extends Endpoint>(endpoint: E, args: ArgsOf<E>): Promise<ReturnOf<E>> {
    const { address, ...request } = requestOf(endpoint, args);
    const response = await fetch(this.url + address, {
      ...request,
      headers: { ...request.headers, ...(this.cookie && { cookie: this.cookie }) },
    });
    const session = response.headers.getSetCookie().find((one) => one.startsWith('session='));
    if (session) this.cookie = session.split(';')[0]!;
    const answer: unknown = await response.json();
    if (!response.ok) throw new ProblemAnswer(answer as Problem, `${request.method} ${address}`);
    return answer as ReturnOf<E>;
  }
}

const reasonOf = (error: unknown) =>
  ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code ?? (error as Error).message;
