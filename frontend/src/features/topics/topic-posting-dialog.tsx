import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Dialog } from '../../ui/dialog.js';
import { ErrorState } from '../../ui/error-state.js';
import { RowSkeletons } from '../../ui/skeleton.js';
import { TopicPostingForm } from './topic-posting-form.js';
import { TopicPostingQuery } from './topic-posting.query.js';

interface Props {
  topic: { key: string; name: string };
  onClose: () => void;
}

/** Who posts on a topic, to whom by default, and what the composer offers. */
export function TopicPostingDialog({ topic, onClose }: Props): ReactNode {
  const t = useT();
  const { data, error, refetch } = useQuery(TopicPostingQuery, {
    variables: { name: topic.key },
    fetchPolicy: 'network-only',
  });
  return (
    <Dialog
      title={t('topics.posting', { name: `#${topic.name}` })}
      open
      onClose={onClose}
      dismissable={false}
    >
      {data !== undefined ? (
        <TopicPostingForm topicKey={topic.key} posting={data.topic.posting} onDone={onClose} />
      ) : error !== undefined ? (
        <ErrorState error={error} onRetry={() => refetch()} />
      ) : (
        <RowSkeletons count={3} />
      )}
    </Dialog>
  );
}
