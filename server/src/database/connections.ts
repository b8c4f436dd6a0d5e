/**
 * Most connections of one process to the database, by what they are for. Each is a process of PostgreSQL there: more
 * than these only take turns on the same cores.
 */
export const CONNECTIONS = { requests: 16, reads: 3, live: 3, jobs: 4 };

/** Most connections of one process. */
export const PER_PROCESS = Object.values(CONNECTIONS).reduce((sum, each) => sum + each, 0);

/** Most connections to the embedded PostgreSQL: it shares the machine with the processes, which are eight at most. */
export const EMBEDDED = 8 * PER_PROCESS;
