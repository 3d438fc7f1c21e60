import { createBrowserRouter } from 'react-router';
import { BreveLoading } from '../ui/breve-loading.js';
import { openRoutes } from './account-routes.js';
import { ClosedDoor } from './closed-door.js';
import { closedRoutes } from './page-routes.js';
import { RouteCrash } from './route-crash.js';

/** What stands around the pages: they crash alone, and all but the door's own are behind it. */
export function createRouter() {
  return createBrowserRouter([
    {
      ErrorBoundary: RouteCrash,
      HydrateFallback: BreveLoading,
      children: [
        ...openRoutes,
        { Component: ClosedDoor, children: [{ ErrorBoundary: RouteCrash, children: closedRoutes }] },
      ],
    },
  ]);
}
