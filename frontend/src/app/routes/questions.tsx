import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import css from '../../features/knowledge/question-list.module.css';
import { QuestionList } from '../../features/knowledge/question-list.js';
import { ComposePrompt } from '../../features/posts/composer/compose-prompt.js';
import { useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { Tabs } from '../../ui/tabs.js';

const TABS = {
  open: 'questions.open',
  mine: 'questions.mine',
  answered: 'questions.answered',
  stale: 'questions.stale',
} as const;
type Tab = keyof typeof TABS;

function tabOf(asked: string | null): Tab {
  return asked !== null && asked in TABS ? (asked as Tab) : 'open';
}

/** What is asked: the open ones by age, those on one's own topics first; one's own; those answered. */
export function Component(): ReactNode {
  const t = useT();
  const [search] = useSearchParams();
  const tab = tabOf(search.get('list'));
  return (
    <Page title={t('questions.title')} header={<PageHeader title={t('questions.title')} />}>
      <Tabs
        label={t('questions.title')}
        tabs={(Object.keys(TABS) as Tab[]).map((each) => ({
          to: each === 'open' ? '/questions' : `/questions?list=${each}`,
          label: t(TABS[each]),
          current: each === tab,
        }))}
      />
      <ComposePrompt intent={{ type: 'new', kind: 'QUESTION' }} />
      {tab === 'open' ? (
        <>
          <QuestionList
            headed
            list="FOLLOWED"
            title="questions.onMyTopics"
            empty={<p className={css.none}>{t('questions.noneOnMyTopics')}</p>}
          />
          <QuestionList
            headed
            list="OTHERS"
            title="questions.others"
            empty={<EmptyState title={t('questions.none.title')}>{t('questions.none.words')}</EmptyState>}
          />
        </>
      ) : (
        <QuestionList
          key={tab}
          list={tab === 'mine' ? 'MINE' : tab === 'stale' ? 'STALE' : 'ANSWERED'}
          title={TABS[tab]}
          empty={<EmptyState title={t('questions.none.title')}>{t('questions.none.words')}</EmptyState>}
        />
      )}
    </Page>
  );
}
