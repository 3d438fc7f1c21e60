import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../../apollo/graphql.js';
import { CardEditor } from '../../features/knowledge/card-editor.js';
import { CardItem, CardItemFragment } from '../../features/knowledge/card-item.js';
import css from '../../features/knowledge/topic-knowledge.module.css';
import { saveText } from '../../features/knowledge/save-text.js';
import { PersonLine, PersonLineFragment } from '../../features/people/person-line.js';
import { PostTextFragment, PostText } from '../../features/posts/post-text.js';
import { topicAddress } from '../../features/topics/topic-address.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadMore } from '../../ui/load-more.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { useRefusal } from '../../ui/refusal.js';
import { Section } from '../../ui/section.js';
import { PostSkeletons } from '../../ui/skeleton.js';

const TopicKnowledgeQuery = graphql(
  `
    query TopicKnowledge($name: String!, $first: Int, $after: String) {
      topic(name: $name) {
        id
        key
        name
        viewerMayEdit
        questionTargetMinutes
        cards(first: $first, after: $after) {
          edges {
            cursor
            node {
              id
              ...CardItem
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
        peopleWhoKnow {
          reason
          person {
            id
            ...PersonLine
          }
          evidence {
            id
            text
          }
        }
        readingList {
          id
          url
          host
          remarks {
            id
            ...PostText
          }
        }
        answerTimes {
          month
          withheld
          median
          low
          high
        }
      }
    }
  `,
  [CardItemFragment, PersonLineFragment, PostTextFragment],
);

const WriteCardMutation = graphql(`
  mutation WriteCard($input: WriteCardInput!) {
    writeCard(input: $input) {
      card {
        id
      }
    }
  }
`);

const ExportCardsQuery = graphql(`
  query ExportCards($topic: String!, $format: CardFormat!) {
    exportCards(topic: $topic, format: $format)
  }
`);

const SHOWN = 30;

/** All that is known of a topic: its cards, who knows, what to read, how soon one is answered. */
export function Component(): ReactNode {
  const t = useT();
  const client = useApolloClient();
  const refused = useRefusal();
  const { name = '' } = useParams();
  const [writing, setWriting] = useState(false);
  const [write] = useMutation(WriteCardMutation);
  const { data, error, refetch } = useQuery(TopicKnowledgeQuery, {
    variables: { name, first: SHOWN },
    fetchPolicy: 'cache-and-network',
  });
  const topic = data?.topic;
  const title = t('knowledge.title', { topic: `#${topic?.name ?? name}` });
  const save = (format: 'MARKDOWN' | 'JSON') => {
    client
      .query({
        query: ExportCardsQuery,
        variables: { topic: name, format },
        fetchPolicy: 'network-only',
      })
      .then((answer) =>
        saveText(
          `${topic?.key ?? name}.${format === 'JSON' ? 'json' : 'md'}`,
          answer.data?.exportCards ?? '',
        ),
      )
      .catch(refused);
  };
  return (
    <Page title={title} header={<PageHeader withBack title={title} />}>
      {topic === undefined &&
        (error === undefined ? <PostSkeletons /> : <ErrorState error={error} onRetry={() => refetch()} />)}
      {topic !== undefined && (
        <>
          <p className={css.back}>
            <Link to={topicAddress(topic.key)}>#{topic.name}</Link>
            <span>{t('knowledge.target', { minutes: topic.questionTargetMinutes })}</span>
          </p>
          <div className={css.acts}>
            {topic.viewerMayEdit && (
              <Button size="s" onPress={() => setWriting(true)}>
                {t('cards.write')}
              </Button>
            )}
            <Button size="s" onPress={() => save('MARKDOWN')}>
              {t('knowledge.markdown')}
            </Button>
            <Button size="s" onPress={() => save('JSON')}>
              {t('knowledge.json')}
            </Button>
          </div>
          <section aria-label={t('cards.title')}>
            {topic.cards.edges.length === 0 && <p className={css.none}>{t('knowledge.noCards')}</p>}
            {topic.cards.edges.map(({ node }) => (
              <CardItem key={node.id} card={node} />
            ))}
            {topic.cards.pageInfo.hasNextPage && (
              <LoadMore
                loading={false}
                onMore={() => refetch({ name, first: Math.min(100, topic.cards.edges.length + SHOWN) })}
                skeleton={<PostSkeletons count={1} />}
              />
            )}
          </section>
          <div className={css.parts}>
            {topic.peopleWhoKnow.length > 0 && (
              <Section title={t('knowledge.people')} words={t('knowledge.people.words')}>
                <ul className={css.list}>
                  {topic.peopleWhoKnow.map(({ person, reason, evidence }) => (
                    <li key={person.id}>
                      <PersonLine person={person} />
                      <p className={css.why}>
                        {t(reason === 'ANSWERED' ? 'knowledge.because.answered' : 'knowledge.because.wrote')}{' '}
                        {evidence !== null && <Link to={`/p/${evidence.id}`}>{evidence.text}</Link>}
                      </p>
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            {topic.readingList.length > 0 && (
              <Section title={t('knowledge.reading')}>
                <ul className={css.list}>
                  {topic.readingList.map(({ id, url, host, remarks }) => (
                    <li key={id}>
                      <a href={url} target="_blank" rel="noopener noreferrer">
                        {host}
                      </a>
                      {remarks.map((remark) => (
                        <div key={remark.id} className={css.why}>
                          <PostText post={remark} />
                        </div>
                      ))}
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            {topic.answerTimes.length > 0 && (
              <Section title={t('knowledge.times')} words={t('knowledge.times.words')}>
                <ul className={css.list}>
                  {topic.answerTimes.map(({ month, withheld, median, low, high }) => (
                    <li key={month}>
                      {withheld
                        ? t('knowledge.time.withheld', { month })
                        : t('knowledge.time', { month, median: median ?? 0, low: low ?? 0, high: high ?? 0 })}
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </div>
          {writing && (
            <CardEditor
              title={t('cards.write')}
              onSave={async (card) => {
                await write({ variables: { input: { topics: [topic.key], ...card } } });
                await refetch();
              }}
              onClose={() => setWriting(false)}
            />
          )}
        </>
      )}
    </Page>
  );
}
