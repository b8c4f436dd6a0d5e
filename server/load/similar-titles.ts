/** Words that say nothing about the subject. */
const FILLERS = new Set(
  'der die das den dem des ein eine einen einer und oder auf aus bei für fur mit nach von vom zum zur über im in am an ist sind nicht text'.split(
    ' ',
  ),
);
/** From this share of common words on, two titles are about the same. */
const ALIKE = 0.6;

/** The words of a title that tell its subject, without endings. */
function subject(title: string): Set<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [title];
  const telling = words.filter((word) => word.length > 2 && !FILLERS.has(word));
  return new Set(
    (telling.length > 0 ? telling : words).map((word) =>
      word.length > 5 ? word.replace(/(en|er|es|e|n|s)$/, '') : word,
    ),
  );
}

/** Finds, for one title after the other, an earlier one that is about the same. */
export class SimilarTitles {
  private readonly known: Set<string>[] = [];
  private readonly byWord = new Map<string, number[]>();

  /** @returns the index of the group that the title belongs to; a title unlike all before opens the next one */
  group(title: string): number {
    const words = subject(title);
    const candidates = new Set([...words].flatMap((word) => this.byWord.get(word) ?? []));
    for (const index of candidates) if (likeness(words, this.known[index]!) >= ALIKE) return index;
    const index = this.known.push(words) - 1;
    for (const word of words) this.byWord.set(word, [...(this.byWord.get(word) ?? []), index]);
    return index;
  }
}

function likeness(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}
