import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { StartError } from '../start-error.js';

/** The OS user that PostgreSQL's programs run as; empty for "the one who started us". */
export type OsUser = { uid?: number; gid?: number };

const OWN_NAME = 'netzwerk-db';
const isRoot = () => process.getuid?.() === 0;

/**
 * PostgreSQL refuses to run as root, so root hands it to another user: the owner of the data where there are some,
 * else a user named for it, else one that is made now, else `nobody`.
 */
export function chooseOsUser(cluster: string): OsUser {
  if (!isRoot()) return ownOrThrow(cluster);
  const owner = existsSync(cluster) ? statSync(cluster) : null;
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const user = lookUp('postgres') ?? lookUp('_postgres') ?? lookUp(OWN_NAME) ?? make() ?? lookUp('nobody');
  if (!user)
    throw new StartError(
      'PostgreSQL läuft nicht als root, und ein anderer Benutzer ließ sich nicht anlegen: Bitte starten Sie als gewöhnlicher Benutzer.',
    );
  // Data that somebody has put back as root.
  if (owner) spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, cluster]);
  return user;
}

function ownOrThrow(cluster: string): OsUser {
  if (existsSync(cluster) && statSync(cluster).uid !== process.getuid?.()) {
    throw new StartError(
      `Die Datenbank in ${cluster} gehört einem anderen Benutzer: Bitte starten Sie als dieser oder wählen Sie mit DATA_DIR einen anderen Ordner.`,
    );
  }
  return {};
}

function lookUp(name: string): OsUser | null {
  const ask = (flag: string) => spawnSync('id', [flag, name], { encoding: 'utf8' });
  const [uid, gid] = [ask('-u'), ask('-g')];
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null;
}

function make(): OsUser | null {
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/usr/sbin/nologin',
    OWN_NAME,
  ]);
  return lookUp(OWN_NAME);
}

/** Whether that user can enter a folder, found out by trying. */
export function canEnter(folder: string, user: OsUser): boolean {
  return (
    user.uid === undefined || spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/' }).status === 0
  );
}

/** Whether that user can run a program, found out by trying. */
export function canRun(program: string, user: OsUser): boolean {
  return spawnSync(program, ['--version'], { ...user, cwd: '/' }).status === 0;
}
