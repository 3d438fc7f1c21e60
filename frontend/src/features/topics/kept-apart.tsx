import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { FragmentOf } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import css from './kept-apart.module.css';
import { topicAddress } from './topic-address.js';

export const KeptApartFragment = graphql(`
  fragment KeptApart on Topic {
    id
    keptApart {
      id
      key
      name
      postCount
    }
  }
`);

/** Which topics are written nearly the same and are not this one. */
export function KeptApart({ topic: ref }: { topic: FragmentOf<typeof KeptApartFragment> }): ReactNode {
  const t = useT();
  const { keptApart } = readFragment(KeptApartFragment, ref);
  if (keptApart.length === 0) return null;
  return (
    <p className={css.apart}>
      <span>{t('topics.keptApart')}</span>
      {keptApart.map(({ id, key, name, postCount }) => (
        <span key={id}>
          <Link to={topicAddress(key)}>#{name}</Link> · {t('topics.postCount', { count: postCount })}
        </span>
      ))}
    </p>
  );
}
