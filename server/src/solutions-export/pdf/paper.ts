import PDFDocument from 'pdfkit';
import type { Run } from './blocks.js';
import { faceOf, fonts, printable, widthOf } from './fonts.js';
import { type Fragment, type Line, linesOf, SOFT_HYPHEN } from './lines.js';
import { COLOUR, SHEET, type Type } from './sheet.js';

export type Structure = PDFKit.PDFStructureElement;
type Content = PDFKit.PDFStructureContent;

const BOTTOM = SHEET.height - SHEET.bottom;

/** More than all that fits into a solution; it ends what was made to have no end. */
const MOST_PAGES = 200;
/** So many lines are drawn before others are served. */
const AT_ONCE = 8;
/** Others want to be served while a long document is made. */
export const othersFirst = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Where text is put on pages, line by line, and how it hangs together for those who have it read aloud. */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly root: Structure;
  /** Top of what comes next, from the upper edge of the page. */
  y = SHEET.top;
  /** What is drawn at the top of each further page while it goes on there. */
  private atTop: (() => void) | null = null;

  constructor(info: PDFKit.DocumentInfo) {
    this.doc = new PDFDocument({
      size: [SHEET.width, SHEET.height],
      margin: 0,
      bufferPages: true,
      tagged: true,
      lang: 'de-DE',
      displayTitle: true,
      pdfVersion: '1.7',
      info,
    });
    for (const [face, font] of Object.entries(fonts())) this.doc.registerFont(face, font as never);
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  measure(text: string, run: Run, size: number): number {
    return widthOf(text.replace(SOFT_HYPHEN, '-'), faceOf(run)) * size;
  }

  /** The lines of some runs in a column of this width. @param whole without words that are parted */
  lines(runs: Run[], width: number, { size }: Type, whole = false): Generator<Line> {
    const known = runs.map((run) => ({ ...run, text: printable(run.text) }));
    return linesOf(known, width, (text, run) => this.measure(text, run, size), whole);
  }

  /** Whether there are more pages than anybody reads. */
  get isFull(): boolean {
    return this.doc.bufferedPageRange().count >= MOST_PAGES;
  }

  get room(): number {
    return BOTTOM - this.y;
  }

  /** Goes on at the top of a new page unless there is this much room left. */
  keep(height: number): void {
    if (this.room >= height || this.y <= SHEET.top) return;
    this.newPage();
  }

  newPage(): void {
    this.doc.addPage();
    this.y = SHEET.top;
    this.atTop?.();
  }

  /** Repeats something at the top of each page that begins meanwhile. */
  repeating(draw: (() => void) | null): void {
    this.atTop = draw;
  }

  /** Draws lines of an element at x, from the present height downwards, over as many pages as it takes. */
  async text(element: Structure, tag: string, lines: Iterable<Line>, x: number, type: Type): Promise<void> {
    const height = type.size * type.leading;
    const links = new Map<Run, Structure>();
    let count = 0;
    for (const line of lines) {
      if (this.isFull) return;
      this.keep(height);
      this.line(element, tag, line, { x, y: this.y }, type, links);
      this.y += height;
      if ((count += 1) % AT_ONCE === 0) await othersFirst();
    }
  }

  /** Draws one line at a place. @param links what was begun in lines before */
  line(
    element: Structure,
    tag: string,
    line: Line,
    at: { x: number; y: number },
    type: Type,
    links = new Map<Run, Structure>(),
  ): void {
    let { x } = at;
    for (const [index, fragment] of line.fragments.entries()) {
      const text = index === line.fragments.length - 1 ? endOf(fragment) : fragment.text;
      const part = { ...fragment, text };
      const owner = fragment.run.link ? linkElement(this, element, fragment.run, links) : element;
      const content = this.doc.markStructureContent(fragment.run.link ? 'Link' : tag);
      const width = this.fragment(part, x, at.y, type);
      this.doc.endMarkedContent();
      owner.add(content as Content);
      if (fragment.run.link) {
        const shown = this.measure(text.trimEnd(), fragment.run, type.size);
        this.link(owner, fragment.run, { x, y: at.y, width: shown }, type);
      }
      x += width;
    }
  }

  /** Draws what belongs to no text, such as lines and page numbers. */
  artifact(kind: 'Layout' | 'Pagination', draw: () => void): void {
    this.doc.markContent('Artifact', { type: kind });
    draw();
    this.doc.endMarkedContent();
  }

  /** @returns its width */
  fragment({ text, run }: Fragment, x: number, y: number, { size, colour, leading }: Type): number {
    const baseline = y + (size * leading + size * 0.68) / 2;
    this.doc.font(faceOf(run)).fontSize(size);
    this.doc.fillColor(run.link ? COLOUR.link : colour);
    const put = (signs: string, at: number) => {
      this.doc.text(signs, at, baseline, { lineBreak: false, baseline: 'alphabetic' });
      return this.doc.widthOfString(signs);
    };
    const [before = '', after] = text.split(SOFT_HYPHEN);
    const width = put(before, x);
    if (after === undefined) return width;
    // The font has no shape for it.
    this.doc.markContent('Span', { actual: SOFT_HYPHEN });
    const hyphen = put('-', x + width);
    this.doc.endMarkedContent();
    return width + hyphen;
  }

  private link(
    owner: Structure,
    { link }: Run,
    { x, y, width }: { x: number; y: number; width: number },
    type: Type,
  ): void {
    const height = type.size * type.leading;
    this.doc.link(x, y, width, height, link!, { structParent: owner, Contents: new String(link) } as never);
    this.artifact('Layout', () => {
      const under = y + height - type.size * 0.22;
      this.doc
        .lineWidth(0.5)
        .strokeColor(COLOUR.link)
        .moveTo(x, under)
        .lineTo(x + width, under)
        .stroke();
    });
  }

  /** All bytes of the document, with a footer on each page. @param footer draws it, page by page */
  async finish(footer: (page: number, pages: number) => void): Promise<Buffer> {
    const { count } = this.doc.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.doc.switchToPage(page);
      this.artifact('Pagination', () => footer(page + 1, count));
    }
    const chunks: Buffer[] = [];
    this.doc.end();
    for await (const chunk of this.doc) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
}

/** A new element at the end of another. */
export function addTo(paper: Paper, parent: Structure, type: string, options: object = {}): Structure {
  const element = paper.doc.struct(type, options);
  parent.add(element);
  return element;
}

/** The end of a line parts words, for those who hear or copy it, unless a soft hyphen stands there. */
const endOf = ({ text }: Fragment) => (text.endsWith(SOFT_HYPHEN) ? text : `${text} `);

function linkElement(paper: Paper, element: Structure, run: Run, links: Map<Run, Structure>): Structure {
  const known = links.get(run);
  if (known) return known;
  const made = addTo(paper, element, 'Link');
  links.set(run, made);
  return made;
}
