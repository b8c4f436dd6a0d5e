import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { PASSWORD_MAX } from '#contract/auth';

/** From 0 (guessed at once) to 4; the server refuses less than 2. */
export type Score = 0 | 1 | 2 | 3 | 4;

let estimator: Promise<ZxcvbnFactory> | undefined;

/** Fetches the word lists, some hundred kilobytes, when a password is about to be chosen. */
function load(): Promise<ZxcvbnFactory> {
  estimator ??= Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-de'),
  ]).then(
    ([core, common, german]) =>
      new core.ZxcvbnFactory({
        dictionary: { ...common.dictionary, ...german.dictionary },
        graphs: common.adjacencyGraphs,
        maxLength: PASSWORD_MAX,
      }),
  );
  return estimator;
}

/** How hard a password is to guess for somebody who knows our language and the person. */
export async function estimate(password: string, personal: string[]): Promise<Score> {
  const words = personal.flatMap((text) => text.split(/[\s@.-]+/)).filter((word) => word.length > 2);
  return (await load()).check(password, [...words, 'daseinsvorsorge', 'netzwerk', 'landkreis']).score as Score;
}
