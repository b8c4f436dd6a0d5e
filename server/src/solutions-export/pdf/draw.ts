import type { Block, Cell, Run } from './blocks.js';
import { drawTable, leastOfTable } from './draw-table.js';
import { addTo, othersFirst, type Paper, type Structure } from './paper.js';
import { COLOUR, type Column, SHEET, type Type } from './sheet.js';

const BODY: Type = { size: 10, colour: COLOUR.text, leading: 1.42 };
const LOOKS: Record<'body' | 'lead' | 'small', Type> = {
  body: BODY,
  lead: { size: 11.5, colour: COLOUR.text, leading: 1.42 },
  small: { size: 8.5, colour: COLOUR.soft, leading: 1.4 },
};
/** Size and room above by level. */
const HEADINGS = { 1: [20, 4], 2: [13.5, 16], 3: [11, 11], 4: [10, 8] } as const;
const AFTER = 6;
const INDENT = 16;
const NARROW = 150;
const MOST_COLUMNS = 12;

const WHOLE: Column = { x: SHEET.left, width: SHEET.width - SHEET.left - SHEET.right };

type Heading = Extract<Block, { kind: 'heading' }>;

/** Draws blocks one below the other, and adds them to an element. */
export async function draw(paper: Paper, blocks: Block[], parent: Structure, column: Column = WHOLE): Promise<void> {
  for (const [index, block] of blocks.entries()) {
    if (paper.isFull) return;
    if (block.kind === 'heading') paper.keep(leastOf(paper, blocks.slice(index), column));
    await drawBlock(paper, block, parent, column);
    await othersFirst();
  }
}

async function drawBlock(paper: Paper, block: Block, parent: Structure, column: Column): Promise<void> {
  switch (block.kind) {
    case 'heading':
      return drawHeading(paper, block, parent, column);
    case 'paragraph':
      return drawParagraph(paper, block.runs, parent, column, LOOKS[block.look ?? 'body']);
    case 'list':
      return drawList(paper, block, parent, column);
    case 'quote':
      return drawQuote(paper, block.blocks, parent, column);
    case 'table':
      if (isTooWide(block.rows)) return draw(paper, asText(block.rows), parent, column);
      await drawTable(paper, block.rows, parent, column);
      paper.y += AFTER + 4;
      return;
    case 'rule':
      return drawRule(paper, column);
  }
}

const typeOf = ({ level }: Heading): Type => ({ size: HEADINGS[level][0], colour: COLOUR.text, leading: 1.25 });
const linesOf = (paper: Paper, block: Heading, { width }: Column) =>
  paper.lines([{ text: block.text, bold: true }], width, typeOf(block), true);

/** Height of headings with the beginning of what they stand above: they are not left alone at the end of a page. */
function leastOf(paper: Paper, [block, ...rest]: Block[], column: Column): number {
  if (block?.kind === 'table' && !isTooWide(block.rows)) return leastOfTable(paper, block.rows, column);
  if (block?.kind !== 'heading') return 3 * BODY.size * BODY.leading;
  const { size, leading } = typeOf(block);
  const lines = [...linesOf(paper, block, column)].length;
  return HEADINGS[block.level][1] + lines * size * leading + leastOf(paper, rest, column);
}

async function drawHeading(paper: Paper, block: Heading, parent: Structure, column: Column) {
  if (paper.y > SHEET.top) paper.y += HEADINGS[block.level][1];
  if (block.level === 2) paper.doc.outline.addItem(block.text, { top: paper.y } as never);
  const element = addTo(paper, parent, `H${block.level}`);
  await paper.text(element, `H${block.level}`, linesOf(paper, block, column), column.x, typeOf(block));
  paper.y += block.level === 1 ? 8 : 3;
}

async function drawParagraph(paper: Paper, runs: Run[], parent: Structure, { x, width }: Column, type: Type) {
  // No single line at the end of a page.
  paper.keep(2 * type.size * type.leading);
  const lines = paper.lines(runs, width, type);
  await paper.text(addTo(paper, parent, 'P'), 'P', lines, x, type);
  paper.y += AFTER;
}

async function drawList(
  paper: Paper,
  { first, items }: Extract<Block, { kind: 'list' }>,
  parent: Structure,
  column: Column,
) {
  const list = addTo(paper, parent, 'L');
  const room = first === null ? INDENT : INDENT + 5;
  for (const [index, blocks] of items.entries()) {
    if (paper.isFull) return;
    paper.keep(2 * BODY.size * BODY.leading);
    const item = addTo(paper, list, 'LI');
    const label = { text: first === null ? '•' : `${first + index}.` };
    const [line] = paper.lines([label], column.width, BODY);
    paper.line(addTo(paper, item, 'Lbl'), 'Lbl', line!, { x: column.x + 3, y: paper.y }, BODY);
    await draw(paper, blocks, addTo(paper, item, 'LBody'), indented(column, room));
    paper.y -= AFTER - 2;
  }
  paper.y += AFTER - 2;
}

async function drawQuote(paper: Paper, blocks: Block[], parent: Structure, column: Column) {
  const from = { page: paper.doc.page, y: paper.y };
  await draw(paper, blocks, addTo(paper, parent, 'BlockQuote'), indented(column, INDENT));
  // A bar beside it, on the page where it ends.
  const top = paper.doc.page === from.page ? from.y : SHEET.top;
  paper.artifact('Layout', () =>
    paper.doc
      .lineWidth(2)
      .strokeColor(COLOUR.line)
      .moveTo(column.x + 4, top)
      .lineTo(column.x + 4, paper.y - AFTER)
      .stroke(),
  );
}

/** Further to the right, as long as enough of the column is left. */
function indented(column: Column, by: number): Column {
  const { x, width } = column;
  return width - by < NARROW ? column : { x: x + by, width: width - by };
}

/** More columns than anybody could read beside one another. */
const isTooWide = (rows: Cell[][]) => rows.some((row) => row.length > MOST_COLUMNS);
/** A paragraph for each row. */
const asText = (rows: Cell[][]): Block[] =>
  rows.map((row) => ({
    kind: 'paragraph',
    runs: row.flatMap(({ runs }, index) => (index ? [{ text: ' | ' }, ...runs] : runs)),
  }));

function drawRule(paper: Paper, { x, width }: Column) {
  paper.keep(14);
  paper.artifact('Layout', () =>
    paper.doc
      .lineWidth(0.6)
      .strokeColor(COLOUR.line)
      .moveTo(x, paper.y + 3)
      .lineTo(x + width, paper.y + 3)
      .stroke(),
  );
  paper.y += 12;
}
