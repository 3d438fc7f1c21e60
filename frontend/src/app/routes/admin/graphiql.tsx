import type { ReactNode } from 'react';
import css from './graphiql.module.css';

/** The API by hand, in a document of its own: see graphiql/main.tsx. */
export function Component(): ReactNode {
  return <iframe className={css.frame} src="/graphiql.html" title="GraphiQL" />;
}
