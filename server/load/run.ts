import { getInstance } from '#contract/instance';
import { listTopics } from '#contract/topics';
import { Api } from './api.js';
import type { Options } from './arguments.js';
import { compare } from './compare.js';
import { readContributions } from './contributions.js';
import { LoadError } from './load-error.js';
import { Progress } from './progress.js';
import { send, type Writer } from './send.js';

/** Where a run tells what it does. */
export interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}
export interface Figures {
  threads: number;
  posts: number;
  /** Seconds that the sending took. */
  seconds: number;
  differences: string[];
}

/** Sends the texts of a file to a running server and compares what it has stored with what was sent. */
export async function run(options: Options, out: Output): Promise<Figures> {
  const say = (line: string) => out.write(`${line}\n`);
  const contributions = await readContributions(options.file, options.limit);
  for (const { id, adapted } of contributions) if (adapted) say(`Titel von ${id} ${adapted}`);
  const { topics } = await new Api(options.url).call(listTopics, {});
  if (topics.length === 0) throw new LoadError('Das Netzwerk hat noch kein Themenfeld.');
  const writers = await signInAll(options);
  say(
    `${number(contributions.length)} Texte werden von ${writers.length} Mitgliedern zugleich gesendet: ${writers.map(({ viewer }) => viewer.name).join(', ')}`,
  );

  const sending = new Progress('Gesendet', contributions.length, out);
  const [stored, seconds] = await timed(() =>
    send(
      contributions,
      writers,
      topics.map(({ id }) => id),
      () => sending.step(),
    ),
  );
  const reading = new Progress('Verglichen', stored.length, out);
  const [differences, readSeconds] = await timed(() => compare(stored, writers, () => reading.step()));

  const threads = stored.filter(({ topicId }) => topicId !== null).length;
  const posts = stored.length - threads;
  differences.forEach(say);
  say(
    `Gesendet: ${number(threads)} Diskussionen und ${number(posts)} weitere Beiträge in ${number(seconds)} s, ${number(stored.length / seconds)} je Sekunde`,
  );
  say(`Zurückgelesen und verglichen: ${number(stored.length)} Texte in ${number(readSeconds)} s`);
  say(`Abweichungen: ${number(differences.length)}`);
  return { threads, posts, seconds, differences };
}

async function signInAll({ url, members, account }: Options): Promise<Writer[]> {
  const accounts = account ? [account] : (await new Api(url).call(getInstance, {})).demoAccounts;
  if (accounts.length === 0)
    throw new LoadError('Dieses Netzwerk hat keine Demo-Zugänge. Bitte geben Sie --email und --password an.');
  const writers: Writer[] = [];
  for (const { email, password } of accounts) {
    if (writers.length === members) break;
    const api = new Api(url);
    const viewer = await api.signIn(email, password);
    // Guests cannot begin threads.
    if (viewer.kind === 'member') writers.push({ api, viewer });
  }
  if (writers.length === 0) throw new LoadError('Keiner der Zugänge gehört einem Mitglied.');
  return writers;
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now();
  return [await work(), (performance.now() - began) / 1000];
}

const number = (value: number) => value.toLocaleString('de', { maximumFractionDigits: value < 100 ? 1 : 0 });
