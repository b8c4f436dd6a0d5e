import type { Run } from './blocks.js';
import { type Parting, partingsOf } from './hyphenation.js';

/** What stands in a line beside one another: parts of runs. */
export interface Fragment {
  text: string;
  run: Run;
}
export interface Line {
  fragments: Fragment[];
  width: number;
}
/** Width of a text in points, in the face of its run. */
export type Measure = (text: string, run: Run) => number;

/** Looks like a hyphen, and says to whoever reads it aloud or copies it that the word goes on. */
export const SOFT_HYPHEN = '\u00ad';
/** What stands between two spaces. */
interface Word {
  parts: Fragment[];
  /** Goes on where the one before has ended. */
  glued: boolean;
}
/** A longer one is taken for several: it is no word, and every place in it would have to be tried. */
const LONGEST = 80;
const PIECE = /[^]{1,40}/gu;

/** Words and ends of lines: a word goes on over the border of two runs where there is no space. */
function* wordsOf(runs: Run[]): Generator<Word | 'end'> {
  let word: Word | null = null;
  let length = 0;
  for (const run of runs) {
    for (const [text] of run.text.matchAll(/\n|[ \t]+|[^ \t\n]+/g)) {
      const isWord = !/^[ \t\n]/.test(text);
      const pieces = text.length > LONGEST ? text.match(PIECE)! : [text];
      for (const piece of isWord ? pieces : []) {
        if (word && length + piece.length > LONGEST) {
          yield word;
          [word, length] = [{ parts: [], glued: true }, 0];
        }
        word ??= { parts: [], glued: false };
        word.parts.push({ text: piece, run });
        length += piece.length;
      }
      if (isWord) continue;
      if (word) yield word;
      [word, length] = [null, 0];
      if (text === '\n') yield 'end';
    }
  }
  if (word) yield word;
}

/**
 * Fills lines with words; what does not fit is parted where German parts it, and anywhere if there is no such place.
 * @param whole leaves words whole as long as they fit into a line of their own
 */
export function* linesOf(runs: Run[], width: number, measure: Measure, whole = false): Generator<Line> {
  let line: Line = { fragments: [], width: 0 };
  let isFirst = true;
  const next = (): Line => {
    const full = line;
    line = { fragments: [], width: 0 };
    isFirst = false;
    return full;
  };
  for (const word of wordsOf(runs)) {
    if (word === 'end') yield next();
    let rest = word === 'end' ? [] : word.parts;
    let glued = word === 'end' || word.glued;
    while (rest.length > 0) {
      const alone = line.fragments.length === 0;
      const space = alone || glued ? 0 : measure(' ', line.fragments.at(-1)!.run);
      const room = width - line.width - space;
      const [head, tail] = whole && !alone ? wholly(rest, room, measure) : fitting(rest, room, alone, measure);
      if (head.length > 0) append(line, head, space, measure);
      if (tail.length > 0) yield next();
      rest = tail;
      glued = true;
    }
  }
  if (line.fragments.length > 0 || isFirst) yield next();
}

const widthOf = (word: Fragment[], measure: Measure) =>
  word.reduce((sum, { text, run }) => sum + measure(text, run), 0);

const wholly = (word: Fragment[], room: number, measure: Measure): [Fragment[], Fragment[]] =>
  widthOf(word, measure) <= room ? [word, []] : [[], word];

/** What of a word fits, and what is left of it. @param alone whether something must be taken: the line is empty */
function fitting(
  word: Fragment[],
  room: number,
  alone: boolean,
  measure: Measure,
): [head: Fragment[], tail: Fragment[]] {
  if (widthOf(word, measure) <= room) return [word, []];
  const text = word.map((part) => part.text).join('');
  const places: Parting[] = partingsOf(text).reverse();
  for (const { at, hyphen } of places) {
    const [head, tail] = parted(word, at, hyphen);
    if (widthOf(head, measure) <= room) return [head, tail];
  }
  if (!alone) return [[], word];
  const signs = [...text];
  for (let count = signs.length - 1; count > 1; count -= 1) {
    const [head, tail] = parted(word, signs.slice(0, count).join('').length, false);
    if (widthOf(head, measure) <= room) return [head, tail];
  }
  return signs.length > 1 ? parted(word, signs[0]!.length, false) : [word, []];
}

function parted(word: Fragment[], at: number, hyphen: boolean): [Fragment[], Fragment[]] {
  const head: Fragment[] = [];
  const tail: Fragment[] = [];
  let passed = 0;
  for (const { text, run } of word) {
    const cut = Math.max(0, Math.min(text.length, at - passed));
    if (cut > 0) head.push({ text: text.slice(0, cut), run });
    if (cut < text.length) tail.push({ text: text.slice(cut), run });
    passed += text.length;
  }
  if (hyphen) head.push({ text: SOFT_HYPHEN, run: head.at(-1)!.run });
  return [head, tail];
}

/** Adds a word to a line; pieces of the same run become one text. */
function append(line: Line, word: Fragment[], space: number, measure: Measure): void {
  line.width += space + widthOf(word, measure);
  for (const [index, { text, run }] of word.entries()) {
    const last = line.fragments.at(-1);
    const gap = index === 0 && space > 0 ? ' ' : '';
    if (last?.run === run) last.text += gap + text;
    else {
      if (last) last.text += gap;
      line.fragments.push({ text, run });
    }
  }
}
