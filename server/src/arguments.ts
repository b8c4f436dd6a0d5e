import { StartError } from './start-error.js';

export interface Arguments {
  /** Without demo network: the first administrator gets a link. */
  empty: boolean;
  /** How many processes answer. */
  workers: number;
}

const MOST_WORKERS = 64;

/** @throws StartError naming what it does not know */
export function readArguments(given: string[]): Arguments {
  const read: Arguments = { empty: false, workers: 1 };
  for (const rest = [...given]; rest.length > 0;) {
    const [name, value] = split(rest.shift()!);
    if (name === '--workers') read.workers = count(value ?? rest.shift());
    else if (name === '--empty' && value === undefined) read.empty = true;
    else
      throw new StartError(
        `Die Angabe ${name}${value === undefined ? '' : `=${value}`} gibt es nicht: Möglich sind --empty und --workers.`,
      );
  }
  return read;
}

/** `--workers=2` is the same as `--workers 2`. */
function split(one: string): [name: string, value?: string] {
  const at = one.indexOf('=');
  return at < 0 ? [one] : [one.slice(0, at), one.slice(at + 1)];
}

function count(value: string | undefined): number {
  const number = /^\d{1,2}$/.test(value ?? '') ? Number(value) : 0;
  if (number < 1 || number > MOST_WORKERS)
    throw new StartError(`Die Angabe --workers ist keine Zahl von 1 bis ${MOST_WORKERS}.`);
  return number;
}
