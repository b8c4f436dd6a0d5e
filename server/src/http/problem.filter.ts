import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '#contract/problem';
import { logOf } from '../log/log.js';
import { asProblem } from './as-problem.js';

const log = logOf('http');

/** Answers every error of an HTTP request with a problem document. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const problem = asProblem(error);
    if (problem.status >= 500) {
      problem.requestId = request.id;
      // Whoever hangs up in the middle of a request is no error of ours.
      if (!request.raw.errored) note(error, problem, request);
    }
    if (reply.sent) return;
    if (problem.retryAfter) void reply.header('retry-after', String(problem.retryAfter));
    void reply.status(problem.status).type('application/problem+json').send(problem);
  }
}

function note(error: unknown, { status, code }: Problem, { id, method, routeOptions }: FastifyRequest): void {
  const fields = { requestId: id, method, route: routeOptions.url ?? null, status };
  // While the database is away all requests fail alike: where in the program says nothing then.
  if (code === 'unavailable') log.warn({ ...fields, reason: reasonOf(error) }, 'Die Datenbank ist nicht erreichbar.');
  else if (code === 'storage-full') log.error({ ...fields, reason: reasonOf(error) }, 'Der Speicherplatz ist voll.');
  else log.error({ ...fields, err: error }, 'Eine Anfrage ist fehlgeschlagen.');
}

const reasonOf = (error: unknown) => (error as { code?: unknown } | null)?.code ?? null;
