import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { FragmentOf } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import type { MessageId } from '../../messages/ids.js';
import { Button } from '../../ui/button.js';
import { Moment } from '../../ui/moment.js';
import { useRefusal } from '../../ui/refusal.js';
import css from './feed-list.module.css';
import type { FeedOf } from './use-feed-dialog.js';

export const PrivateFeedFragment = graphql(`
  fragment PrivateFeed on PrivateFeed {
    id
    source
    title
    createdAt
  }
`);

const CloseFeedMutation = graphql(
  `
    mutation CloseFeed($input: PrivateFeedIdInput!) {
      closeFeed(input: $input) {
        privateFeeds {
          id
          ...PrivateFeed
        }
      }
    }
  `,
  [PrivateFeedFragment],
);

const CloseAllFeedsMutation = graphql(`
  mutation CloseAllFeeds {
    closeAllFeeds {
      privateFeeds {
        id
      }
    }
  }
`);

const SOURCE_WORDS: Record<FeedOf['source'], MessageId> = {
  TOPIC: 'feeds.of.topic',
  PERSON: 'feeds.of.person',
  TEAM: 'feeds.of.team',
  KIND: 'feeds.of.kind',
  SEARCH: 'feeds.of.search',
  DIGEST: 'feeds.of.digest',
};

/** The feeds one has made. Closing one is done at once: its address is dead. */
export function FeedList({ feeds }: { feeds: readonly FragmentOf<typeof PrivateFeedFragment>[] }): ReactNode {
  const t = useT();
  const refused = useRefusal();
  const refetch = { update: evictFeeds };
  const [closeFeed] = useMutation(CloseFeedMutation, refetch);
  const [closeAll] = useMutation(CloseAllFeedsMutation, refetch);
  return (
    <>
      <ul>
        {feeds.map((ref) => {
          const { id, source, title, createdAt } = readFragment(PrivateFeedFragment, ref);
          const name = title ?? t('feeds.gone');
          return (
            <li key={id} className={css.entry}>
              <div>
                <p className={css.name}>{name}</p>
                <p className={css.facts}>
                  {t(SOURCE_WORDS[source])} · <Moment at={createdAt} as="relative" />
                </p>
              </div>
              <Button
                size="s"
                aria-label={t('feeds.closeNamed', { name })}
                onPress={() => void closeFeed({ variables: { input: { id } } }).catch(refused)}
              >
                {t('feeds.close')}
              </Button>
            </li>
          );
        })}
      </ul>
      {feeds.length > 1 && (
        <p className={css.all}>
          <Button tone="danger" onPress={() => void closeAll().catch(refused)}>
            {t('feeds.closeAll')}
          </Button>
        </p>
      )}
    </>
  );
}

function evictFeeds(cache: { evict: (what: { id: string; fieldName: string }) => boolean }): void {
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'privateFeeds' });
}
