import { readFileSync } from 'node:fs';
import fastify from 'fastify';
import { warmUp } from './database.js';
import { answerReads } from './reads.js';
import { answerWrites } from './writes.js';

/**
 * The floor: what a bare program on Fastify, `pg` and Socket.IO reaches that does only the unavoidable work for the same
 * answers. Settings come in the environment: `PORT`, `DATABASE_URL`, `PAYLOAD` (a message as JSON), `PAGE` (a file).
 */
const app = fastify({ logger: false });
const html = readFileSync(process.env.PAGE!);
app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(html));
app.get('/readyz', () => ({ status: 'ok' }));
answerReads(app);
answerWrites(app, JSON.parse(process.env.PAYLOAD!) as Parameters<typeof answerWrites>[1]);
await warmUp();
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.once('SIGTERM', () => process.exit());
