import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { DigestPanel } from '../../features/digests/digest-panel.js';
import { topicAddress } from '../../features/topics/topic-address.js';
import { useT } from '../../lib/intl/translate.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';

/** What happened on a topic. */
export function Component(): ReactNode {
  const t = useT();
  const { name = '' } = useParams();
  const title = t('digests.titleOf', { name: `#${name}` });
  return (
    <Page
      title={title}
      header={
        <PageHeader withBack title={title}>
          <Link to={topicAddress(name)}>#{name}</Link>
        </PageHeader>
      }
    >
      <DigestPanel topics={[name]} />
    </Page>
  );
}
