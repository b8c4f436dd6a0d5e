import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { listSolutions } from '#contract/solutions';
import { call } from '../../lib/call.js';
import type { CatalogueFilter } from './catalogue-filter.js';

/** The catalogue, page after page. */
export function useCatalogue(filter: CatalogueFilter) {
  return useInfiniteQuery({
    queryKey: [listSolutions.path, 'pages', filter],
    queryFn: ({ pageParam, signal }) =>
      call(listSolutions, { query: { ...filter, after: pageParam ?? undefined } }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}
