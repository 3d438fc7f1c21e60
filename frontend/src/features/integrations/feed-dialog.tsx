import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { CopyField } from '../../ui/copy-field.js';
import { Dialog } from '../../ui/dialog.js';
import { Form } from '../../ui/form.js';
import { useSubmission } from '../../ui/submission.js';
import css from './feed-dialog.module.css';
import type { FeedOf } from './use-feed-dialog.js';

const OpenFeedMutation = graphql(`
  mutation OpenFeed($input: OpenFeedInput!) {
    openFeed(input: $input) {
      atomUrl
      jsonUrl
    }
  }
`);

const PLACES = {};

/** Makes an address for a reader of feeds and shows it this once. */
export function FeedDialog({ of, onClose }: { of: FeedOf; onClose: () => void }): ReactNode {
  const t = useT();
  const [made, setMade] = useState<ResultOf<typeof OpenFeedMutation>['openFeed'] | null>(null);
  const submission = useSubmission<never>(PLACES);
  const [openFeed] = useMutation(OpenFeedMutation, {
    update: (cache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'privateFeeds' }),
  });
  const submit = () =>
    submission.run(async () => {
      const { data } = await openFeed({ variables: { input: { source: of.source, key: of.key } } });
      setMade(data?.openFeed ?? null);
    });
  return (
    <Dialog title={t('feeds.title', { name: of.name })} open onClose={onClose}>
      {made === null ? (
        <Form
          submission={submission}
          onSubmit={() => void submit()}
          action={t('feeds.make')}
          beside={<Button onPress={onClose}>{t('ui.cancel')}</Button>}
        >
          <p>{t('feeds.words')}</p>
          <p>{t('feeds.secret')}</p>
        </Form>
      ) : (
        <div className={css.made}>
          <p>{t('feeds.once')}</p>
          <CopyField label={t('feeds.atom')} value={made.atomUrl} />
          <CopyField label={t('feeds.json')} value={made.jsonUrl} />
          <Button onPress={onClose}>{t('feeds.done')}</Button>
        </div>
      )}
    </Dialog>
  );
}
