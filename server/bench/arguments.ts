import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const PARTS = ['reads', 'writes', 'live', 'start', 'growth'] as const;
export type Part = (typeof PARTS)[number];

export interface Arguments {
  parts: Part[];
  /** Posts in the database of all parts but `growth`. */
  posts: number;
  /** Sizes that `growth` compares. */
  sizes: number[];
  runs: number;
  /** Of one measurement. */
  seconds: number;
  /** Whether docs/performance.md is written. */
  write: boolean;
  profile: string | null;
}

export const USAGE = `npm run bench [-- reads writes live start growth] [--posts 100000] [--sizes 10000,100000,1000000] [--runs 3] [--seconds 2] [--quick] [--profile FOLDER]
Without a part: all but growth. --quick: one short run of each, printed only. --profile: CPU profiles of our server go there.`;

/** @throws Error with the usage where the command line is not understood */
export function readArguments(given: string[], cwd: string): Arguments {
  const { positionals, values } = parse(given);
  const parts =
    positionals.length > 0
      ? PARTS.filter((part) => positionals.includes(part))
      : PARTS.filter((part) => part !== 'growth');
  if (positionals.some((name) => !(PARTS as readonly string[]).includes(name))) throw new Error(USAGE);
  const quick = values.quick ?? false;
  return {
    parts,
    posts: number(values.posts ?? (quick ? '20000' : '100000')),
    sizes: (values.sizes ?? '10000,100000,1000000').split(',').map(number),
    runs: number(values.runs ?? (quick ? '1' : '3')),
    seconds: number(values.seconds ?? (quick ? '1' : '2')),
    write: !quick && !values.profile,
    profile: values.profile ? resolve(cwd, values.profile) : null,
  };
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  const options = {
    posts: text,
    sizes: text,
    runs: text,
    seconds: text,
    profile: text,
    quick: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch {
    throw new Error(USAGE);
  }
}

function number(text: string): number {
  if (!/^[1-9]\d{0,7}$/.test(text)) throw new Error(USAGE);
  return Number(text);
}
