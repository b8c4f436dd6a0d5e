/** Most signs of an excerpt, the ellipsis included. */
export const EXCERPT_MAX = 200;

/** What a passage of others' words or a table would only clutter. */
const ASIDE = /<(blockquote|table|pre)\b[\s\S]*?<\/\1>/g;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * The beginning of a post as plain text, cut at a word.
 * @param html sanitised, as it is stored with the post
 */
export function excerpt(html: string): string {
  const own = plainText(html.replace(ASIDE, ' '));
  const text = own || plainText(html);
  if (text.length <= EXCERPT_MAX) return text;
  const cut = text.slice(0, EXCERPT_MAX - 1).replace(/[\ud800-\udbff]$/, '');
  const word = cut.lastIndexOf(' ');
  // A single very long word is cut within.
  return `${(word > EXCERPT_MAX / 2 ? cut.slice(0, word) : cut).replace(/[\s,;:–-]+$/, '')}…`;
}

/** Sanitised HTML as plain text in one line. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, (tag) => (/^<\/?(a|strong|em|s|del|code)\b/.test(tag) ? '' : ' '))
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => decode(name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

function decode(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
