import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import type { MessageId } from '../../messages/ids.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadMore } from '../../ui/load-more.js';
import { PostSkeletons } from '../../ui/skeleton.js';
import { PostItem } from '../posts/post-item.js';
import { PostText, PostTextFragment } from '../posts/post-text.js';
import { PostItemFragment } from '../posts/post-item.fragment.js';
import { QuestionFactsFragment } from './question-facts.fragment.js';
import { QuestionFacts } from './question-facts.js';
import css from './question-list.module.css';

const QuestionsQuery = graphql(
  `
    query Questions($list: QuestionList!, $first: Int, $after: String) {
      questions(list: $list, first: $first, after: $after) {
        edges {
          cursor
          node {
            id
            deletedAt
            acceptedAnswer {
              id
              author {
                id
                displayName
              }
              ...PostText
            }
            ...PostItem
            ...QuestionFacts
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
  `,
  [PostItemFragment, PostTextFragment, QuestionFactsFragment],
);

export type QuestionListName = 'FOLLOWED' | 'OTHERS' | 'MINE' | 'ANSWERED' | 'STALE';

interface Props {
  list: QuestionListName;
  title: MessageId;
  /** The heading is seen where several lists stand on one page. */
  headed?: boolean;
  /** What stands in the place of an empty list. */
  empty: ReactNode;
}

/** Questions, each with how far it is. */
export function QuestionList({ list, title, headed = false, empty }: Props): ReactNode {
  const t = useT();
  const { data, error, networkStatus, refetch, fetchMore } = useQuery(QuestionsQuery, {
    variables: { list, first: 20 },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const found = data?.questions;
  const edges = found?.edges.filter(({ node }) => node.deletedAt === null) ?? [];
  const more = found?.pageInfo.hasNextPage === true;
  return (
    <section aria-label={t(title)}>
      {headed && <h2 className={css.title}>{t(title)}</h2>}
      {found === undefined &&
        (error === undefined ? (
          <PostSkeletons count={3} />
        ) : (
          <ErrorState error={error} onRetry={() => refetch()} />
        ))}
      {found !== undefined && edges.length === 0 && empty}
      {edges.length > 0 && (
        <div aria-busy={networkStatus === NetworkStatus.fetchMore}>
          {edges.map(({ node }, index) => (
            <div key={node.id} className={css.question}>
              <PostItem post={node} position={index + 1} setSize={more ? -1 : edges.length} />
              <QuestionFacts post={node} />
              {node.acceptedAnswer?.author != null && (
                <div className={css.answer}>
                  <p className={css.by}>
                    <Link to={`/p/${node.acceptedAnswer.id}`}>{node.acceptedAnswer.author.displayName}</Link>
                  </p>
                  <PostText post={node.acceptedAnswer} />
                </div>
              )}
            </div>
          ))}
        </div>
      )}
      {more && (
        <LoadMore
          loading={networkStatus === NetworkStatus.fetchMore}
          onMore={() => fetchMore({ variables: { after: found.pageInfo.endCursor } })}
          skeleton={<PostSkeletons count={2} />}
        />
      )}
    </section>
  );
}
