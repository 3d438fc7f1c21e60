import type { ApolloClient } from '@apollo/client';
import type { RouteObject } from 'react-router';
import { pageOf } from './ask-ahead.js';
import { ownRoutes } from './account-routes.js';
import { later } from './later.js';

/** Behind the closed door. Each page is a file of its own, fetched when it is first asked for; each owns its query. */
export function closedRoutes(client: ApolloClient): RouteObject[] {
  return [
    { index: true, lazy: pageOf(client, () => import('./routes/home.js')) },
    { path: 'company', lazy: pageOf(client, () => import('./routes/company.js')) },
    { path: 'p/:id', lazy: () => import('./routes/thread.js') },
    { path: 'questions', lazy: later(() => import('./routes/questions.js')) },
    { path: 'cards/:id', lazy: later(() => import('./routes/card.js')) },
    { path: 'topics', lazy: later(() => import('./routes/topics.js')) },
    { path: 'topics/:name', lazy: pageOf(client, () => import('./routes/topic.js')) },
    { path: 'topics/:name/digest', lazy: later(() => import('./routes/topic-digest.js')) },
    { path: 'topics/:name/figures', lazy: later(() => import('./routes/figures.js')) },
    { path: 'deals', lazy: later(() => import('./routes/deals.js')) },
    { path: 'topics/:name/round', lazy: later(() => import('./routes/round.js')) },
    { path: 'topics/:name/round/settings', lazy: later(() => import('./routes/round-settings.js')) },
    { path: 'round', lazy: later(() => import('./routes/round-sheet.js')) },
    { path: 'round/wall', lazy: later(() => import('./routes/round-walls.js')) },
    { path: 'topics/:name/counting', lazy: later(() => import('./routes/counting.js')) },
    { path: 'topics/:name/wall', lazy: later(() => import('./routes/topic-wall.js')) },
    { path: 'topic-care', lazy: later(() => import('./routes/topic-care.js')) },
    { path: 'people', lazy: later(() => import('./routes/people.js')) },
    { path: 'topics/:name/knowledge', lazy: later(() => import('./routes/topic-knowledge.js')) },
    { path: 'people/:handle', lazy: () => import('./routes/person.js') },
    { path: 'people/:handle/replies', lazy: () => import('./routes/person.js') },
    { path: 'teams', lazy: later(() => import('./routes/teams.js')) },
    { path: 'teams/:handle', lazy: () => import('./routes/team.js') },
    { path: 'teams/:handle/figures', lazy: later(() => import('./routes/team-figures.js')) },
    { path: 'teams/:handle/posts', lazy: () => import('./routes/team.js') },
    { path: 'teams/:handle/digest', lazy: () => import('./routes/team.js') },
    { path: 'kind/:kind', lazy: later(() => import('./routes/kind.js')) },
    { path: 'about-me', lazy: later(() => import('./routes/about-me.js')) },
    { path: 'mentions', lazy: later(() => import('./routes/mentions.js')) },
    { path: 'bookmarks', lazy: later(() => import('./routes/bookmarks.js')) },
    { path: 'notifications', lazy: later(() => import('./routes/notifications.js')) },
    { path: 'search', lazy: later(() => import('./routes/search.js')) },
    { path: 'searches', lazy: later(() => import('./routes/searches.js')) },
    { path: 'searches/:id', lazy: later(() => import('./routes/saved-search.js')) },
    { path: 'commitments', lazy: later(() => import('./routes/commitments.js')) },
    { path: 'commitments/:document', lazy: later(() => import('./routes/privacy-document.js')) },
    { path: 'discover', lazy: later(() => import('./routes/discover.js')) },
    { path: 'digests', lazy: later(() => import('./routes/digests.js')) },
    { path: 'digests/:id', lazy: later(() => import('./routes/digest-edition.js')) },
    ...ownRoutes,
    { path: '*', lazy: later(() => import('./routes/not-found.js')) },
  ];
}
