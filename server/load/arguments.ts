import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LoadError } from './load-error.js';

export interface Options {
  file: string;
  /** Address of the running server. */
  url: string;
  /** How many members write at once. */
  members: number;
  /** Most texts to send. */
  limit: number;
  /** Who to sign in as, instead of the accounts of the demo network. */
  account: { email: string; password: string } | null;
}

export const USAGE = `npm run load -- DATEI.jsonl [--url http://localhost:3000] [--members 5] [--limit 100] [--email … --password …]
Jede Zeile der Datei ist ein Text: {"id": "…", "title": "…", "text": "…", "url": "…"}`;

/** @throws LoadError where the command line is not understood */
export function readOptions(given: string[], env: NodeJS.ProcessEnv): Options {
  const { positionals, values } = parse(given);
  if (positionals.length !== 1) throw new LoadError(`Bitte nennen Sie genau eine Datei.\n${USAGE}`);
  const { email, password } = values;
  if ((email === undefined) !== (password === undefined))
    throw new LoadError('--email und --password gehören zusammen.');
  const url = values.url ?? `http://localhost:${env.PORT ?? 3000}`;
  if (!URL.canParse(url)) throw new LoadError(`--url: «${url}» ist keine Adresse.`);
  return {
    // npm runs its scripts in the project's folder, whichever one they were called from.
    file: resolve(env.INIT_CWD ?? '.', positionals[0]!),
    url: url.replace(/\/+$/, ''),
    members: count('--members', values.members, 5),
    limit: count('--limit', values.limit, Number.MAX_SAFE_INTEGER),
    account: email !== undefined && password !== undefined ? { email, password } : null,
  };
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { url: text, members: text, limit: text, email: text, password: text },
    });
  } catch {
    throw new LoadError(`Diese Angaben sind nicht zu verstehen: ${args.join(' ')}\n${USAGE}`);
  }
}

function count(name: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new LoadError(`${name}: «${value}» ist keine Anzahl.`);
  return Number(value);
}
