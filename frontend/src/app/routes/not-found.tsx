import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ButtonLink } from '../../ui/link.js';
import { Page } from '../../ui/page.js';

export function Component(): ReactNode {
  const t = useT();
  return (
    <Page title={t('ui.notFound.title')}>
      <EmptyState
        level={1}
        title={t('ui.notFound.title')}
        action={<ButtonLink to="/">{t('shell.home')}</ButtonLink>}
      >
        {t('ui.notFound.words')}
      </EmptyState>
    </Page>
  );
}
