import { z } from 'zod';
import { Id } from '#contract/primitives';
import { invalidField } from '../http/problem-error.js';

const PlaceInList = z.tuple([z.boolean(), z.number().int().nonnegative(), Id]);
/** The place of the last row shown: pinned, time of its last activity in microseconds since 1970, key. */
export type Cursor = z.infer<typeof PlaceInList>;

export function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** @throws a problem naming the field `after` where the text is none of ours */
export function readCursor(text: string | undefined): Cursor | null {
  if (text === undefined) return null;
  try {
    return PlaceInList.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch {
    throw invalidField('after', 'Diese Stelle der Liste gibt es nicht.');
  }
}
