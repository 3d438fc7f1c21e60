import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Field } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { useSubmission } from '../../ui/submission.js';
import type { SavedSearchData } from './saved-search.fragment.js';
import { SearchNameField } from './search-name-field.js';
import { UpdateSavedSearchMutation } from './use-saved-search-acts.js';

const PLACES = { name: 'name', query: 'query', QUERY_TOO_LONG: 'query' } as const;

interface Props {
  search: SavedSearchData;
  /** Once it looks for something else. */
  onChanged: () => void;
  onClose: () => void;
}

/** Another name, or other words to look for: those with whom it is shared see the new ones, too. */
export function EditSearchDialog({ search, onChanged, onClose }: Props): ReactNode {
  const t = useT();
  const { notify } = useAnnouncer();
  const [name, setName] = useState(search.name);
  const [query, setQuery] = useState(search.query);
  const submission = useSubmission<'name' | 'query'>(PLACES);
  const [update] = useMutation(UpdateSavedSearchMutation);

  const submit = () =>
    submission.run(
      async () => {
        await update({ variables: { input: { id: search.id, name, query } } });
        onClose();
        notify(t('searches.edited'));
        if (query !== search.query) onChanged();
      },
      { name, query },
    );

  return (
    <Dialog title={t('searches.edit.title')} open onClose={onClose}>
      <Form
        submission={submission}
        onSubmit={() => void submit()}
        action={t('searches.edit.save')}
        beside={<Button onPress={onClose}>{t('ui.cancel')}</Button>}
      >
        <SearchNameField value={name} onChange={setName} error={submission.at('name')} />
        <Field
          label={t('searches.query')}
          name="query"
          autoComplete="off"
          value={query}
          onChange={setQuery}
          error={submission.at('query')}
          hint={t('searches.query.hint')}
          required
        />
      </Form>
    </Dialog>
  );
}
