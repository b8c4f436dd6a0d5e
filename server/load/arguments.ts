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
Jede Zeile der Datei ist ein Text: {"id": "…", "title": "…", "text": "…", "url": "…"}
npm run load -- --posts 100000 [--seed 1]
Füllt die Datenbank mit erfundenen Beiträgen.`;

/** With fewer there is nothing whose shape could be like that of a network. */
const FEWEST_POSTS = 100;

/** How many posts the database is to be filled with, or `null` where texts are to be sent. @throws LoadError where that is no number */
export function readFilling(given: string[]): { posts: number; seed: number } | null {
  const { values } = parse(given);
  if (values.posts === undefined) return null;
  const posts = count('--posts', values.posts, 0);
  if (posts < FEWEST_POSTS) throw new LoadError(`--posts: mindestens ${FEWEST_POSTS}.`);
  return { posts, seed: count('--seed', values.seed, 1) };
}

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
      options: { url: text, members: text, limit: text, email: text, password: text, posts: text, seed: text },
    });
  } catch {
    throw new LoadError(`Diese Angaben sind nicht zu verstehen: ${args.join(' ')}\n${USAGE}`);
  }
}

function count(name: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (!/^[1-9]\d{0,7}$/.test(value)) throw new LoadError(`${name}: «${value}» ist keine Anzahl.`);
  return Number(value);
}
