import { readFileSync } from 'node:fs';

/** Of the clock in /proc. */
const TICKS_PER_SECOND = 100;
/** Places in /proc/PID/stat, counted from behind the name: own time in user and system mode, and that of ended children. */
const OWN = [11, 12];
const CHILDREN = [13, 14];

/** CPU seconds that a process has used, 0 where the system does not tell. @param places in its stat */
function timesOf(pid: number, places: number[]): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]!.split(' ');
    return places.reduce((sum, place) => sum + Number(fields[place]), 0) / TICKS_PER_SECOND;
  } catch {
    return 0;
  }
}

export const cpuSeconds = (pid: number): number => timesOf(pid, OWN);

/** CPU seconds of a process and its children, also of those that have ended. */
export function cpuSecondsOfFamily(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').split(' ').filter(Boolean);
    return children.reduce((sum, child) => sum + cpuSeconds(Number(child)), timesOf(pid, [...OWN, ...CHILDREN]));
  } catch {
    return 0;
  }
}

/** Resident memory in MB, 0 where the system does not tell. */
export function memory(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))![1]) / 1024;
  } catch {
    return 0;
  }
}
