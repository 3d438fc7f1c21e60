import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { FragmentOf } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { Moment } from '../../ui/moment.js';
import { PersonLineFragment, PersonLine } from '../people/person-line.js';
import { KindMark } from './kind-mark.js';
import { PostText, PostTextFragment } from './post-text.js';
import css from './quoted-post.module.css';

export const QuotedPostFragment = graphql(
  `
    fragment QuotedPost on Post {
      id
      kind
      createdAt
      deletedAt
      author {
        id
        ...PersonLine
      }
      ...PostText
    }
  `,
  [PersonLineFragment, PostTextFragment],
);

/** A post inside another: what is quoted, or what one answers. */
export function QuotedPost({ post }: { post: FragmentOf<typeof QuotedPostFragment> }): ReactNode {
  const t = useT();
  const quoted = readFragment(QuotedPostFragment, post);
  if (quoted.deletedAt !== null || quoted.author === null) {
    return <p className={css.gone}>{t('post.quoteDeleted')}</p>;
  }
  return (
    <blockquote className={css.quoted}>
      <div className={css.head}>
        <PersonLine person={quoted.author} />
        <KindMark kind={quoted.kind} />
        <Link to={`/p/${quoted.id}`} className={css.time}>
          <Moment at={quoted.createdAt} as="date" />
        </Link>
      </div>
      <PostText post={quoted} />
    </blockquote>
  );
}
