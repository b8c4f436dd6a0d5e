import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import { findRoot } from '../../config.js';
import type { Run } from './blocks.js';

const FILES = { regular: 'fira-sans-400', italic: 'fira-sans-400-italic', bold: 'fira-sans-600' } as const;
export type Face = keyof typeof FILES;
export type Fonts = Record<Face, Font>;

let opened: Fonts | null = null;
const open = (face: Face) => create(readFileSync(join(findRoot(), 'server/fonts', `${FILES[face]}.ttf`))) as Font;

/** The fonts of all documents. They are opened once: a font remembers the shapes of the words that it has set. */
export function fonts(): Fonts {
  opened ??= { regular: open('regular'), italic: open('italic'), bold: open('bold') };
  return opened;
}

export const faceOf = ({ bold, italic }: Omit<Run, 'text'>): Face => (bold ? 'bold' : italic ? 'italic' : 'regular');

/** What stands in the place of a sign that the fonts do not have, such as an emoji. */
const UNKNOWN = '?';
const HIDDEN = /\u00ad|[\u200b-\u200f\u2060]|\p{Variation_Selector}/gu;

/** A text of signs that the fonts have: hidden ones are left out, unknown ones are replaced. */
export function printable(text: string): string {
  const signs = [...text.normalize('NFC').replace(HIDDEN, '').replaceAll('\u2011', '-')];
  return signs.map((sign) => (sign === '\n' || isKnown(sign) ? sign : UNKNOWN)).join('');
}

const known = new Map<string, boolean>();
function isKnown(sign: string): boolean {
  const found = known.get(sign) ?? fonts().regular.hasGlyphForCodePoint(sign.codePointAt(0)!);
  known.set(sign, found);
  return found;
}

const advances: Record<Face, Map<string, number>> = { regular: new Map(), italic: new Map(), bold: new Map() };

/**
 * Width of a text in sizes of its font, sign by sign: without the little that signs are drawn nearer to each other,
 * which would take long to find out.
 */
export function widthOf(text: string, face: Face): number {
  let width = 0;
  for (const sign of text) width += advances[face].get(sign) ?? advanceOf(sign, face);
  return width;
}

function advanceOf(sign: string, face: Face): number {
  const font = fonts()[face];
  const advance = font.glyphForCodePoint(sign.codePointAt(0)!).advanceWidth / font.unitsPerEm;
  advances[face].set(sign, advance);
  return advance;
}
