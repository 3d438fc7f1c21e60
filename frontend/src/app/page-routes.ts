import type { ApolloClient } from '@apollo/client';
import type { RouteObject } from 'react-router';
import { pageOf } from './ask-ahead.js';
import { ownRoutes } from './account-routes.js';

/** Behind the closed door. Each page is a file of its own, fetched when it is first asked for; each owns its query. */
export function closedRoutes(client: ApolloClient): RouteObject[] {
  return [
    { index: true, lazy: pageOf(client, () => import('./routes/home.js')) },
    { path: 'company', lazy: pageOf(client, () => import('./routes/company.js')) },
    { path: 'p/:id', lazy: () => import('./routes/thread.js') },
    { path: 'questions', lazy: () => import('./routes/questions.js') },
    { path: 'cards/:id', lazy: () => import('./routes/card.js') },
    { path: 'topics', lazy: () => import('./routes/topics.js') },
    { path: 'topics/:name', lazy: pageOf(client, () => import('./routes/topic.js')) },
    { path: 'topics/:name/digest', lazy: () => import('./routes/topic-digest.js') },
    { path: 'topics/:name/figures', lazy: () => import('./routes/figures.js') },
    { path: 'deals', lazy: () => import('./routes/deals.js') },
    { path: 'topics/:name/round', lazy: () => import('./routes/round.js') },
    { path: 'topics/:name/round/settings', lazy: () => import('./routes/round-settings.js') },
    { path: 'round', lazy: () => import('./routes/round-sheet.js') },
    { path: 'round/wall', lazy: () => import('./routes/round-walls.js') },
    { path: 'topics/:name/counting', lazy: () => import('./routes/counting.js') },
    { path: 'topics/:name/wall', lazy: () => import('./routes/topic-wall.js') },
    { path: 'topic-care', lazy: () => import('./routes/topic-care.js') },
    { path: 'people', lazy: () => import('./routes/people.js') },
    { path: 'people/:handle', lazy: () => import('./routes/person.js') },
    { path: 'people/:handle/replies', lazy: () => import('./routes/person.js') },
    { path: 'teams', lazy: () => import('./routes/teams.js') },
    { path: 'teams/:handle', lazy: () => import('./routes/team.js') },
    { path: 'teams/:handle/figures', lazy: () => import('./routes/team-figures.js') },
    { path: 'teams/:handle/posts', lazy: () => import('./routes/team.js') },
    { path: 'teams/:handle/digest', lazy: () => import('./routes/team.js') },
    { path: 'kind/:kind', lazy: () => import('./routes/kind.js') },
    { path: 'mentions', lazy: () => import('./routes/mentions.js') },
    { path: 'bookmarks', lazy: () => import('./routes/bookmarks.js') },
    { path: 'notifications', lazy: () => import('./routes/notifications.js') },
    { path: 'search', lazy: () => import('./routes/search.js') },
    { path: 'searches', lazy: () => import('./routes/searches.js') },
    { path: 'searches/:id', lazy: () => import('./routes/saved-search.js') },
    { path: 'commitments', lazy: () => import('./routes/commitments.js') },
    { path: 'discover', lazy: () => import('./routes/discover.js') },
    ...ownRoutes,
    { path: '*', lazy: () => import('./routes/not-found.js') },
  ];
}
