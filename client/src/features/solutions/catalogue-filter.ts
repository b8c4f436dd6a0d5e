import type { QueryOf } from '#contract/endpoint';
import type { listSolutions } from '#contract/solutions';

/** What the catalogue is narrowed to; it stands in the address, so that it can be sent to a colleague. */
export type CatalogueFilter = Omit<QueryOf<typeof listSolutions>, 'after'>;
type Key = keyof CatalogueFilter;

/** Names in the address. */
const NAMES: Record<Key, string> = {
  search: 'suche',
  topic: 'thema',
  status: 'status',
  region: 'region',
  regionKind: 'art',
  regionSize: 'groesse',
  cost: 'kosten',
  funded: 'foerderung',
  transferability: 'uebertragbar',
  report: 'bericht',
  followed: 'gefolgt',
  sort: 'sortierung',
};
const SLUG = /^[a-z0-9-]{1,80}$/;
/** What may be typed freely, and what it may be. */
const FREE: Partial<Record<Key, RegExp>> = {
  search: /^.{1,120}$/,
  topic: SLUG,
  region: SLUG,
  regionKind: /^.{1,80}$/,
};
/** What is chosen, as the address says it. */
const WORDS: Partial<Record<Key, Record<string, string>>> = {
  status: {
    idea: 'idee',
    development: 'entwicklung',
    pilot: 'erprobung',
    proven: 'bewaehrt',
    recommended: 'empfohlen',
    ended: 'beendet',
    failed: 'gescheitert',
  },
  regionSize: { small: 'klein', medium: 'mittel', large: 'gross' },
  cost: { low: 'niedrig', medium: 'mittel', high: 'hoch' },
  funded: { yes: 'ja', no: 'nein' },
  transferability: { unknown: 'offen', 'as-is': 'unveraendert', adapted: 'angepasst', hardly: 'kaum' },
  report: { yes: 'ja' },
  followed: { yes: 'ja' },
  sort: { title: 'titel', status: 'status' },
};
const KEYS = Object.keys(NAMES) as Key[];

/** The value behind what the address says; nothing where it says nothing that can be chosen. */
function valueFor(key: Key, said: string): string {
  if (FREE[key]) return FREE[key].test(said) ? said : '';
  const values = Object.entries(WORDS[key]!);
  const chosen = said
    .split(',')
    .flatMap((word) => values.filter(([, known]) => known === word).map(([value]) => value));
  return (key === 'status' ? chosen : chosen.slice(0, 1)).join(',');
}

export function readCatalogueFilter(search: URLSearchParams): CatalogueFilter {
  const values = KEYS.map((key) => [key, valueFor(key, search.get(NAMES[key])?.trim() ?? '')] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== ''));
}

/** The part of the address behind the path, with its question mark, or an empty text. */
export function catalogueSearch(filter: CatalogueFilter): string {
  const search = new URLSearchParams();
  for (const key of KEYS) {
    const words = WORDS[key];
    const said = words ? filter[key]?.split(',').map((value) => words[value]) : [filter[key]];
    if (filter[key] && said) search.set(NAMES[key], said.join(','));
  }
  return search.size > 0 ? `?${search}` : '';
}

/** How many filters there are, apart from the order. */
export const filtersIn = (filter: CatalogueFilter) => KEYS.filter((key) => key !== 'sort' && filter[key]).length;
