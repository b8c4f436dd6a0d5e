const SLUG_MAX = 80;
const GERMAN: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  ı: 'i',
  ł: 'l',
  đ: 'd',
};

/**
 * A name as part of an address: small ASCII letters, digits and hyphens.
 * @returns at most 80 signs; empty where the name has neither letters nor digits of our alphabet
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøœıłđ]/g, (sign) => GERMAN[sign]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_MAX)
    .replace(/^-+|-+$/g, '');
}

/**
 * The slug, or the first of `slug-2`, `slug-3` … that is not taken.
 * @param otherwise where the name has neither letters nor digits of our alphabet
 */
export function freeSlug(name: string, taken: ReadonlySet<string>, otherwise = 'themenfeld'): string {
  const slug = slugOf(name) || otherwise;
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number++) {
    const numbered = `${slug.slice(0, SLUG_MAX - 6)}-${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}
