import { graphql } from '../../apollo/graphql.js';
import type { FragmentOf, ResultOf } from '../../apollo/graphql.js';
import { PersonLineFragment } from '../people/person-line.js';
import { PostStateFragment } from './post-changes.js';
import { PostTextFragment } from './post-text.js';
import { QuotedPostFragment } from './quoted-post.js';

/** All that one post shows in a list. */
export const PostItemFragment = graphql(
  `
    fragment PostItem on Post {
      ...PostState
      ...PostText
      ...QuotedPost
      text
      lang
      kind
      visibility
      createdAt
      editedAt
      deletedAt
      rootId
      replyCount
      quoteCount
      isAcceptedAnswer
      author {
        id
        isViewer
        displayName
        handle
        ...PersonLine
      }
      audienceTeam {
        id
        handle
        displayName
      }
      inReplyTo {
        id
        author {
          id
          handle
          displayName
        }
      }
      quoteOf {
        id
        ...QuotedPost
      }
      viewerMay {
        edit
        delete
        purge
        reply
        acceptAnswer
      }
    }
  `,
  [PostStateFragment, PostTextFragment, PersonLineFragment, QuotedPostFragment],
);

export type PostItemRef = FragmentOf<typeof PostItemFragment>;
export type PostItemData = ResultOf<typeof PostItemFragment>;
