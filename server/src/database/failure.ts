interface Failure {
  name?: unknown;
  code?: unknown;
  message?: unknown;
}

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

/** Whether there is no space left on the disk. */
export const isDiskFull = (error: unknown): boolean => DISK_FULL.test(String(innermost(error).code));

/** Whether the database is away or too busy: the same may succeed a little later. */
export function isAway(error: unknown): boolean {
  const { name, code, message } = innermost(error);
  // The connection of a transaction broke between two of its queries.
  if (name === 'QueryRunnerAlreadyReleasedError') return true;
  return AWAY.test(String(code)) || BROKEN.test(String(message));
}

/** TypeORM wraps what the driver has thrown. */
function innermost(error: unknown): Failure {
  const { driverError } = (error ?? {}) as { driverError?: Failure };
  return driverError ?? ((error ?? {}) as Failure);
}
