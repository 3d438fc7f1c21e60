import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { DigestPlansQuery } from '../../features/digests/digest-plans.query.js';
import css from '../../features/digests/digest-plans.module.css';
import { useDigestName } from '../../features/digests/digest-name.js';
import { PlanForm } from '../../features/digests/plan-form.js';
import { PlanItem } from '../../features/digests/plan-item.js';
import { FeedMenu } from '../../features/integrations/feed-menu.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { RowSkeletons } from '../../ui/skeleton.js';

/** The digests one wants again and again, and those that came. */
export function Component(): ReactNode {
  const t = useT();
  const { data, error, refetch } = useQuery(DigestPlansQuery, { fetchPolicy: 'cache-and-network' });
  // An id, or `new`; null while nothing is written.
  const nameOf = useDigestName();
  const [search, setSearch] = useSearchParams();
  const begun = { teams: search.getAll('team'), topics: search.getAll('topic') };
  const isBegun = begun.teams.length + begun.topics.length > 0;
  const [edited, setEdited] = useState<string | null>(isBegun ? 'new' : null);
  const title = t('digests.title');
  const header = (
    <PageHeader
      title={title}
      actions={<Button onPress={() => setEdited('new')}>{t('digests.plan.add')}</Button>}
    >
      <p>{t('digests.plan.words')}</p>
    </PageHeader>
  );
  if (data === undefined) {
    return (
      <Page title={title} header={header}>
        {error === undefined ? (
          <RowSkeletons count={3} />
        ) : (
          <ErrorState error={error} onRetry={() => refetch()} />
        )}
      </Page>
    );
  }
  const { plans, mailEnabled } = data.digestPlans;
  const close = () => {
    setEdited(null);
    if (isBegun) setSearch({}, { replace: true });
  };
  const changed = () => {
    close();
    void refetch();
  };
  return (
    <Page title={title} header={header}>
      {edited !== null && (
        <div className={css.form}>
          <PlanForm
            key={edited}
            plan={plans.find(({ id }) => id === edited) ?? null}
            begun={begun}
            teams={data.teams}
            mailEnabled={mailEnabled}
            onDone={changed}
            onClose={close}
          />
        </div>
      )}
      {plans.length === 0 && edited === null && (
        <EmptyState title={t('digests.plan.none.title')}>{t('digests.plan.none.words')}</EmptyState>
      )}
      {plans.map((plan) => (
        <PlanItem
          key={plan.id}
          plan={plan}
          onChange={changed}
          onEdit={() => setEdited(plan.id)}
          menu={<FeedMenu of={{ source: 'DIGEST', key: plan.id, name: nameOf(plan) }} />}
        />
      ))}
    </Page>
  );
}
