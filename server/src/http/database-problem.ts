import type { Problem } from '#contract/problem';

type Told = Omit<Problem, 'type'>;
interface Failure {
  name?: unknown;
  code?: unknown;
  message?: unknown;
}

const UNAVAILABLE: Told = {
  status: 503,
  code: 'unavailable',
  title: 'Das Netzwerk ist gerade nicht erreichbar. Bitte versuchen Sie es in wenigen Sekunden noch einmal.',
  retryAfter: 5,
};
const FULL: Told = {
  status: 507,
  code: 'storage-full',
  title:
    'Der Speicherplatz des Servers ist voll, deshalb lässt sich gerade nichts speichern. Bitte sagen Sie der Administration Bescheid.',
  retryAfter: 60,
};

/** The disk of PostgreSQL, or our own. */
const DISK_FULL = /^(53100|ENOSPC|EDQUOT)$/;
/**
 * PostgreSQL is away, shutting down, out of connections or memory (SQLSTATE classes 08, 53, 57P), it took too long or
 * waited too long for a lock (57014, 55P03, 25P03), or there is no way to it.
 */
const AWAY =
  /^(08...|53...|57P..|57014|55P03|25P03)$|^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|NOENT|NOTFOUND|HOSTUNREACH|NETUNREACH)$|^EAI_AGAIN$/;
/** What node-postgres says without a code: no answer, no connection, or one that broke. */
const BROKEN =
  /timeout exceeded when trying to connect|timeout expired|Query read timeout|Connection terminated|is not queryable|after calling end on the pool/;

/** What to tell people when the database fails; `null` where the error is not about its being away. */
export function databaseProblem(error: unknown): Told | null {
  const { driverError, ...wrapper } = asFailure(error);
  const { name, code, message } = driverError ?? wrapper;
  if (DISK_FULL.test(String(code))) return FULL;
  // The connection of a transaction broke between two of its queries.
  if (name === 'QueryRunnerAlreadyReleasedError') return UNAVAILABLE;
  return AWAY.test(String(code)) || BROKEN.test(String(message)) ? UNAVAILABLE : null;
}

/** TypeORM wraps what the driver has thrown. The properties of an error are not its own to be spread. */
function asFailure(error: unknown): Failure & { driverError?: Failure } {
  const { name, code, message, driverError } = (error ?? {}) as Failure & { driverError?: Failure };
  return { name, code, message, driverError };
}
