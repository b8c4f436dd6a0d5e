import { readdirSync, readFileSync } from 'node:fs';

/** Of the clock in /proc. */
const TICKS_PER_SECOND = 100;
/** Places in /proc/PID/stat behind the name: parent, own time in user and system mode, and that of ended children. */
const PARENT = 1;
const OWN = [11, 12];
const CHILDREN = [13, 14];

/** @returns nothing for a process that has ended, or where the system has no /proc */
function statOf(pid: number | string): number[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]!.split(' ').map(Number);
  } catch {
    return [];
  }
}

const secondsAt = (stat: number[], places: number[]) =>
  places.reduce((sum, place) => sum + (stat[place] ?? 0), 0) / TICKS_PER_SECOND;

/** CPU seconds that a process has used, 0 where the system does not tell. */
export const cpuSeconds = (pid: number): number => secondsAt(statOf(pid), OWN);

/** CPU seconds of a process and its children, also of those that have ended. */
export function cpuSecondsOfFamily(pid: number): number {
  const processes = safely(() => readdirSync('/proc').filter((name) => /^\d+$/.test(name)), []);
  const children = processes.map(statOf).filter((stat) => stat[PARENT] === pid);
  return children.reduce((sum, stat) => sum + secondsAt(stat, OWN), secondsAt(statOf(pid), [...OWN, ...CHILDREN]));
}

/** Resident memory in MB, 0 where the system does not tell. */
export function memory(pid: number): number {
  const status = safely(() => readFileSync(`/proc/${pid}/status`, 'latin1'), '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

function safely<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
