import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asProblem } from './as-problem.js';

/** Answers every error of an HTTP request with a problem document. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const problem = asProblem(error);
    // Whoever hangs up in the middle of a request is no error of ours.
    if (problem.status >= 500 && !request.raw.errored) this.log.error(`${request.method} ${request.routeOptions?.url ?? ''}: ${(error as Error)?.stack ?? String(error)}`);
    if (reply.sent) return;
    if (problem.retryAfter) void reply.header('retry-after', String(problem.retryAfter));
    void reply.status(problem.status).type('application/problem+json').send(problem);
  }
}
