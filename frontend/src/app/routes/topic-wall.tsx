import { useMutation, useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { inBackground } from '../../apollo/in-background.js';
import { useFiguresChanged } from '../../features/figures/use-figures-changed.js';
import { HideFromWallMutation, TopicWallQuery } from '../../features/topic-pages/event.fragment.js';
import { topicAddress } from '../../features/topics/topic-address.js';
import { TopicWall } from '../../features/topic-pages/topic-wall.js';
import { useTopicChanged } from '../../features/topics/use-topic-changed.js';
import { ErrorState } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { useRefusal } from '../../ui/refusal.js';

export function Component(): ReactNode {
  const { name = '' } = useParams();
  const refused = useRefusal();
  const { data, error, refetch } = useQuery(TopicWallQuery, {
    variables: { name },
    fetchPolicy: 'cache-and-network',
  });
  const [hide] = useMutation(HideFromWallMutation);
  useFiguresChanged(name, () => inBackground(refetch()));
  useTopicChanged(name);
  const title = `#${data?.topic.name ?? name}`;
  if (data === undefined) {
    return (
      <Page title={title} header={<PageHeader withBack title={title} />}>
        {error !== undefined && <ErrorState error={error} onRetry={() => refetch()} />}
      </Page>
    );
  }
  const { topic } = data;
  return (
    <Page title={title} header={<PageHeader withBack title={title} />}>
      <TopicWall
        title={title}
        posts={topic.wall}
        back={topicAddress(topic.key)}
        mayHide={topic.viewerMayCurate}
        onHide={(postId) =>
          void hide({ variables: { input: { name: topic.key, postId, on: true } } })
            .then(() => refetch())
            .catch(refused)
        }
      />
    </Page>
  );
}
