import { spawnSync } from 'node:child_process';

/** The core for servers and database, and the one for the generator. */
export interface Cores {
  server: number;
  generator: number;
}

/** Two cores that this process may use, or `null` where it has only one or cannot choose. */
export function findCores(): Cores | null {
  const { status, stdout } = spawnSync('taskset', ['-cp', String(process.pid)], { encoding: 'utf8' });
  const list = status === 0 ? /list: (.*)/.exec(stdout)?.[1] : undefined;
  const [server, generator] = list ? coresIn(list) : [];
  return server === undefined || generator === undefined ? null : { server, generator };
}

/** Keeps this process, and all that it starts from now on, on one core. */
export function stayOn(core: number): void {
  spawnSync('taskset', ['-cp', String(core), String(process.pid)]);
}

/** The beginning of a command line that runs a program on one core. */
export const onCore = (core: number | undefined): string[] =>
  core === undefined ? [] : ['taskset', '-c', String(core)];

/** @param list like `0,2-5` */
export function coresIn(list: string): number[] {
  return list.split(',').flatMap((part) => {
    const [first, last] = part.split('-').map(Number) as [number, number?];
    return Array.from({ length: (last ?? first) - first + 1 }, (_, index) => first + index);
  });
}
