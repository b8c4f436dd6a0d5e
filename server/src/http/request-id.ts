import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a reverse proxy gives as an id; anything else would only clutter the log. */
const SANE = /^[\w.-]{8,64}$/;
/** Tells apart the processes, also those before a restart. */
const process = randomBytes(4).toString('hex');
let count = 0;

/** The id of a request: the one that a reverse proxy has given (`x-request-id`), or one of our own, short enough to be read aloud. */
export function requestId({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  if (typeof given === 'string' && SANE.test(given)) return given;
  count += 1;
  return `${process}-${count.toString(36)}`;
}
