import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Form } from '../../ui/form.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { useSubmission } from '../../ui/submission.js';
import { type FollowLevel, LEVEL_WORDS, LEVELS } from '../people/follow-level.js';
import { LEVEL_HINTS } from './levels.js';
import { LONGEST_NAME, SearchNameField } from './search-name-field.js';

const SaveSearchMutation = graphql(`
  mutation SaveSearch($input: SaveSearchInput!) {
    saveSearch(input: $input) {
      savedSearch {
        id
        name
      }
    }
  }
`);

const PLACES = { name: 'name' } as const;

/** Keeps a search under a name, and asks how much one wants to hear of it. */
export function SaveSearchDialog({ query, onClose }: { query: string; onClose: () => void }): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const { notify } = useAnnouncer();
  const [name, setName] = useState(Array.from(query).slice(0, LONGEST_NAME).join(''));
  const [level, setLevel] = useState<FollowLevel>('FEED');
  const submission = useSubmission<'name'>(PLACES);
  const [saveSearch] = useMutation(SaveSearchMutation, {
    update: (cache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'savedSearches' }),
  });

  const submit = () =>
    submission.run(
      async () => {
        const { data } = await saveSearch({ variables: { input: { name, query, level } } });
        if (data === undefined) return;
        const { savedSearch } = data.saveSearch;
        onClose();
        notify(t('searches.saved', { name: savedSearch.name }), {
          label: t('searches.open'),
          run: () => void navigate(`/searches/${savedSearch.id}`),
        });
      },
      { name },
    );

  return (
    <Dialog title={t('searches.save.title')} open onClose={onClose}>
      <Form
        submission={submission}
        onSubmit={() => void submit()}
        action={t('searches.save')}
        beside={<Button onPress={onClose}>{t('ui.cancel')}</Button>}
      >
        <SearchNameField value={name} onChange={setName} error={submission.at('name')} />
        <RadioGroup
          legend={t('searches.level')}
          name="level"
          value={level}
          onChange={setLevel}
          choices={LEVELS.map((value) => ({
            value,
            label: t(LEVEL_WORDS[value]),
            hint: t(LEVEL_HINTS[value]),
          }))}
        />
      </Form>
    </Dialog>
  );
}
