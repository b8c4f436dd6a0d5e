import type { FastifyReply } from 'fastify';

/** JSON as it is sent, with what tells whether the caller has it already: then it is not sent again. */
export interface Kept<T extends string | Buffer> {
  etag: string;
  body: T | null;
}

/**
 * Whether the caller has what bears this ETag.
 * @param known ETags of what the caller has; a proxy that compressed it has marked its own as weak (`W/`)
 */
export const hasIt = (known: string | undefined, etag: string): boolean =>
  known !== undefined && known.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);

/** Browsers keep it and ask each time whether it still holds. */
export function sendKept(reply: FastifyReply, { etag, body }: Kept<string | Buffer>): FastifyReply {
  void reply.headers({ etag, 'cache-control': 'private, no-cache' });
  if (body === null) return reply.status(304).send();
  return reply.type('application/json; charset=utf-8').send(body);
}
