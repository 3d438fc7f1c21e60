import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { readFragment } from '../../apollo/graphql.js';
import { DigestEditionQuery } from '../../features/digests/digest-plans.query.js';
import { useDigestTitle } from '../../features/digests/digest-name.js';
import { DigestFragment } from '../../features/digests/digest.query.js';
import { DigestView } from '../../features/digests/digest-view.js';
import { useTimes } from '../../lib/format/times.js';
import { useT } from '../../lib/intl/translate.js';
import { ErrorState } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { PostSkeletons } from '../../ui/skeleton.js';

/** A digest that was made, as one may read it now. */
export function Component(): ReactNode {
  const t = useT();
  const times = useTimes();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(DigestEditionQuery, { variables: { id } });
  const digest = data === undefined ? null : readFragment(DigestFragment, data.digestEdition);
  const titleOf = useDigestTitle();
  const title = digest === null ? t('digests.title') : titleOf(digest);
  return (
    <Page
      title={title}
      header={
        <PageHeader withBack title={title}>
          {digest !== null && <p>{times.exact(digest.madeAt)}</p>}
        </PageHeader>
      }
    >
      {digest !== null ? (
        <DigestView digest={digest} />
      ) : error === undefined ? (
        <PostSkeletons />
      ) : (
        <ErrorState error={error} onRetry={() => refetch()} />
      )}
    </Page>
  );
}
