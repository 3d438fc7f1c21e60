import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../apollo/graphql.js';
import { useAct } from '../../apollo/use-act.js';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { useRefusal } from '../../ui/refusal.js';
import { leaveWaiting } from './waiting-mentions.js';

const SettleMentionMutation = graphql(`
  mutation SettleMention($input: PostIdInput!) {
    settleMention(input: $input) {
      post {
        id
      }
    }
  }
`);

const UndoSettleMentionMutation = graphql(`
  mutation UndoSettleMention($input: PostIdInput!) {
    undoSettleMention(input: $input) {
      post {
        id
      }
    }
  }
`);

/** Says of a mention that it needs no answer: it leaves the list, and whoever reads on goes on with the next. */
export function useSettleMention(): (postId: string) => Promise<void> {
  const t = useT();
  const client = useApolloClient();
  const { notify } = useAnnouncer();
  const refused = useRefusal();
  const settle = useAct(SettleMentionMutation);
  const undo = useAct(UndoSettleMentionMutation);

  const takeBack = async (postId: string) => {
    try {
      await undo({ variables: { input: { postId } } });
      await client.refetchQueries({ include: ['AboutMe'] });
    } catch (error) {
      refused(error);
    }
  };

  return async (postId) => {
    const near = neighbourOf(postId);
    try {
      await settle({
        variables: { input: { postId } },
        update: (cache) => leaveWaiting(cache, postId),
      });
      notify(t('aboutMe.settled'), { label: t('post.undo'), run: () => void takeBack(postId) });
      // The menu that was pressed is gone with its post.
      requestAnimationFrame(() => near()?.focus());
    } catch (error) {
      refused(error);
    }
  };
}

/** Where to go on reading once a post has left: the one below, else the one above, else the page. */
function neighbourOf(postId: string): () => HTMLElement | null {
  const ids = [...document.querySelectorAll<HTMLElement>('article[data-post]')].map(
    ({ dataset }) => dataset.post ?? '',
  );
  const place = ids.indexOf(postId);
  const nextTo = [ids[place + 1], ids[place - 1]].find((id) => id !== undefined);
  return () =>
    document.querySelector<HTMLElement>(nextTo === undefined ? 'main' : `article[data-post="${nextTo}"]`);
}
