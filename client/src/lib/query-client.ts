import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { getSession } from '#contract/auth';
import { CallError, hasCode } from './call-error.js';

/** Answers count as fresh for this long; what changes earlier is announced through the socket. Milliseconds. */
const FRESH_MS = 30_000;
const RETRIES = 2;

/** A client whose session turned out to be over asks again who it is. */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown) => {
    if (hasCode(error, 'not-signed-in')) void queryClient.invalidateQueries({ queryKey: [getSession.path] });
  };
  const queryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        retry: (count, error) => count < RETRIES && mayPass(error),
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
  return queryClient;
}

/** Whether asking again may help: not where the server has understood and refused. */
function mayPass(error: unknown): boolean {
  return !(error instanceof CallError) || error.problem.status === 0 || error.problem.status >= 500;
}

export const queryClient = createQueryClient();
