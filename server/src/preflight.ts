import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, mkdir, open, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { PER_PROCESS } from './database/connections.js';
import { StartError } from './start-error.js';

/** Oldest PostgreSQL that understands our SQL. */
const OLDEST = 15;
/** A database that does not answer within this many milliseconds is reported as away. */
const PATIENCE_MS = 10_000;

/** Makes sure that we will be able to listen. */
export async function checkPort(port: number, host: string, prefix = ''): Promise<void> {
  const probe = createServer();
  const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    probe.once('error', resolve).listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
  });
  if (error) throw portError(error, port, host, prefix);
}

/**
 * The sentence for an address that cannot be listened on.
 * @param prefix of the names of its two settings, `PORT` and `HOST`
 */
export function portError({ code, message }: NodeJS.ErrnoException, port: number, host: string, prefix = ''): Error {
  if (code === 'EADDRINUSE')
    return new StartError(
      `Der Port ${port} ist schon belegt: Bitte beenden Sie das andere Programm, oder wählen Sie mit ${prefix}PORT einen anderen.`,
    );
  if (code === 'EACCES')
    return new StartError(
      `Der Port ${port} ist diesem Benutzer nicht erlaubt: Bitte wählen Sie mit ${prefix}PORT einen ab 1024.`,
    );
  return new StartError(
    `Die Adresse ${host} (Einstellung ${prefix}HOST) gibt es auf diesem Rechner nicht (${code ?? message}).`,
  );
}

/** Makes the data folder, unless it is there, and makes sure that we can write to it. */
export async function checkDataDir(folder: string): Promise<void> {
  // In containers that share the folder all processes have the same number.
  const probe = join(folder, `.probe-${randomUUID()}`);
  try {
    await access(await nearestOf(folder), constants.W_OK | constants.X_OK);
    // Others may pass through to the folder of PostgreSQL's user, but not look around.
    if (await mkdir(folder, { recursive: true })) await chmod(folder, 0o711);
    await (await open(probe, 'wx')).close();
    await rm(probe);
  } catch (error) {
    throw new StartError(
      `In den Ordner ${folder} (Einstellung DATA_DIR) lässt sich nicht schreiben (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
}

/** The folder itself, or the nearest one above it that is there. */
async function nearestOf(folder: string): Promise<string> {
  const found = await stat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!found) return nearestOf(dirname(folder));
  if (!found.isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
  return folder;
}

/** Makes sure that the database answers, lets us in, is new enough, and has room for several processes. */
export async function checkDatabase(url: string, processes = 1): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    const version = rows[0]!.server_version;
    if (parseInt(version) < OLDEST)
      throw new StartError(`Die Datenbank ist PostgreSQL ${version}: Gebraucht wird ${OLDEST} oder neuer.`);
    if (processes > 1) checkProcesses(processes, await roomIn(client));
  } catch (error) {
    if (error instanceof StartError) throw error;
    // Only host and name: the rest holds the password.
    const { host, pathname } = new URL(url);
    throw new StartError(
      `Die Datenbank ${host}${pathname} (Einstellung DATABASE_URL) ist nicht erreichbar: ${reasonOf(error)}.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Connections that a database has for us; PostgreSQL keeps a few back for its administrator. */
async function roomIn(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ room: number }>(
    `select current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int as room`,
  );
  return rows[0]!.room;
}

/** @param room connections that the database has for them */
export function checkProcesses(processes: number, room: number): void {
  const needed = processes * PER_PROCESS;
  if (needed > room)
    throw new StartError(
      `Die Datenbank lässt ${room} Verbindungen zu (max_connections), ${processes} Prozesse (Angabe --workers) brauchen ${needed}: Möglich sind höchstens ${Math.floor(room / PER_PROCESS)}, mehr mit einer anderen Datenbank (Einstellung DATABASE_URL).`,
    );
}

/** Makes sure that Redis answers and lets us in. */
export async function checkRedis(url: string): Promise<void> {
  const { createClient } = await import('redis');
  const client = createClient({ url, socket: { reconnectStrategy: false, connectTimeout: PATIENCE_MS } });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.ping();
    await client.close();
  } catch (error) {
    throw new StartError(
      `Redis auf ${new URL(url).host} (Einstellung REDIS_URL) ist nicht erreichbar: ${reasonOf(error)}.`,
    );
  } finally {
    if (client.isOpen) client.destroy();
  }
}

function reasonOf(error: unknown): string {
  const { code, errors, message } = error as NodeJS.ErrnoException & { errors?: NodeJS.ErrnoException[] };
  const reason = code ?? errors?.[0]?.code ?? message;
  return REASONS[reason] ?? reason;
}

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'dort nimmt niemand Verbindungen an',
  ENOTFOUND: 'den Rechner gibt es nicht',
  EAI_AGAIN: 'der Name des Rechners lässt sich nicht auflösen',
  ETIMEDOUT: 'der Rechner antwortet nicht',
  'timeout expired': 'der Rechner antwortet nicht',
  '28P01': 'Name oder Kennwort stimmen nicht',
  '28000': 'Name oder Kennwort stimmen nicht, oder der Zugang von diesem Rechner ist nicht erlaubt',
  '3D000': 'eine Datenbank dieses Namens gibt es dort nicht',
};
