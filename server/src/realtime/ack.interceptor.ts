import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { catchError, defer, from, lastValueFrom, map, type Observable, of } from 'rxjs';
import type { Ack } from '#contract/realtime';
import { asProblem } from '../http/as-problem.js';
import { ProblemError } from '../http/problem-error.js';
import { logOf } from '../log/log.js';
import { MessageBudget } from './message-budget.js';
import type { LiveSocket } from './socket.js';

const log = logOf('live');

/** A socket's messages: how many more it may send, and when the last one is done. */
interface Line {
  budget: MessageBudget;
  done: Promise<unknown>;
}

/**
 * Answers each message by what was asked for, or by a problem of the same form as over HTTP. The messages of one
 * socket are done one after the other, and no more of them than a person can cause.
 */
@Injectable()
export class AckInterceptor implements NestInterceptor<unknown, Ack<unknown>> {
  private readonly lines = new WeakMap<LiveSocket, Line>();

  intercept(context: ExecutionContext, next: CallHandler): Observable<Ack<unknown>> {
    const socket = context.switchToWs().getClient<LiveSocket>();
    return defer(() => from(this.inTurn(socket, () => lastValueFrom(next.handle())))).pipe(
      map((ok) => ({ ok })),
      catchError((error: unknown) => {
        const problem = asProblem(error);
        if (problem.status >= 500) log.error({ err: error });
        return of({ problem });
      }),
    );
  }

  private inTurn(socket: LiveSocket, work: () => Promise<unknown>): Promise<unknown> {
    const line = this.lines.get(socket) ?? { budget: new MessageBudget(), done: Promise.resolve() };
    this.lines.set(socket, line);
    if (!line.budget.take()) return Promise.reject(tooMany());
    const turn = line.done.then(work);
    line.done = turn.catch(() => undefined);
    return turn;
  }
}

const tooMany = () =>
  new ProblemError(429, 'too-many-requests', 'Das waren zu viele Nachrichten auf einmal. Bitte warten Sie einen Moment.', { retryAfter: 1 });
