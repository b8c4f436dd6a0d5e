import { QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter, useRoutes } from 'react-router';
import { queryClient } from '../lib/query-client.js';
import { viewerQuery } from '../lib/viewer.js';
import { ErrorBoundary } from '../ui/error-boundary.js';
import { ErrorPage } from './error-page.js';
import { routes } from './routes.js';

// Who looks is asked at once, while the page's own script is still on its way.
void queryClient.prefetchQuery(viewerQuery);

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <BrowserRouter>
        <ErrorBoundary renderFailure={(error) => <ErrorPage error={error} />}>
          <Pages />
        </ErrorBoundary>
      </BrowserRouter>
    </QueryClientProvider>
  );
}

const Pages = () => useRoutes(routes);
