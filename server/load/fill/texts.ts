import { content } from '../../seed/content.js';
import { renderMarkdown } from '../../src/threads/markdown.js';
import type { Random } from './random.js';

/** A piece of a post that stands between blank lines. */
interface Block {
  markdown: string;
  html: string;
}
export interface Text extends Block {
  /** What an earlier version said. */
  before: string;
}

const PARAGRAPHS = 12_000;
const MOST_SENTENCES = 7;
/** Half of the posts are shorter, in signs. */
const MEDIAN = 380;
const LONGEST = 8_000;

const blockOf = (markdown: string): Block => ({ markdown, html: renderMarkdown(markdown) });

/** Texts of posts put together from what the demo network says. Pieces are rendered once: joined, they are what the renderer makes of the whole. */
export class Texts {
  /** Shortest first. */
  private readonly paragraphs: Block[];
  private readonly structured: Block[];
  private readonly mentions: Block[];

  /** @param people whom posts mention now and then */
  constructor(
    private readonly random: Random,
    people: { id: number; name: string }[],
  ) {
    const pieces = content.flatMap(({ posts }) => posts.flatMap(({ text }) => text.split(/\n{2,}/)));
    const sentences = sentencesOf(pieces);
    this.paragraphs = Array.from({ length: PARAGRAPHS }, () => blockOf(this.paragraphOf(sentences)));
    this.paragraphs.sort((a, b) => a.markdown.length - b.markdown.length);
    this.structured = pieces.filter((piece) => /^(- |1\. |> |\|)/.test(piece) && !piece.includes('](')).map(blockOf);
    this.mentions = people.map(({ id, name }) => blockOf(`Danke, [@${name}](/mitglieder/${id})!`));
  }

  /** The text of a post: mostly a few sentences, now and then with a list, a quotation, a table or a mention. */
  post(): Text {
    const { random } = this;
    const wanted = Math.min(random.longTailed(MEDIAN, 0.9), LONGEST);
    const blocks = random.chance(0.06) ? [random.pick(this.mentions)] : [];
    let length = 0;
    do {
      const paragraph = this.paragraph(Math.min(wanted - length, random.between(120, 700)));
      blocks.push(paragraph);
      length += paragraph.markdown.length;
      if (blocks.length === 1 && wanted > MEDIAN && random.chance(0.1)) blocks.push(random.pick(this.structured));
    } while (length < wanted - 60);
    return {
      markdown: blocks.map(({ markdown }) => markdown).join('\n\n'),
      html: blocks.map(({ html }) => html).join(''),
      before: blocks.at(-1)!.markdown,
    };
  }

  /** One of about the given length. */
  private paragraph(length: number): Block {
    const { paragraphs } = this;
    let low = 0;
    for (let high = paragraphs.length; low < high;) {
      const middle = (low + high) >> 1;
      if (paragraphs[middle]!.markdown.length < length) low = middle + 1;
      else high = middle;
    }
    return paragraphs[Math.min(Math.max(low - 150, 0) + this.random.below(300), paragraphs.length - 1)]!;
  }

  private paragraphOf(sentences: string[]): string {
    const count = 1 + Math.floor(MOST_SENTENCES * this.random.next() ** 2);
    return Array.from({ length: count }, () => this.random.pick(sentences)).join(' ');
  }
}

/** Sentences without any marks of Markdown: they mean the same wherever they stand. */
function sentencesOf(pieces: string[]): string[] {
  const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' });
  return pieces
    .flatMap((piece) => [...segmenter.segment(piece)].map(({ segment }) => segment.trim()))
    .filter((sentence) => /^[\p{Lu}„][^\n*`|[\]_~<>#\\]{15,}[.!?]$/u.test(sentence));
}
