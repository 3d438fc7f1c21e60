import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { FollowLevelSelect } from '../people/follow-level.js';
import type { SavedSearchData } from './saved-search.fragment.js';
import css from './saved-search-list.module.css';
import { useSavedSearchActs } from './use-saved-search-acts.js';

/** The searches one keeps, in one's own order. */
export function SavedSearchList({ searches }: { searches: readonly SavedSearchData[] }): ReactNode {
  const t = useT();
  const { change, order } = useSavedSearchActs();
  const move = (index: number, step: number) => {
    const ids = searches.map(({ id }) => id);
    ids.splice(index + step, 0, ...ids.splice(index, 1));
    void order(ids);
  };
  return (
    <ul>
      {searches.map((search, index) => {
        const { id, name, query, level } = search;
        return (
          <li key={id} className={css.row}>
            <div className={css.words}>
              <Link to={`/searches/${id}`} className={css.name}>
                {name}
              </Link>
              <code className={css.query}>{query}</code>
            </div>
            <div className={css.acts}>
              <FollowLevelSelect
                id={id}
                name={name}
                level={level ?? 'FEED'}
                onChange={(next) => change(search, { level: next })}
              />
              <Button
                tone="quiet"
                size="s"
                iconOnly
                aria-label={t('searches.up', { name })}
                isDisabled={index === 0}
                onPress={() => move(index, -1)}
              >
                <Icon name="up" />
              </Button>
              <Button
                tone="quiet"
                size="s"
                iconOnly
                aria-label={t('searches.down', { name })}
                isDisabled={index === searches.length - 1}
                onPress={() => move(index, 1)}
              >
                <Icon name="down" />
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
