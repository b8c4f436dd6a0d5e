import type { FastifyInstance } from 'fastify';
import { logOf } from '../log/log.js';

/** Whoever waits this long for an answer, in milliseconds, notices. */
const SLOW_MS = 1_000;
const log = logOf('http');

/** Notes requests that took long, and with LOG_LEVEL=debug every one: by the pattern of the route, never by the address. */
export function logRequests(fastify: FastifyInstance): void {
  const everyOne = log.isLevelEnabled('debug');
  fastify.addHook('onResponse', (request, reply, done) => {
    const ms = Math.round(reply.elapsedTime);
    if (everyOne || ms >= SLOW_MS) {
      const fields = {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        ms,
      };
      if (ms >= SLOW_MS) log.warn(fields, 'Langsame Anfrage');
      else log.debug(fields, 'Anfrage');
    }
    done();
  });
}
