import type { RouteObject } from 'react-router';
import { later } from './later.js';

/** In front of the closed door: who is not signed in gets in here and sees nothing of the company. */
export const openRoutes: RouteObject[] = [
  { path: 'sign-in', lazy: () => import('./routes/sign-in.js') },
  { path: 'setup', lazy: later(() => import('./routes/setup.js')) },
  { path: 'invitation', lazy: later(() => import('./routes/invitation.js')) },
  { path: 'reset', lazy: later(() => import('./routes/reset.js')) },
  { path: 'digests/unsubscribe/:token', lazy: later(() => import('./routes/unsubscribe.js')) },
  { path: 'round/unsubscribe/:token', lazy: later(() => import('./routes/unsubscribe.js')) },
];

/** The first visit, one's own account, and the administration of all of them. */
export const ownRoutes: RouteObject[] = [
  { path: 'welcome', lazy: later(() => import('./routes/welcome.js')) },
  {
    path: 'settings',
    lazy: later(() => import('./routes/settings/layout.js')),
    children: [
      { index: true, lazy: later(() => import('./routes/settings/profile.js')) },
      { path: 'display', lazy: later(() => import('./routes/settings/display.js')) },
      { path: 'security', lazy: later(() => import('./routes/settings/security.js')) },
      { path: 'work', lazy: later(() => import('./routes/settings/work.js')) },
      { path: 'mutes', lazy: later(() => import('./routes/settings/mutes.js')) },
      { path: 'feeds', lazy: later(() => import('./routes/settings/feeds.js')) },
    ],
  },
  {
    path: 'admin',
    lazy: later(() => import('./routes/admin/layout.js')),
    children: [
      { index: true, lazy: later(() => import('./routes/admin/people.js')) },
      { path: 'invitations', lazy: later(() => import('./routes/admin/invitations.js')) },
      { path: 'teams', lazy: later(() => import('./routes/admin/teams.js')) },
      { path: 'teams/:handle', lazy: later(() => import('./routes/admin/team.js')) },
      { path: 'company', lazy: later(() => import('./routes/admin/company.js')) },
      { path: 'mail', lazy: later(() => import('./routes/admin/mail.js')) },
      { path: 'calendar', lazy: later(() => import('./routes/admin/calendar.js')) },
      { path: 'graphiql', lazy: later(() => import('./routes/admin/graphiql.js')) },
    ],
  },
];
