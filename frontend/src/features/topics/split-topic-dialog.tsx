import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/checkbox.js';
import { Dialog } from '../../ui/dialog.js';
import { ErrorState } from '../../ui/error-state.js';
import { FieldGroup, Form } from '../../ui/form.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { RowSkeletons } from '../../ui/skeleton.js';
import { useSubmission } from '../../ui/submission.js';
import css from './split-topic-dialog.module.css';
import { readTopicsAnew } from './use-topic-merging.js';

const TopicSpellingsQuery = graphql(`
  query TopicSpellings($name: String!) {
    topic(name: $name) {
      id
      spellings {
        spelling
        postCount
        canLeave
      }
    }
  }
`);

const SplitTopicMutation = graphql(`
  mutation SplitTopic($input: SplitTopicInput!) {
    splitTopic(input: $input) {
      topic {
        id
        key
        name
      }
    }
  }
`);

interface Props {
  topic: { key: string; name: string };
  onClose: () => void;
}

const PLACES = {
  SPELLING_UNUSED: 'spellings',
  SPELLING_APART: 'spellings',
  SPELLING_ALONE: 'spellings',
} as const;

/** Which spellings of a topic are to be a topic of their own. */
export function SplitTopicDialog({ topic, onClose }: Props): ReactNode {
  const t = useT();
  const client = useApolloClient();
  const { announce } = useAnnouncer();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set());
  const [split] = useMutation(SplitTopicMutation);
  const submission = useSubmission(PLACES);
  const { data, error, refetch } = useQuery(TopicSpellingsQuery, {
    variables: { name: topic.key },
    fetchPolicy: 'network-only',
  });
  const spellings = data?.topic.spellings ?? [];
  const refusal = submission.at('spellings');
  const wrong = refusal !== null && chosen.size === 0 ? t('topicCare.splitNothing') : refusal;
  const name = `#${topic.name}`;

  const toggle = (spelling: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(spelling);
    else next.delete(spelling);
    setChosen(next);
  };
  const save = async () => {
    const spellings = [...chosen];
    const done = await submission.run(() => split({ variables: { input: { name: topic.key, spellings } } }), {
      spellings: spellings.join(' '),
    });
    if (!done) return;
    await readTopicsAnew(client);
    announce(t('topicCare.splitDone'));
    onClose();
  };

  return (
    <Dialog title={t('topicCare.splitTitle', { name })} open onClose={onClose}>
      {data === undefined ? (
        error === undefined ? (
          <RowSkeletons />
        ) : (
          <ErrorState error={error} onRetry={() => refetch()} />
        )
      ) : spellings.some(({ canLeave }) => canLeave) ? (
        <Form
          submission={submission}
          action={t('topicCare.split')}
          onSubmit={() => void save()}
          beside={<Button onPress={onClose}>{t('ui.cancel')}</Button>}
        >
          <p className={css.words}>{t('topicCare.splitWords')}</p>
          <FieldGroup legend={t('topicCare.spellings')}>
            {spellings.map(({ spelling, postCount, canLeave }) => (
              <Checkbox
                key={spelling}
                name={spelling}
                checked={chosen.has(spelling)}
                disabled={!canLeave}
                onChange={(on) => toggle(spelling, on)}
                hint={
                  canLeave
                    ? t('topics.postCount', { count: postCount })
                    : t('topicCare.stays', { count: postCount })
                }
              >
                <bdi className={css.spelling}>#{spelling}</bdi>
              </Checkbox>
            ))}
            <RefusalNote words={wrong} count={submission.refusals} />
          </FieldGroup>
        </Form>
      ) : (
        <>
          <p className={css.words}>{t('topicCare.splitNone', { name })}</p>
          <Button onPress={onClose}>{t('ui.close')}</Button>
        </>
      )}
    </Dialog>
  );
}
