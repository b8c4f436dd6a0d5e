import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readiness } from './readiness.js';

const word = (isThere: boolean) => (isThere ? 'ok' : 'away');

/**
 * For whoever watches over the process: `/healthz` tells that it lives, `/readyz` whether it can serve people.
 * @param hasBus whether what joins the processes answers, `null` where that is the database; without it the server
 *   goes on, and what others write comes a little later
 */
export function answerHealth(app: NestFastifyApplication, hasBus: () => boolean | null): void {
  const fastify = app.getHttpAdapter().getInstance();
  const readiness = app.get(Readiness);
  fastify.get('/healthz', (_request: FastifyRequest, reply: FastifyReply) => tell(reply, 200, { status: 'ok' }));
  fastify.get('/readyz', async (_request: FastifyRequest, reply: FastifyReply) => {
    const [database, bus] = [await readiness.hasDatabase(), hasBus()];
    const parts = { database: word(database), ...(bus !== null && { bus: word(bus) }) };
    if (readiness.stopping) return tell(reply, 503, { status: 'stopping', parts });
    return tell(reply, database ? 200 : 503, {
      status: database ? (bus === false ? 'degraded' : 'ok') : 'unavailable',
      parts,
    });
  });
}

const tell = (reply: FastifyReply, status: number, body: object) =>
  reply.status(status).header('cache-control', 'no-store').send(body);
