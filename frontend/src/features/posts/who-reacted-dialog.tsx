import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { Dialog } from '../../ui/dialog.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadMore } from '../../ui/load-more.js';
import { RowSkeletons } from '../../ui/skeleton.js';
import { PersonLine, PersonLineFragment } from '../people/person-line.js';
import { REACTION_WORDS } from './post-kinds.js';
import css from './who-reacted-dialog.module.css';

const WhoReactedQuery = graphql(
  `
    query WhoReacted($id: ID!, $reactionsAfter: String, $repostsAfter: String) {
      post(id: $id) {
        id
        reactedBy(first: 50, after: $reactionsAfter) {
          edges {
            cursor
            kind
            node {
              id
              ...PersonLine
            }
          }
          pageInfo {
            hasNextPage
            hasPreviousPage
            startCursor
            endCursor
          }
        }
        repostedBy(first: 50, after: $repostsAfter) {
          edges {
            cursor
            node {
              id
              ...PersonLine
            }
          }
          pageInfo {
            hasNextPage
            hasPreviousPage
            startCursor
            endCursor
          }
        }
      }
    }
  `,
  [PersonLineFragment],
);

/** Who reacted and how, who reposted. */
export function WhoReactedDialog({ postId, onClose }: { postId: string; onClose: () => void }): ReactNode {
  const t = useT();
  const { data, error, networkStatus, refetch, fetchMore } = useQuery(WhoReactedQuery, {
    variables: { id: postId },
    fetchPolicy: 'cache-and-network',
  });
  const post = data?.post;
  return (
    <Dialog title={t('whoReacted.title')} open onClose={onClose}>
      {post === undefined ? (
        error === undefined ? (
          <RowSkeletons count={4} />
        ) : (
          <ErrorState error={error} onRetry={() => refetch()} />
        )
      ) : (
        <div className={css.lists}>
          <section aria-label={t('whoReacted.reactions')}>
            <h3 className={css.title}>{t('whoReacted.reactions')}</h3>
            {post.reactedBy.edges.length === 0 && <p className={css.none}>{t('whoReacted.none')}</p>}
            <ul>
              {post.reactedBy.edges.map(({ node, kind }) => (
                <li key={node.id} className={css.row}>
                  <PersonLine person={node} />
                  <span className={css.kind}>{t(REACTION_WORDS[kind])}</span>
                </li>
              ))}
            </ul>
            {post.reactedBy.pageInfo.hasNextPage && (
              <LoadMore
                loading={networkStatus === NetworkStatus.fetchMore}
                onMore={() => fetchMore({ variables: { reactionsAfter: post.reactedBy.pageInfo.endCursor } })}
                skeleton={<RowSkeletons count={2} />}
              />
            )}
          </section>
          <section aria-label={t('whoReacted.reposts')}>
            <h3 className={css.title}>{t('whoReacted.reposts')}</h3>
            {post.repostedBy.edges.length === 0 && <p className={css.none}>{t('whoReacted.none')}</p>}
            <ul>
              {post.repostedBy.edges.map(({ node }) => (
                <li key={node.id} className={css.row}>
                  <PersonLine person={node} />
                </li>
              ))}
            </ul>
            {post.repostedBy.pageInfo.hasNextPage && (
              <LoadMore
                loading={networkStatus === NetworkStatus.fetchMore}
                onMore={() => fetchMore({ variables: { repostsAfter: post.repostedBy.pageInfo.endCursor } })}
                skeleton={<RowSkeletons count={2} />}
              />
            )}
          </section>
        </div>
      )}
    </Dialog>
  );
}
