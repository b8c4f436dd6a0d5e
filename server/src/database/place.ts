import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartError } from '../start-error.js';
import { canEnter, chooseOsUser, type OsUser } from './os-user.js';
import { type Programs, programsFor } from './programs.js';

/** Major version of the PostgreSQL in the package; names the folder of its data, which no other version can read. */
const MAJOR = '18';
/** Where the data go when PostgreSQL's user cannot enter the data folder. */
const ELSEWHERE = ['/var/lib/netzwerk-daseinsvorsorge', '/var/tmp/netzwerk-daseinsvorsorge'];

/** Where the embedded PostgreSQL lives, and as whom. */
export interface Place {
  /** Everything of it: data, log, sometimes programs. */
  folder: string;
  /** The data themselves, what PostgreSQL calls its cluster. */
  cluster: string;
  programs: Programs;
  user: OsUser;
}

/**
 * Finds the place of the data, or makes it: `postgres` in the data folder. Root may keep the data folder where nobody
 * else may go; then `postgres` is a link to a folder that PostgreSQL's user can enter.
 */
export function findPlace(dataDir: string): Place {
  const wanted = join(dataDir, 'postgres');
  const folder = existingFolder(wanted) ?? makeFolder(wanted);
  const cluster = join(folder, MAJOR);
  const user = chooseOsUser(cluster);
  refuseOtherVersions(folder);
  if (!canEnter(folder, user))
    throw new StartError(`Der Benutzer, unter dem PostgreSQL läuft, darf den Ordner ${folder} nicht betreten.`);
  return { folder, cluster, user, programs: programsFor(user, folder) };
}

function existingFolder(wanted: string): string | null {
  if (existsSync(wanted)) return realpathSync(wanted);
  if (lstatSync(wanted, { throwIfNoEntry: false }))
    throw new StartError(
      `${wanted} verweist auf einen Ordner, den es nicht mehr gibt: Bitte stellen Sie ihn wieder her, oder löschen Sie den Verweis, um leer zu beginnen.`,
    );
  return null;
}

function makeFolder(wanted: string): string {
  makeOpen(dirname(wanted));
  const user = chooseOsUser(wanted);
  if (canEnter(dirname(wanted), user)) return makeOpen(wanted);
  const base = ELSEWHERE.find((path) => isMakeable(path) && canEnter(path, user));
  if (!base)
    throw new StartError(
      `Kein Ordner gefunden, in dem PostgreSQL seine Daten ablegen kann: Bitte wählen Sie mit DATA_DIR einen Ordner, den alle betreten dürfen.`,
    );
  const folder = makeOpen(join(base, randomBytes(6).toString('hex')));
  symlinkSync(folder, wanted);
  return realpathSync(folder);
}

/** Makes a folder that others may pass through, but not list; one that is there already stays as it is. */
function makeOpen(folder: string): string {
  if (mkdirSync(folder, { recursive: true })) chmodSync(folder, 0o711);
  return realpathSync(folder);
}

function isMakeable(folder: string): boolean {
  try {
    // A folder that somebody else has put there first is not ours to trust.
    return lstatSync(makeOpen(folder)).uid === process.getuid?.();
  } catch {
    return false;
  }
}

function refuseOtherVersions(folder: string): void {
  const other = readdirSync(folder).find((name) => /^\d+$/.test(name) && name !== MAJOR);
  if (other)
    throw new StartError(
      `Die Daten in ${folder} stammen von PostgreSQL ${other}, dieses Programm bringt PostgreSQL ${MAJOR} mit: docs/operations.md beschreibt den Umzug.`,
    );
}
