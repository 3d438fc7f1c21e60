import type { ApolloCache } from '@apollo/client/cache';
import { graphql } from '../../apollo/graphql.js';
import { useAct } from '../../apollo/use-act.js';
import { useRefusal } from '../../ui/refusal.js';
import { PostStateFragment } from './post-changes.js';
import type { PostState } from './post-changes.js';

const BookmarkMutation = graphql(
  `
    mutation Bookmark($input: PostIdInput!) {
      bookmark(input: $input) {
        __typename
        post {
          ...PostState
        }
      }
    }
  `,
  [PostStateFragment],
);

const UndoBookmarkMutation = graphql(
  `
    mutation UndoBookmark($input: PostIdInput!) {
      undoBookmark(input: $input) {
        __typename
        post {
          ...PostState
        }
      }
    }
  `,
  [PostStateFragment],
);

/** Set a bookmark, or remove it. */
export function useBookmark(): (state: PostState) => Promise<void> {
  const refused = useRefusal();
  const bookmark = useAct(BookmarkMutation);
  const undo = useAct(UndoBookmarkMutation);
  return async (state) => {
    const variables = { input: { postId: state.id } };
    const post = { ...state, viewerBookmarked: !state.viewerBookmarked };
    if (state.viewerBookmarked) {
      await undo({
        variables,
        optimisticResponse: { undoBookmark: { __typename: 'PostPayload', post } },
        update: forgetBookmarks,
      }).catch(refused);
      return;
    }
    await bookmark({
      variables,
      optimisticResponse: { bookmark: { __typename: 'PostPayload', post } },
      update: forgetBookmarks,
    }).catch(refused);
  };
}

/** The page of bookmarks is read anew the next time it is opened; where it is open, it stays as it is. */
function forgetBookmarks(cache: ApolloCache): void {
  cache.modify({
    fields: {
      bookmarkTimeline: (known: unknown, { DELETE }): unknown =>
        location.pathname === '/bookmarks' ? known : DELETE,
    },
  });
}
