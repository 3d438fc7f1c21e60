import { skipToken, useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Field } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { useSubmission } from '../../ui/submission.js';
import css from './merge-topic-dialog.module.css';
import { topicAddress } from './topic-address.js';
import { useTopicMerging } from './use-topic-merging.js';

const MergeTargetsQuery = graphql(`
  query MergeTargets($prefix: String!) {
    completeTopic(prefix: $prefix) {
      id
      key
      name
      postCount
    }
  }
`);

interface Props {
  topic: { key: string; name: string };
  onClose: () => void;
}

/** Into which topic this one goes. */
export function MergeTopicDialog({ topic, onClose }: Props): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const { merge } = useTopicMerging();
  const [into, setInto] = useState('');
  const submission = useSubmission({
    NOT_FOUND: 'into',
    TOPICS_ALREADY_ONE: 'into',
    TOPIC_NOT_PUBLIC: 'into',
  } as const);
  const typed = useDeferredValue(into.trim());
  const { data, previousData } = useQuery(
    MergeTargetsQuery,
    typed === '' ? skipToken : { variables: { prefix: typed } },
  );
  const targets = (data ?? previousData)?.completeTopic.filter(({ key }) => key !== topic.key) ?? [];

  const save = async () => {
    let key = '';
    const done = await submission.run(
      async () => {
        key = await merge(topic.key, into);
      },
      { into },
    );
    if (!done) return;
    onClose();
    await navigate(topicAddress(key), { replace: true });
  };

  return (
    <Dialog title={t('topics.mergeTitle', { name: `#${topic.name}` })} open onClose={onClose}>
      <p className={css.words}>{t('topics.mergeWords', { name: `#${topic.name}` })}</p>
      <Form
        submission={submission}
        action={t('topics.merge')}
        onSubmit={() => void save()}
        beside={<Button onPress={onClose}>{t('ui.cancel')}</Button>}
      >
        <Field
          label={t('topics.mergeInto')}
          name="into"
          autoComplete="off"
          autoFocus
          required
          value={into}
          onChange={setInto}
          error={submission.at('into')}
        />
        {typed !== '' && targets.length > 0 && (
          <ul className={css.targets} aria-label={t('composer.completeTopic')}>
            {targets.slice(0, 5).map(({ id, key, name, postCount }) => (
              <li key={id}>
                <Button size="s" tone="quiet" onPress={() => setInto(key)}>
                  #{name} · {t('topics.postCount', { count: postCount })}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Form>
    </Dialog>
  );
}
