import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { listThreads } from '#contract/threads';
import { call } from '../../lib/call.js';
import type { ListFilter } from './list-filter.js';

/** The threads of a topic, or of all, page after page. */
export function useThreadList(topic: string | undefined, { filter, kind, region, tag }: ListFilter) {
  return useInfiniteQuery({
    queryKey: [listThreads.path, topic ?? null, filter, kind ?? null, region ?? null, tag ?? null],
    queryFn: ({ pageParam, signal }) =>
      call(listThreads, { query: { topic, filter, kind, region, tag, after: pageParam ?? undefined } }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}
