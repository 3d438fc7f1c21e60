import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { FragmentOf } from '../../apollo/graphql.js';
import { Moment } from '../../ui/moment.js';
import { KindMark } from '../posts/kind-mark.js';
import { PostText, PostTextFragment } from '../posts/post-text.js';
import css from './post-line.module.css';

export const PostLineFragment = graphql(
  `
    fragment PostLine on Post {
      id
      kind
      createdAt
      author {
        id
        displayName
      }
      ...PostText
    }
  `,
  [PostTextFragment],
);

interface Props {
  post: FragmentOf<typeof PostLineFragment>;
  /** What else is told of it: how often it was reposted. */
  detail?: ReactNode;
  /** What can be done with it here. */
  action?: ReactNode;
}

/** A post in few words: the line, by whom, when. Its date leads to it. */
export function PostLine({ post, detail, action }: Props): ReactNode {
  const { id, kind, createdAt, author, ...line } = readFragment(PostLineFragment, post);
  return (
    <div className={css.post}>
      <PostText post={line} />
      <p className={css.by}>
        <KindMark kind={kind} />
        <bdi>{author?.displayName}</bdi>
        <Link to={`/p/${id}`} className={css.when}>
          <Moment at={createdAt} as="date" />
        </Link>
        {detail}
        {action}
      </p>
    </div>
  );
}
