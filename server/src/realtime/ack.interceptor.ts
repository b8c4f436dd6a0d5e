import { type CallHandler, type ExecutionContext, Injectable, Logger, type NestInterceptor } from '@nestjs/common';
import { catchError, map, type Observable, of } from 'rxjs';
import type { Ack } from '#contract/realtime';
import { asProblem } from '../http/as-problem.js';

/** Answers each message by what was asked for, or by a problem of the same form as over HTTP. */
@Injectable()
export class AckInterceptor implements NestInterceptor<unknown, Ack<unknown>> {
  private readonly log = new Logger('live');

  intercept(_context: ExecutionContext, next: CallHandler): Observable<Ack<unknown>> {
    return next.handle().pipe(
      map((ok) => ({ ok })),
      catchError((error: unknown) => {
        const problem = asProblem(error);
        if (problem.status >= 500) this.log.error((error as Error)?.stack ?? String(error));
        return of({ problem });
      }),
    );
  }
}
