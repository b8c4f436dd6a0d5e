import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asProblem } from './as-problem.js';

/** Answers a request whose address is none (400) or has a part that is too long (414): it reaches neither hook nor route. */
export function answerUnroutable(headers: Record<string, string>) {
  return (error: Error, _request: FastifyRequest, reply: FastifyReply): void => {
    const problem = asProblem(error);
    void reply.headers(headers).status(problem.status).type('application/problem+json').send(problem);
  };
}

const STATUS: Record<string, number> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/** Answers what is no HTTP at all, comes too slowly (408), or has too long an address or headers (431), and hangs up. */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const problem = asProblem({ statusCode: STATUS[error.code ?? ''] ?? 400 });
  const body = JSON.stringify(problem);
  socket.end(
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\nconnection: close\r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
