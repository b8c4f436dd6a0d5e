import { z } from 'zod';
import { Id } from '#contract/primitives';
import { invalidField } from '../http/problem-error.js';

/** The place of a row in the catalogue: what the list is sorted by, and the key. */
export type Place = [string | number, number];
const Places = {
  updated: z.tuple([z.int().nonnegative(), Id]),
  title: z.tuple([z.string().max(200), Id]),
  status: z.tuple([z.int().nonnegative(), Id]),
};

export const writePlace = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/** @throws a problem naming the field `after` where the text is none of ours, or belongs to another order */
export function readPlace(text: string | undefined, sort: keyof typeof Places): Place | null {
  if (text === undefined) return null;
  try {
    const place: Place = Places[sort].parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    if (typeof place[0] === 'string' && (place[0].includes('\u0000') || !place[0].isWellFormed())) throw new Error();
    return place;
  } catch {
    throw invalidField('after', 'Diese Stelle der Liste gibt es nicht.');
  }
}
