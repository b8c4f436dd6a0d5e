import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { PASSWORD_MAX } from '#contract/auth';
import { invalidField } from '../http/problem-error.js';

/** From 0 (guessed at once) to 4; 2 resists an attack over the network. */
const LEAST_SCORE = 2;
/** Words that everybody here would try first. */
const OUR_WORDS = ['daseinsvorsorge', 'netzwerk', 'landkreis', 'kreisverwaltung', 'verbandsgemeinde', 'region'];
let estimator: Promise<ZxcvbnFactory> | undefined;

/** The word lists take time and eight megabytes to load: not before the first password is set. */
async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, german] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-de'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...german.dictionary },
    graphs: common.adjacencyGraphs,
    maxLength: PASSWORD_MAX,
  });
}

/**
 * Refuses passwords that are known or easily guessed.
 * @param path of the field
 * @param personal what belongs to the person: name, address
 * @throws 400 with a sentence about the field
 */
export async function assertGoodPassword(path: string, password: string, personal: string[]): Promise<void> {
  const own = personal
    .flatMap((text) => [text, text.replace(/\s+/g, ''), ...text.split(/[\s@.-]+/)])
    .filter((text) => text.length > 2);
  const { score, sequence } = (await (estimator ??= load())).check(password, [...own, ...OUR_WORDS]);
  const known = sequence.length === 1 && sequence[0]!.dictionaryName === 'passwords-common';
  if (known)
    throw invalidField(
      path,
      'Dieses Passwort steht auf einer Liste bekannter Passwörter. Bitte wählen Sie ein anderes.',
    );
  if (score < LEAST_SCORE) {
    throw invalidField(
      path,
      'Dieses Passwort ist leicht zu erraten. Nehmen Sie zum Beispiel drei Wörter, die nicht zusammengehören.',
    );
  }
}
