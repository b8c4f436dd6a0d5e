import type { ThreadFilter, ThreadKind } from '#contract/threads';

/** What a list is narrowed to; it stands in the address, so that it can be sent to a colleague. */
export interface ListFilter {
  filter: ThreadFilter;
  kind: ThreadKind | undefined;
  region: string | undefined;
}

const FILTERS: Record<string, ThreadFilter> = { neu: 'unread', meine: 'mine', offen: 'open' };
const KINDS: Record<string, ThreadKind> = { fachfrage: 'question', diskussion: 'discussion' };

function wordFor<T>(words: Record<string, T>, value: T | undefined): string | undefined {
  return Object.entries(words).find(([, known]) => known === value)?.[0];
}

export function readFilter(search: URLSearchParams): ListFilter {
  const region = search.get('region') ?? '';
  return {
    filter: FILTERS[search.get('zeigen') ?? ''] ?? 'all',
    kind: KINDS[search.get('art') ?? ''],
    region: /^[a-z0-9-]{1,80}$/.test(region) ? region : undefined,
  };
}

/** The part of the address behind the path, with its question mark, or an empty text. */
export function searchOf({ filter, kind, region }: ListFilter): string {
  const search = new URLSearchParams();
  const shown = wordFor(FILTERS, filter);
  const art = wordFor(KINDS, kind);
  if (shown) search.set('zeigen', shown);
  if (art) search.set('art', art);
  if (region) search.set('region', region);
  return search.size > 0 ? `?${search}` : '';
}
