import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** What a column takes in. A `Date` is a moment, an array of numbers stays one. */
export type Cell = string | number | boolean | Date | number[] | null;

const CHUNK = 256 * 1024;

/** Sends rows into a table as fast as it takes them. @param rows lines made by `line` */
export async function copyRows(
  db: pg.ClientBase,
  table: string,
  columns: string,
  rows: Iterable<string>,
): Promise<void> {
  await pipeline(Readable.from(chunks(rows)), db.query(copyFrom(`copy ${table} (${columns}) from stdin`)));
}

function* chunks(rows: Iterable<string>): Generator<Buffer> {
  let part = '';
  for (const row of rows) {
    part += row;
    if (part.length < CHUNK) continue;
    yield Buffer.from(part);
    part = '';
  }
  if (part) yield Buffer.from(part);
}

/** A row in the text format of COPY. */
export const line = (cells: Cell[]): string => `${cells.map(written).join('\t')}\n`;

function written(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'string') return escaped(cell);
  if (cell instanceof Date) return cell.toISOString();
  return Array.isArray(cell) ? `{${cell.join(',')}}` : String(cell);
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' };
const escaped = (text: string) => text.replaceAll(/[\\\n\t\r]/g, (sign) => ESCAPES[sign]!);
