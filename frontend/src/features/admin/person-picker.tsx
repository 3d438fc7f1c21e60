import { skipToken, useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import type { ReactNode } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Input, Label } from 'react-aria-components/TextField';
import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { Avatar } from '../../ui/avatar.js';
import field from '../../ui/field.module.css';
import css from './person-picker.module.css';

const PickPersonQuery = graphql(`
  query PickPerson($query: String) {
    people(first: 12, query: $query) {
      edges {
        cursor
        node {
          id
          handle
          displayName
          title
          avatar {
            initials
            hue
          }
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`);

export type PickedPerson = ResultOf<typeof PickPersonQuery>['people']['edges'][number]['node'];

interface Props {
  label: string;
  /** Those who cannot be picked any more. */
  exceptIds: readonly string[];
  onPick: (person: PickedPerson) => void;
}

/** Finds a person by name, handle or title, blind to accents; ready for the next one once one is picked. */
export function PersonPicker({ label, exceptIds, onPick }: Props): ReactNode {
  const t = useT();
  const [text, setText] = useState('');
  const query = useDeferredValue(text.trim());
  const { data, previousData, loading } = useQuery(
    PickPersonQuery,
    query === '' ? skipToken : { variables: { query } },
  );
  const found = query === '' ? undefined : (data ?? previousData)?.people.edges;
  const people = (found ?? []).map(({ node }) => node).filter(({ id }) => !exceptIds.includes(id));

  return (
    <ComboBox
      className={field.field ?? ''}
      inputValue={text}
      onInputChange={setText}
      items={people}
      value={null}
      onChange={(key) => {
        const person = people.find(({ id }) => id === key);
        if (person === undefined) return;
        setText('');
        onPick(person);
      }}
      defaultFilter={everything}
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Label className={field.label ?? ''}>{label}</Label>
      <Input className={field.input ?? ''} autoComplete="off" placeholder={t('admin.pick.placeholder')} />
      <Popover className={css.popover ?? ''} offset={4}>
        <ListBox
          className={css.list ?? ''}
          renderEmptyState={() => <p className={css.none}>{t(loading ? 'ui.loading' : 'admin.pick.none')}</p>}
        >
          {(person: PickedPerson) => (
            <ListBoxItem id={person.id} className={css.person ?? ''} textValue={person.displayName}>
              <Avatar initials={person.avatar.initials} hue={person.avatar.hue} />
              <span className={css.words}>
                <bdi>{person.displayName}</bdi> <span className={css.handle}>@{person.handle}</span>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** The server has filtered already, and knows more: accents, handles, titles. */
function everything(): boolean {
  return true;
}
