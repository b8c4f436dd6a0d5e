import german from 'hyphen/de/index.js';

/** A place where a word may be parted. */
export interface Parting {
  /** Signs before it. */
  at: number;
  /** Whether a hyphen is put there. */
  hyphen: boolean;
}

const SOFT = '\u00ad';
/** What an address or a compound can be parted after, without a hyphen. */
const AFTER = /[-–/?&=_.@](?=[\p{L}\p{N}])/gu;

/** Where a word may be parted by German rules, and between the parts of compounds and addresses. */
export function partingsOf(word: string): Parting[] {
  const after = [...word.matchAll(AFTER)].map(({ index }) => ({ at: index + 1, hyphen: false }));
  const isAddress = /[/@]|\.\w{2,}/.test(word);
  const within = isAddress ? [] : syllables(word);
  const known = new Set(after.map(({ at }) => at));
  return [...after, ...within.filter(({ at }) => !known.has(at))].sort((a, b) => a.at - b.at);
}

/** So many signs stay together at both ends of a word: «Mi-nuten» is right, but hard to read. */
const ENDS = 3;

function syllables(word: string): Parting[] {
  const parts = german.hyphenateSync(word, { hyphenChar: SOFT, minWordLength: 2 * ENDS + 1 }).split(SOFT);
  let at = 0;
  const partings = parts.slice(0, -1).map((part) => ({ at: (at += part.length), hyphen: true }));
  return partings.filter((one) => one.at >= ENDS && one.at <= word.length - ENDS);
}
