import type { JSONContent } from '@tiptap/core';

/**
 * TipTap's serializer writes `&lt;` for `<`, which nobody wants to read in a plain text field, and leaves the beginnings
 * of blocks as they are, so that a paragraph «1. Januar» would come back as a list. Signs of the private use area stand in
 * for such signs while it works.
 */
const LESS = '\ue000';
const GREATER = '\ue001';
const AND = '\ue002';
const ESCAPE = '\ue003';
const UNDERSCORE = '\ue004';
const STAR = '\ue005';

/** What would begin a block if it stood at the beginning of a line. */
const BLOCK_START = /^(\s*)(?:(\d{1,9})(?=[.)](?:\s|$))|(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|>|-{2,}|={2,}))/gm;

function protect(text: string, atLineStart: boolean): string {
  const lines = text.replace(BLOCK_START, (match, space: string, digits: string | undefined, offset: number) => {
    if (offset === 0 && !atLineStart) return match;
    return digits === undefined ? `${space}${ESCAPE}` : `${space}${digits}${ESCAPE}`;
  });
  return lines
    .replace(/&(?=#?\w+;)/g, `${ESCAPE}&`)
    .replace(/<(?=[\w.+-]+[:@])/g, `${ESCAPE}<`)
    .replace(/(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu, UNDERSCORE)
    .replace(/(?<=\p{L})\*(?=\p{L})/gu, STAR)
    .replace(/[<>&]/g, (sign) => (sign === '<' ? LESS : sign === '>' ? GREATER : AND));
}

function isCode(node: JSONContent): boolean {
  return node.type === 'codeBlock' || (node.marks ?? []).some((mark) => mark.type === 'code');
}

/** The document with stand-ins for the signs that the serializer would treat wrongly. */
export function protectText(node: JSONContent): JSONContent {
  if (isCode(node) || node.content === undefined) return node;
  let atLineStart = true;
  const content = node.content.map((child) => {
    const start = atLineStart;
    atLineStart = child.type === 'hardBreak';
    if (child.type !== 'text') return protectText(child);
    return isCode(child) ? child : { ...child, text: protect(child.text ?? '', start) };
  });
  return { ...node, content };
}

/** The Markdown with the signs themselves in place of their stand-ins. */
export function restoreText(markdown: string): string {
  return markdown
    .replaceAll(LESS, '<')
    .replaceAll(GREATER, '>')
    .replaceAll(AND, '&')
    .replaceAll(ESCAPE, '\\')
    .replaceAll(UNDERSCORE, '_')
    .replaceAll(STAR, '*');
}
