import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../../apollo/graphql.js';
import { DigestPanel } from '../../features/digests/digest-panel.js';
import { topicAddress } from '../../features/topics/topic-address.js';
import { useT } from '../../lib/intl/translate.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';

const DigestTopicQuery = graphql(`
  query DigestTopic($name: String!) {
    topic(name: $name) {
      id
      key
      name
    }
  }
`);

/** What happened on a topic, by the name it has for the reader. */
export function Component(): ReactNode {
  const t = useT();
  const { name = '' } = useParams();
  const { data } = useQuery(DigestTopicQuery, { variables: { name } });
  const shown = `#${data?.topic.name ?? name}`;
  const title = t('digests.titleOf', { name: shown });
  return (
    <Page
      title={title}
      header={
        <PageHeader withBack title={title}>
          <Link to={topicAddress(name)}>{shown}</Link>
        </PageHeader>
      }
    >
      <DigestPanel topics={[name]} />
    </Page>
  );
}
