import type { ThreadFilter, ThreadKind } from '#contract/threads';

/** What a list is narrowed to; it stands in the address, so that it can be sent to a colleague. */
export interface ListFilter {
  filter: ThreadFilter;
  kind: ThreadKind | undefined;
  region: string | undefined;
  /** Address of a Schlagwort. */
  tag: string | undefined;
}

const FILTERS: Record<string, ThreadFilter> = { neu: 'unread', meine: 'mine', offen: 'open' };
const KINDS: Record<string, ThreadKind> = { fachfrage: 'question', diskussion: 'discussion' };

function wordFor<T>(words: Record<string, T>, value: T | undefined): string | undefined {
  return Object.entries(words).find(([, known]) => known === value)?.[0];
}

/** The address of something in the address of the page. */
function slugIn(search: URLSearchParams, name: string): string | undefined {
  const slug = search.get(name) ?? '';
  return /^[a-z0-9-]{1,80}$/.test(slug) ? slug : undefined;
}

export function readFilter(search: URLSearchParams): ListFilter {
  return {
    filter: FILTERS[search.get('zeigen') ?? ''] ?? 'all',
    kind: KINDS[search.get('art') ?? ''],
    region: slugIn(search, 'region'),
    tag: slugIn(search, 'schlagwort'),
  };
}

/** The part of the address behind the path, with its question mark, or an empty text. */
export function searchOf({ filter, kind, region, tag }: ListFilter): string {
  const search = new URLSearchParams();
  const shown = wordFor(FILTERS, filter);
  const art = wordFor(KINDS, kind);
  if (shown) search.set('zeigen', shown);
  if (art) search.set('art', art);
  if (region) search.set('region', region);
  if (tag) search.set('schlagwort', tag);
  return search.size > 0 ? `?${search}` : '';
}
