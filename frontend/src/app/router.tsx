import type { ApolloClient } from '@apollo/client';
import { createBrowserRouter } from 'react-router';
import { ViewerQuery } from '../features/people/viewer.js';
import { BreveLoading } from '../ui/breve-loading.js';
import { openRoutes } from './account-routes.js';
import { askAhead, question } from './ask-ahead.js';
import { ClosedDoor } from './closed-door.js';
import { closedRoutes } from './page-routes.js';
import { RouteCrash } from './route-crash.js';

/** What stands around the pages: they crash alone, and all but the door's own are behind it. */
export function createRouter(client: ApolloClient) {
  return createBrowserRouter([
    {
      ErrorBoundary: RouteCrash,
      HydrateFallback: BreveLoading,
      children: [
        ...openRoutes,
        {
          Component: ClosedDoor,
          loader: () => askAhead(client, [question(ViewerQuery, {})]),
          children: [{ ErrorBoundary: RouteCrash, children: closedRoutes(client) }],
        },
      ],
    },
  ]);
}
