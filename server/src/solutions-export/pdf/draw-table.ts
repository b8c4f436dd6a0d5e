import type { Cell } from './blocks.js';
import type { Line } from './lines.js';
import { addTo, othersFirst, type Paper, type Structure } from './paper.js';
import { COLOUR, type Column, SHEET, type Type } from './sheet.js';

const TYPE: Type = { size: 9, colour: COLOUR.text, leading: 1.36 };
const HEIGHT = TYPE.size * TYPE.leading;
const PAD = { x: 5, y: 3.5 };
/** No column is narrower, as long as there is room for all. */
const LEAST = 34;
/** Most rows of a small table. */
const SMALL = 8;
/** Width of what names a fact. */
const FACT = 122;

interface Row {
  cells: { cell: Cell; lines: Line[]; column: Column }[];
  /** Lines of its longest cell. */
  count: number;
}

/** Draws a table; a row that does not fit goes to the next page, where headings of columns are repeated. */
export async function drawTable(paper: Paper, cells: Cell[][], parent: Structure, column: Column): Promise<void> {
  const columns = columnsOf(paper, cells, column);
  const table = addTo(paper, parent, 'Table');
  paper.keep(leastOfTable(paper, cells, column));
  for (const [index, one] of cells.entries()) {
    if (paper.isFull) break;
    const row = rowOf(paper, one, columns);
    if (heightOf(row) < SHEET.height / 2) paper.keep(heightOf(row));
    drawRow(paper, row, addTo(paper, table, 'TR'), column);
    const isHead = index === 0 && one.every(({ heads }) => heads === 'Column') && heightOf(row) < SHEET.height / 4;
    if (isHead) paper.repeating(() => repeat(paper, row, column));
    await othersFirst();
  }
  paper.repeating(null);
}

/** Height of what of a table must not be torn apart: a small one stays whole, headings are not left alone. */
export function leastOfTable(paper: Paper, cells: Cell[][], column: Column): number {
  const columns = columnsOf(paper, cells, column);
  const heights = cells.slice(0, SMALL).map((row) => heightOf(rowOf(paper, row, columns)));
  const isSmall = cells.length <= SMALL && sum(heights) < SHEET.height / 5;
  return sum(isSmall ? heights : heights.slice(0, 2));
}

const heightOf = ({ count }: Row) => count * HEIGHT + 2 * PAD.y;
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

function rowOf(paper: Paper, cells: Cell[], columns: Column[]): Row {
  const laid = cells.slice(0, columns.length).map((cell, index) => {
    const column = columns[index]!;
    const runs = cell.heads ? cell.runs.map((run) => ({ ...run, bold: true as const })) : cell.runs;
    return { cell, column, lines: [...paper.lines(runs, column.width - 2 * PAD.x, TYPE)] };
  });
  return { cells: laid, count: Math.max(...laid.map(({ lines }) => lines.length)) };
}

/** As wide as what stands in them wants to be. */
function columnsOf(paper: Paper, cells: Cell[][], { x, width }: Column): Column[] {
  const count = Math.max(...cells.map((row) => row.length));
  const wanted = Array.from({ length: count }, (_, index) =>
    Math.max(LEAST, ...cells.map((row) => (row[index] ? naturalWidth(paper, row[index]) : 0))),
  );
  // Tables with one fact a row have their facts below one another.
  if (count === 2 && cells[0]?.[0]?.heads === 'Row') wanted[0] = Math.max(wanted[0]!, FACT);
  const widths = fittedTo(width, wanted, cells[0]?.[0]?.heads === 'Row');
  let left = x;
  return widths.map((one) => {
    const column = { x: left, width: one };
    left += one;
    return column;
  });
}

function naturalWidth(paper: Paper, { runs, heads }: Cell): number {
  const bold = heads ? { bold: true as const } : {};
  const lines = runs
    .map(({ text }) => text)
    .join('')
    .split('\n');
  return Math.max(...lines.map((line) => paper.measure(line, { text: line, ...bold }, TYPE.size))) + 2 * PAD.x + 1;
}

/**
 * Widths that together are the width of the table. The wide ones share what the narrow ones leave, half of it alike.
 * @param firstStays whether room to spare is for the others
 */
function fittedTo(width: number, wanted: number[], firstStays: boolean): number[] {
  const spare = width - sum(wanted);
  if (spare >= 0) {
    const growing = firstStays ? [0, ...wanted.slice(1)] : wanted;
    return wanted.map((one, index) => one + (spare * growing[index]!) / sum(growing));
  }
  const ascending = [...wanted].sort((a, b) => a - b);
  let left = width;
  for (const [index, one] of ascending.entries()) {
    const share = left / (ascending.length - index);
    if (one > share) {
      const over = sum(wanted.filter((each) => each >= one));
      return wanted.map((each) => (each < one ? each : (share + (left * each) / over) / 2));
    }
    left -= one;
  }
  return wanted;
}

function drawRow(paper: Paper, row: Row, element: Structure, table: Column): void {
  const elements = row.cells.map(({ cell }) =>
    addTo(paper, element, cell.heads ? 'TH' : 'TD', cell.heads ? { scope: cell.heads } : {}),
  );
  // A row longer than a page is drawn piece by piece.
  for (let from = 0; from < row.count;) {
    paper.keep(HEIGHT + 2 * PAD.y);
    const take = Math.min(row.count - from, Math.max(1, Math.floor((paper.room - 2 * PAD.y) / HEIGHT)));
    ground(paper, row, take, table);
    for (const [index, { cell, lines, column }] of row.cells.entries()) {
      for (const [nth, line] of lines.slice(from, from + take).entries()) {
        const x = placeOf(line, cell, column);
        paper.line(elements[index]!, cell.heads ? 'TH' : 'TD', line, { x, y: paper.y + PAD.y + nth * HEIGHT }, TYPE);
      }
    }
    paper.y += take * HEIGHT + 2 * PAD.y;
    from += take;
  }
}

/** The headings once more, for the eye only. */
function repeat(paper: Paper, row: Row, table: Column): void {
  ground(paper, row, row.count, table);
  paper.artifact('Pagination', () => {
    for (const { cell, lines, column } of row.cells) {
      for (const [nth, line] of lines.entries()) {
        let x = placeOf(line, cell, column);
        for (const fragment of line.fragments) x += paper.fragment(fragment, x, paper.y + PAD.y + nth * HEIGHT, TYPE);
      }
    }
  });
  paper.y += heightOf(row);
}

/** What a row stands on: grey below headings, a line at its end. */
function ground(paper: Paper, row: Row, lines: number, { x, width }: Column): void {
  const height = lines * HEIGHT + 2 * PAD.y;
  paper.artifact('Layout', () => {
    const headed = row.cells.findLast(({ cell }) => cell.heads)?.column;
    if (headed) paper.doc.rect(x, paper.y, headed.x + headed.width - x, height).fill(COLOUR.fill);
    const end = paper.y + height;
    paper.doc
      .lineWidth(0.5)
      .strokeColor(COLOUR.line)
      .moveTo(x, end)
      .lineTo(x + width, end)
      .stroke();
  });
}

function placeOf(line: Line, { align }: Cell, { x, width }: Column): number {
  const free = width - 2 * PAD.x - line.width;
  return x + PAD.x + (align === 'right' ? free : align === 'center' ? free / 2 : 0);
}
