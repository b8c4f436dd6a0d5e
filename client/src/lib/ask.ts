import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { ArgsOf, Endpoint, ReturnOf } from '#contract/endpoint';
import { call } from './call.js';

/**
 * A call as a query: key, fetcher and type in one value, for `useQuery(ask(getRegion, { params: { slug } }))`.
 * The key is the endpoint's path, then its arguments.
 */
export function ask<E extends Endpoint>(endpoint: E, args: ArgsOf<E>) {
  return queryOptions<ReturnOf<E>>({
    queryKey: [endpoint.path, args],
    queryFn: ({ signal }) => call(endpoint, args, { signal }),
  });
}

/** Marks all answers of these endpoints as old: those in view are asked for again. */
export async function renew(queryClient: QueryClient, ...endpoints: Endpoint[]): Promise<void> {
  await Promise.all(endpoints.map(({ path }) => queryClient.invalidateQueries({ queryKey: [path] })));
}
