import { QueryClientProvider } from '@tanstack/react-query';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { queryClient } from '../lib/query-client.js';
import { viewerQuery } from '../lib/viewer.js';
import { routes } from './routes.js';

// Who looks is asked at once, while the page's own script is still on its way.
void queryClient.prefetchQuery(viewerQuery);
const router = createBrowserRouter(routes);

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
