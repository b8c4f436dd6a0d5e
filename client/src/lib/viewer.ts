import { type QueryClient, useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Actor } from '#contract/actor';
import { getSession, type Viewer } from '#contract/auth';
import { ask } from './ask.js';

/** Who the browser is signed in as. It changes by signing in and out only, and by what the socket says. */
export const viewerQuery = { ...ask(getSession, {}), staleTime: Infinity, gcTime: Infinity };

/** Set by the app around all pages, once it is known who looks. */
export const ViewerContext = createContext<Viewer | null>(null);

/** Who looks at the page: `null` for somebody who is not signed in. */
export function useViewer(): Viewer | null {
  return useContext(ViewerContext);
}

/** The same person as the policies of the contract want to know them. */
export function useActor(): Actor | null {
  return useViewer();
}

/** For the app only: the viewer and how loading went. */
export function useViewerQuery() {
  return useQuery(viewerQuery);
}

/** Notes who signed in or out, and forgets everything that was loaded as somebody else. */
export function changeViewer(queryClient: QueryClient, viewer: Viewer | null): void {
  void queryClient.cancelQueries();
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== getSession.path });
  queryClient.setQueryData(viewerQuery.queryKey, { viewer });
}
