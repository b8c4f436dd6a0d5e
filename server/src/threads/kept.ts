import type { FastifyReply } from 'fastify';

/** JSON as it is sent, with what tells whether the caller has it already: then it is not sent again. */
export interface Kept<T extends string | Buffer> {
  etag: string;
  body: T | null;
}

/** The ETags in a header, without quotes; a proxy that compressed what bears one has marked its own as weak (`W/`). */
export const tagsOf = (known: string | undefined): string[] => (known?.split(',') ?? []).map((each) => each.trim().replace(/^(?:W\/)?"(.*)"$/, '$1'));

/**
 * Whether the caller has what bears this ETag.
 * @param known ETags of what the caller has
 */
export const hasIt = (known: string | undefined, etag: string): boolean => tagsOf(known).includes(etag.slice(1, -1));

/** Browsers keep it and ask each time whether it still holds. */
export function sendKept(reply: FastifyReply, { etag, body }: Kept<string | Buffer>): FastifyReply {
  void reply.headers({ etag, 'cache-control': 'private, no-cache' });
  if (body === null) return reply.status(304).send();
  return reply.type('application/json; charset=utf-8').send(body);
}
