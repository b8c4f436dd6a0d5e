import { hash, verify } from '@node-rs/argon2';

/** OWASP's recommendation for argon2id: 19 MiB, two passes, one lane. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Of a password that nobody has, with the same cost. */
let nobodys: Promise<string> | undefined;

/** What is stored of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/**
 * Whether the password belongs to the hash.
 * @param stored `null` where there is no such account: takes as long and answers no, so that time does not tell
 */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  // What is stored for an account without a password is no hash, and no password fits it.
  const matches = await verify(stored ?? (await (nobodys ??= hashPassword(crypto.randomUUID()))), password).catch(() => false);
  return matches && stored !== null;
}
