import { createBrowserRouter } from 'react-router';
import { BreveLoading } from '../ui/breve-loading.js';
import { openRoutes, ownRoutes } from './account-routes.js';
import { ClosedDoor } from './closed-door.js';
import { RouteCrash } from './route-crash.js';

/** Each page is a file of its own, fetched when it is first asked for; each owns its query. */
export function createRouter() {
  return createBrowserRouter([
    {
      ErrorBoundary: RouteCrash,
      HydrateFallback: BreveLoading,
      children: [
        ...openRoutes,
        {
          Component: ClosedDoor,
          children: [
            {
              ErrorBoundary: RouteCrash,
              children: [
                { index: true, lazy: () => import('./routes/home.js') },
                { path: 'company', lazy: () => import('./routes/company.js') },
                { path: 'p/:id', lazy: () => import('./routes/thread.js') },
                ...ownRoutes,
                { path: '*', lazy: () => import('./routes/not-found.js') },
              ],
            },
          ],
        },
      ],
    },
  ]);
}
