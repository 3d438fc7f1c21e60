import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { graphql, readFragment } from '../../../apollo/graphql.js';
import { useT } from '../../../lib/intl/translate.js';
import { Button } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { PostItemFragment } from '../post-item.fragment.js';
import type { PostItemData } from '../post-item.fragment.js';
import { QuotedPost } from '../quoted-post.js';
import css from './composition.module.css';

const PastedPostQuery = graphql(
  `
    query PastedPost($id: ID!) {
      post(id: $id) {
        id
        ...PostItem
      }
    }
  `,
  [PostItemFragment],
);

interface Props {
  id: string;
  onRead: (post: PostItemData) => void;
  onRemove: () => void;
}

/** The post whose address was pasted: it becomes a quote, which can be taken away again. */
export function PastedQuote({ id, onRead, onRemove }: Props): ReactNode {
  const t = useT();
  const { data, error } = useQuery(PastedPostQuery, { variables: { id } });
  const post = data === undefined ? null : readFragment(PostItemFragment, data.post);
  useEffect(() => {
    if (post !== null) onRead(post);
  }, [post, onRead]);
  return (
    <div className={css.pasted}>
      {post !== null && <QuotedPost post={post} />}
      {error !== undefined && <p className={css.note}>{t('post.quoteGone')}</p>}
      <Button tone="quiet" size="s" iconOnly aria-label={t('composer.removeQuote')} onPress={onRemove}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
