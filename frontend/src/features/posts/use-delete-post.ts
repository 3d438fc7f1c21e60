import { useState } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useAct } from '../../apollo/use-act.js';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { useRefusal } from '../../ui/refusal.js';
import { PostTextFragment } from './post-text.js';

const DeletePostMutation = graphql(
  `
    mutation DeletePost($input: PostIdInput!) {
      deletePost(input: $input) {
        post {
          id
          deletedAt
          topics {
            id
          }
          author {
            id
          }
          ...PostText
        }
      }
    }
  `,
  [PostTextFragment],
);

/** Deletes a post. Timelines hide what is deleted; a thread shows its tombstone. */
export function useDeletePost(): { deletePost: (postId: string) => Promise<void>; pending: boolean } {
  const t = useT();
  const { notify } = useAnnouncer();
  const refused = useRefusal();
  const deletePost = useAct(DeletePostMutation);
  const [pending, setPending] = useState(false);
  return {
    pending,
    deletePost: async (postId) => {
      setPending(true);
      try {
        await deletePost({ variables: { input: { postId } } });
        notify(t('post.wasDeleted'));
      } catch (error) {
        refused(error);
      } finally {
        setPending(false);
      }
    },
  };
}
