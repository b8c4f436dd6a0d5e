import type { QueryOf } from '#contract/endpoint';
import type { listSolutions } from '#contract/solutions';

/** What the catalogue is narrowed to; it stands in the address, so that it can be sent to a colleague. */
export type CatalogueFilter = Omit<QueryOf<typeof listSolutions>, 'after'>;

/** Names in the address. */
const NAMES: Record<keyof CatalogueFilter, string> = {
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
/** What each of them may be; anything else in an address is left out. */
const VALID: Record<keyof CatalogueFilter, RegExp> = {
  search: /^.{1,120}$/,
  topic: SLUG,
  status: /^[a-z]+(,[a-z]+)*$/,
  region: SLUG,
  regionKind: /^.{1,80}$/,
  regionSize: /^(small|medium|large)$/,
  cost: /^(low|medium|high)$/,
  funded: /^(yes|no)$/,
  transferability: /^(unknown|as-is|adapted|hardly)$/,
  report: /^yes$/,
  followed: /^yes$/,
  sort: /^(updated|title|status)$/,
};
const KEYS = Object.keys(NAMES) as (keyof CatalogueFilter)[];

export function readCatalogueFilter(search: URLSearchParams): CatalogueFilter {
  const given = KEYS.map((key) => [key, search.get(NAMES[key])?.trim() ?? ''] as const);
  return Object.fromEntries(given.filter(([key, value]) => VALID[key].test(value)));
}

/** The part of the address behind the path, with its question mark, or an empty text. */
export function catalogueSearch(filter: CatalogueFilter): string {
  const search = new URLSearchParams();
  for (const key of KEYS) if (filter[key]) search.set(NAMES[key], filter[key]);
  return search.size > 0 ? `?${search}` : '';
}

/** How many filters there are, apart from the order. */
export const filtersIn = (filter: CatalogueFilter) => KEYS.filter((key) => key !== 'sort' && filter[key]).length;
