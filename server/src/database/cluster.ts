import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { StartError } from '../start-error.js';
import type { OsUser } from './os-user.js';
import type { Place } from './place.js';
import { isAlive } from './postmaster.js';

/** The one role and the one database of the embedded PostgreSQL. */
export const NAME = 'netzwerk';
const PASSWORD_FILE = 'password';
const UNFINISHED = '.new-';
/** Which signs are letters comes from the system's locale. Sorting and case do not: they are the same on every machine. */
const LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'C'];

/** Password of the role, known to whoever may read the data anyway. */
export const readPassword = (cluster: string) => readFileSync(join(cluster, PASSWORD_FILE), 'utf8').trim();

/**
 * Makes the empty cluster, unless there is one. It is made under another name and renamed when it is complete, so that
 * a start that was cut short, or a second one at the same moment, leaves no half of one.
 */
export async function makeCluster({ cluster, programs, user }: Place): Promise<void> {
  if (existsSync(cluster)) return;
  removeLeftovers(cluster);
  const unfinished = `${cluster}${UNFINISHED}${process.pid}`;
  try {
    for (const [index, locale] of LOCALES.entries()) {
      const complaint = await initdb(programs.initdb, unfinished, locale, user);
      if (complaint === null) break;
      if (index === LOCALES.length - 1)
        throw new StartError(`PostgreSQL konnte seine Daten nicht anlegen: ${lastLine(complaint)}`);
    }
    if (!existsSync(cluster)) renameSync(unfinished, cluster);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Removes what starts that were killed half-way have left behind. */
function removeLeftovers(cluster: string): void {
  const start = basename(cluster) + UNFINISHED;
  for (const name of readdirSync(dirname(cluster))) {
    if (name.startsWith(start) && !isAlive(parseInt(name.slice(start.length))))
      rmSync(join(dirname(cluster), name), { recursive: true });
  }
}

/** @returns `null`, or what it complained about */
async function initdb(program: string, folder: string, locale: string, user: OsUser): Promise<string | null> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  const passwordFile = `${folder}.${PASSWORD_FILE}`;
  try {
    give(folder, user);
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    give(passwordFile, user);
    const options = [
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ];
    const child = spawn(
      program,
      ['-D', folder, '-U', NAME, `--pwfile=${passwordFile}`, `--locale=${locale}`, '--lc-messages=C', ...options],
      {
        ...user,
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    const ended = new Promise<number | null>((resolve, reject) => child.once('close', resolve).once('error', reject));
    const [complaint, code] = await Promise.all([text(child.stderr), ended]);
    if (code !== 0) return complaint;
    renameSync(passwordFile, join(folder, PASSWORD_FILE));
    return null;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function give(path: string, { uid, gid }: OsUser): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

/** What a program said last, for people: PostgreSQL gives its reason there. */
export function lastLine(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const reason =
    lines.findLast((line) => /\b(FATAL|PANIC|error|could not)\b/i.test(line)) ??
    lines.at(-1) ??
    'ohne Angabe eines Grundes';
  return reason.replace(/^.*?\b(FATAL|PANIC|initdb: error):\s*/, '');
}
