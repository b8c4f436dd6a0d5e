/** A piece of text that looks the same from end to end. */
export interface Run {
  text: string;
  bold?: true;
  italic?: true;
  /** Whole address. */
  link?: string;
}

export interface Cell {
  runs: Run[];
  /** A heading of its column or row. */
  heads?: 'Column' | 'Row';
  align?: 'right' | 'center';
}

/** What a document consists of, one below the other. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { kind: 'paragraph'; runs: Run[]; look?: 'lead' | 'small' }
  | { kind: 'list'; first: number | null; items: Block[][] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'table'; rows: Cell[][] }
  | { kind: 'rule' };

export const paragraph = (text: string, look?: 'lead' | 'small'): Block => ({
  kind: 'paragraph',
  runs: [{ text }],
  ...(look && { look }),
});
export const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, text });
export const cell = (text: string, rest: Omit<Cell, 'runs'> = {}): Cell => ({ runs: [{ text }], ...rest });

/** A table whose first row names its columns. */
export const table = (columns: string[], rows: string[][]): Block => ({
  kind: 'table',
  rows: [columns.map((name) => cell(name, { heads: 'Column' })), ...rows.map((row) => row.map((text) => cell(text)))],
});

/** A table of two columns, whose first names what stands in the second; what is empty is left out. */
export const facts = (rows: [name: string, text: string][]): Block => ({
  kind: 'table',
  rows: rows.filter(([, text]) => text !== '').map(([name, text]) => [cell(name, { heads: 'Row' }), cell(text)]),
});
