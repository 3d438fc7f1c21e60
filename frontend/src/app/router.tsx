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
                { path: 'topics', lazy: () => import('./routes/topics.js') },
                { path: 'topics/:name', lazy: () => import('./routes/topic.js') },
                { path: 'people', lazy: () => import('./routes/people.js') },
                { path: 'people/:handle', lazy: () => import('./routes/person.js') },
                { path: 'people/:handle/replies', lazy: () => import('./routes/person.js') },
                { path: 'teams', lazy: () => import('./routes/teams.js') },
                { path: 'teams/:handle', lazy: () => import('./routes/team.js') },
                { path: 'kind/:kind', lazy: () => import('./routes/kind.js') },
                { path: 'mentions', lazy: () => import('./routes/mentions.js') },
                { path: 'bookmarks', lazy: () => import('./routes/bookmarks.js') },
                { path: 'notifications', lazy: () => import('./routes/notifications.js') },
                { path: 'search', lazy: () => import('./routes/search.js') },
                { path: 'discover', lazy: () => import('./routes/discover.js') },
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
