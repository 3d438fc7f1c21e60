import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { useComposer } from '../posts/composer/composer-context.js';
import css from './search-authors.module.css';
import type { SearchSummary } from './search-summary.js';

/** Mentioned in one question; all of them would fill it. */
const ASKED = 3;

/** How many people wrote about it, some of them by name, and a way to ask: knowing whom to ask is half an answer. */
export function SearchAuthors({ summary }: { summary: SearchSummary }): ReactNode {
  const t = useT();
  const { compose } = useComposer();
  const { authorCount, authors } = summary;
  if (authorCount === 0) return null;
  const ask = () => {
    const names = authors.slice(0, ASKED).map(({ handle }) => `@${handle}`);
    compose({ type: 'new', kind: 'QUESTION', prefill: `${names.join(' ')} ` });
  };
  return (
    <div className={css.authors}>
      <p>{t('search.authors', { count: authorCount })}</p>
      {authors.length > 0 && (
        <Button tone="quiet" size="s" onPress={ask}>
          {t('search.authors.ask', {
            names: authors
              .slice(0, ASKED)
              .map((one) => one.displayName)
              .join(', '),
          })}
        </Button>
      )}
    </div>
  );
}
