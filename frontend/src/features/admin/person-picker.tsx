import { skipToken, useQuery } from '@apollo/client/react';
import { useDeferredValue, useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import field from '../../ui/field.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import css from './person-picker.module.css';
import { PickList } from './pick-list.js';

const PickPersonQuery = graphql(`
  query PickPerson($query: String) {
    people(first: 12, query: $query) {
      edges {
        cursor
        node {
          id
          handle
          displayName
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
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [focused, setFocused] = useState(false);
  const query = useDeferredValue(text.trim());
  const { data, previousData, loading } = useQuery(
    PickPersonQuery,
    query === '' ? skipToken : { variables: { query } },
  );
  const found = query === '' ? [] : ((data ?? previousData)?.people.edges ?? []);
  const people = found.map(({ node }) => node).filter((person) => !exceptIds.includes(person.id));
  const open = focused && query !== '' && text.trim() !== '';
  const current = Math.min(active, people.length - 1);

  const pick = (person: PickedPerson) => {
    setText('');
    setActive(0);
    onPick(person);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const person = people[current];
    if (event.key === 'Escape') setText('');
    else if (event.key === 'ArrowDown') setActive((current + 1) % Math.max(1, people.length));
    else if (event.key === 'ArrowUp') setActive((current + people.length - 1) % Math.max(1, people.length));
    else if (event.key === 'Enter' && open && person !== undefined) pick(person);
    else return;
    event.preventDefault();
  };

  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      <div className={css.frame}>
        <input
          id={id}
          type="text"
          role="combobox"
          className={field.input}
          data-focused={focused || undefined}
          autoComplete="off"
          placeholder={t('admin.pick.placeholder')}
          aria-expanded={open && people.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && people.length > 0 ? `${id}-list-${current}` : undefined}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        />
        {open && people.length > 0 && (
          <PickList id={`${id}-list`} label={label} people={people} active={current} onPick={pick} />
        )}
        {open && people.length === 0 && !loading && <p className={css.none}>{t('admin.pick.none')}</p>}
      </div>
      <VisuallyHidden>
        <span role="status">{open && !loading ? t('admin.pick.found', { count: people.length }) : ''}</span>
      </VisuallyHidden>
    </div>
  );
}
