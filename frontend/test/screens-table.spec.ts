import { beforeAll, describe, expect, it } from '@jest/globals';
import { matchRoutes, type RouteObject } from 'react-router';

import { OPENED } from './setup/opened-screens.js';
import { type Places, SCREENS } from './setup/screens.js';

const ANY: Places = {
  question: 'question',
  answer: 'answer',
  card: '/cards/card',
  search: 'search',
  edited: 'edited',
  deleted: 'deleted',
  invitation: '/invitation?token=x',
  reset: '/reset?token=x',
  setUp: '/setup?token=x',
};
const NOWHERE = '*';

/** The whole addresses of pages: those of layouts are begun only. */
function addressesOf(routes: readonly RouteObject[], above = ''): string[] {
  return routes.flatMap(({ path = '', children }) => {
    const address = [above, path].filter(Boolean).join('/');
    return children ? addressesOf(children, address) : [address];
  });
}

describe('the table of screens', () => {
  let routes: RouteObject[];
  beforeAll(async () => {
    // By names that the compiler does not follow: the pages behind them belong to another program.
    const app = '../src/app';
    const { openRoutes } = (await import(`${app}/account-routes.js`)) as { openRoutes: RouteObject[] };
    const { closedRoutes } = (await import(`${app}/page-routes.js`)) as {
      closedRoutes: (client: object) => RouteObject[];
    };
    // Nothing is asked before a page is opened.
    routes = [...openRoutes, ...closedRoutes({})];
  });

  /** The address of the page that a screen shows. */
  function addressOf(path: (typeof SCREENS)[number]['path']): string {
    const { pathname } = new URL(typeof path === 'string' ? path : path(ANY), 'http://breve.test');
    const matches = matchRoutes(routes, pathname) ?? [];
    return matches.flatMap(({ route }) => route.path ?? []).join('/');
  }

  it('has every page of the router', () => {
    const shown = new Set(SCREENS.map(({ path }) => addressOf(path)));
    expect(addressesOf(routes).filter((address) => !shown.has(address))).toEqual([]);
  });

  it('leads nowhere but once, on purpose', () => {
    const lost = [...SCREENS, ...OPENED].filter(({ path }) => addressOf(path) === NOWHERE);
    expect(lost.map(({ name }) => name)).toEqual(['an address that leads nowhere']);
  });
});
