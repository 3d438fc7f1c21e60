import type { SearchFault } from '@breve/text';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';

/** A search too long to be run: by how much, before the server is asked. */
export function TooLong({ fault: { unit, count, limit } }: { fault: SearchFault }): ReactNode {
  const t = useT();
  return (
    <EmptyState title={t('search.tooLong.title')}>
      {t(unit === 'terms' ? 'search.tooLong.terms' : 'search.tooLong.characters', { count, limit })}
    </EmptyState>
  );
}
