import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EMBEDDED } from './connections.js';
import type { Place } from './place.js';

/** PostgreSQL's first process, as its own file `postmaster.pid` describes it. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** Beyond this many bytes the log begins anew at the next start. */
const LOG_LIMIT = 10_000_000;
/** How long a shutdown may take that ends all connections, and how long one that leaves the tidying to the next start. */
const FAST_MS = 4_000;
const IMMEDIATE_MS = 1_500;

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // A few more for whoever looks after the database.
  max_connections: EMBEDDED + 12,
  log_checkpoints: 'off',
  // The server notes its errors itself; the texts of members do not belong into a log.
  log_min_error_statement: 'fatal',
};
/** For data that nobody will miss after a crash. */
const UNSAFE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** The PostgreSQL that runs on these data, whoever started it; `null` where none does. */
export function findPostmaster(cluster: string): Postmaster | null {
  const [pid, , , port] = readLines(cluster).map(Number);
  return pid && port && isPostmasterOf(cluster, pid) ? { pid, port } : null;
}

const pidFile = (cluster: string) => join(cluster, 'postmaster.pid');
const readLines = (cluster: string) =>
  existsSync(pidFile(cluster)) ? readFileSync(pidFile(cluster), 'utf8').split('\n') : [];

/** After a crash or in a new container the number may belong to some other program: the command line tells. */
function isPostmasterOf(cluster: string, pid: number): boolean {
  if (!isAlive(pid)) return false;
  try {
    const command = existsSync('/proc/self/cmdline')
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      : execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes(cluster);
  } catch {
    return false;
  }
}

/**
 * Starts PostgreSQL in a session of its own, so that Ctrl+C in a terminal reaches us alone and we end it when nobody
 * needs it any more. It is not ready yet.
 */
export function spawnPostmaster(
  { cluster, folder, programs, user }: Place,
  port: number,
  unsafe: boolean,
): ChildProcess {
  freeFromOtherProgram(cluster);
  const settings = Object.entries({ ...SETTINGS, ...(unsafe ? UNSAFE : {}) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const log = openSync(logFile(folder), 'a', 0o600);
  const options = { ...user, cwd: cluster, detached: true, stdio: ['ignore', log, log] as ['ignore', number, number] };
  const child = spawn(programs.postgres, ['-D', cluster, '-p', String(port), ...settings], options);
  closeSync(log);
  return child;
}

/**
 * PostgreSQL would refuse to start while the process of a left-over `postmaster.pid` lives, even if that number is now
 * some other program's. Our own number there tells it that the file is old, and it still looks for processes of the
 * former one.
 */
function freeFromOtherProgram(cluster: string): void {
  const [pid, ...rest] = readLines(cluster);
  if (pid && isAlive(Number(pid)) && !isPostmasterOf(cluster, Number(pid)))
    writeFileSync(pidFile(cluster), [process.pid, ...rest].join('\n'));
}

const logFile = (folder: string) => join(folder, 'postgres.log');

/** Where to find in the log what happens from now on. */
export function markLog(folder: string): number {
  const size = statSync(logFile(folder), { throwIfNoEntry: false })?.size ?? 0;
  if (size <= LOG_LIMIT) return size;
  truncateSync(logFile(folder));
  return 0;
}
export const readLog = (folder: string, mark: number) => readFileSync(logFile(folder)).subarray(mark).toString();

/** Ends PostgreSQL and waits until it is gone. What was committed is safe even if it has to be forced. */
export async function endPostmaster(cluster: string, pid: number): Promise<void> {
  const isGone = async (ms: number) => {
    for (const until = Date.now() + ms; Date.now() < until; await sleep(30))
      if (!isPostmasterOf(cluster, pid)) return true;
    return false;
  };
  for (const [signal, ms] of [
    ['SIGINT', FAST_MS],
    ['SIGQUIT', IMMEDIATE_MS],
    ['SIGKILL', IMMEDIATE_MS],
  ] as const) {
    if (isPostmasterOf(cluster, pid)) process.kill(pid, signal);
    if (await isGone(ms)) return;
  }
}

/** A TCP port that nobody uses just now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
