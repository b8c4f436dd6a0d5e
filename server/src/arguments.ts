import { StartError } from './start-error.js';

export interface Arguments {
  /** Without demo network: the first administrator gets a link. */
  empty: boolean;
}

/** @throws StartError naming what it does not know */
export function readArguments(given: string[]): Arguments {
  const unknown = given.find((one) => one !== '--empty');
  if (unknown !== undefined) throw new StartError(`Die Angabe ${unknown} gibt es nicht: Möglich ist --empty.`);
  return { empty: given.includes('--empty') };
}
