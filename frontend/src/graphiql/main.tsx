import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import '../ui/style/fonts.css';
import { createFetcher } from './create-fetcher.js';
import './page.css';

/*
 * A document of its own, shown in a frame by /admin/graphiql: Monaco, its editor, writes styles into the page, and this
 * keeps the permission to do so away from Brève itself. What is typed stays in the tab (sessionStorage) and ends with it.
 */
const root = document.getElementById('root');
if (root === null) throw new Error('graphiql.html has no #root');
createRoot(root).render(
  <GraphiQL
    fetcher={createFetcher()}
    storage={sessionStorage}
    forcedTheme={isDark() ? 'dark' : 'light'}
    initialQuery={'{\n  viewer {\n    person {\n      handle\n    }\n  }\n}\n'}
  />,
);

/** Brève's own choice, which first-paint.js has worked out; else the system's. */
function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
}
