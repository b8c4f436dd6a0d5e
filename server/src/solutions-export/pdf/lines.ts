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
type Word = Fragment[];

/** Words and ends of lines: a word goes on over the border of two runs where there is no space. */
function wordsOf(runs: Run[]): (Word | 'end')[] {
  const words: (Word | 'end')[] = [];
  let word: Word | null = null;
  for (const run of runs) {
    for (const part of run.text.match(/\n|[ \t]+|[^ \t\n]+/g) ?? []) {
      if (part === '\n') words.push('end');
      if (/^[ \t\n]/.test(part)) word = null;
      else if (word) word.push({ text: part, run });
      else words.push((word = [{ text: part, run }]));
    }
  }
  return words;
}

/**
 * Fills lines with words; what does not fit is parted where German parts it, and anywhere if there is no such place.
 * @param whole leaves words whole as long as they fit into a line of their own
 */
export function linesOf(runs: Run[], width: number, measure: Measure, whole = false): Line[] {
  const lines: Line[] = [];
  let line: Line = { fragments: [], width: 0 };
  const end = () => {
    lines.push(line);
    line = { fragments: [], width: 0 };
  };
  for (const word of wordsOf(runs)) {
    if (word === 'end') end();
    for (let rest = word === 'end' ? [] : word; rest.length > 0;) {
      const space = line.fragments.length > 0 ? measure(' ', line.fragments.at(-1)!.run) : 0;
      const alone = line.fragments.length === 0;
      const room = width - line.width - space;
      const [head, tail] = whole && !alone ? wholly(rest, room, measure) : fitting(rest, room, alone, measure);
      if (head.length > 0) append(line, head, space, measure);
      if (tail.length > 0) end();
      rest = tail;
    }
  }
  if (line.fragments.length > 0 || lines.length === 0) end();
  return lines;
}

const widthOf = (word: Word, measure: Measure) => word.reduce((sum, { text, run }) => sum + measure(text, run), 0);

const wholly = (word: Word, room: number, measure: Measure): [Word, Word] =>
  widthOf(word, measure) <= room ? [word, []] : [[], word];

/** What of a word fits, and what is left of it. @param alone whether something must be taken: the line is empty */
function fitting(word: Word, room: number, alone: boolean, measure: Measure): [head: Word, tail: Word] {
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

function parted(word: Word, at: number, hyphen: boolean): [Word, Word] {
  const head: Word = [];
  const tail: Word = [];
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
function append(line: Line, word: Word, space: number, measure: Measure): void {
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
