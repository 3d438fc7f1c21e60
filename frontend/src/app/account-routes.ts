import type { RouteObject } from 'react-router';

/** In front of the closed door: who is not signed in gets in here and sees nothing of the company. */
export const openRoutes: RouteObject[] = [
  { path: 'sign-in', lazy: () => import('./routes/sign-in.js') },
  { path: 'setup', lazy: () => import('./routes/setup.js') },
  { path: 'invitation', lazy: () => import('./routes/invitation.js') },
  { path: 'reset', lazy: () => import('./routes/reset.js') },
];

/** The first visit, one's own account, and the administration of all of them. */
export const ownRoutes: RouteObject[] = [
  { path: 'welcome', lazy: () => import('./routes/welcome.js') },
  {
    path: 'settings',
    lazy: () => import('./routes/settings/layout.js'),
    children: [
      { index: true, lazy: () => import('./routes/settings/profile.js') },
      { path: 'display', lazy: () => import('./routes/settings/display.js') },
      { path: 'security', lazy: () => import('./routes/settings/security.js') },
      { path: 'work', lazy: () => import('./routes/settings/work.js') },
      { path: 'feeds', lazy: () => import('./routes/settings/feeds.js') },
      { path: 'mutes', lazy: () => import('./routes/settings/mutes.js') },
    ],
  },
  {
    path: 'admin',
    lazy: () => import('./routes/admin/layout.js'),
    children: [
      { index: true, lazy: () => import('./routes/admin/people.js') },
      { path: 'invitations', lazy: () => import('./routes/admin/invitations.js') },
      { path: 'teams', lazy: () => import('./routes/admin/teams.js') },
      { path: 'teams/:handle', lazy: () => import('./routes/admin/team.js') },
      { path: 'company', lazy: () => import('./routes/admin/company.js') },
      { path: 'mail', lazy: () => import('./routes/admin/mail.js') },
      { path: 'calendar', lazy: () => import('./routes/admin/calendar.js') },
      { path: 'graphiql', lazy: () => import('./routes/admin/graphiql.js') },
    ],
  },
];
