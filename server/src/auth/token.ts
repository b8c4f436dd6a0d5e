import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;

/** What is stored of a token: whoever reads the table cannot use it. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** A secret for a cookie or a link, with what is stored of it. */
export function newToken(): { token: string; hash: Buffer } {
  const token = randomBytes(BYTES).toString('base64url');
  return { token, hash: tokenHash(token) };
}
