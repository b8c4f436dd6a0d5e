import { setTimeout as sleep } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';

/** A database that takes longer than this many milliseconds is of no use to anybody who waits for a page. */
const PATIENCE_MS = 2_000;

/** For whoever watches over the process: `/healthz` tells that it lives, `/readyz` that it can serve people. */
export function answerHealth(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/healthz', (_request: FastifyRequest, reply: FastifyReply) => tell(reply, 200, 'ok'));
  fastify.get('/readyz', async (_request: FastifyRequest, reply: FastifyReply) => {
    const ready = await answers(app.get(DataSource));
    return tell(reply, ready ? 200 : 503, ready ? 'ok' : 'database unavailable');
  });
}

const tell = (reply: FastifyReply, status: number, word: string) =>
  reply.status(status).header('cache-control', 'no-store').send({ status: word });

function answers(db: DataSource): Promise<boolean> {
  const asked = db.query('select 1').then(
    () => true,
    () => false,
  );
  return Promise.race([asked, sleep(PATIENCE_MS, false, { ref: false })]);
}
