import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../../apollo/graphql.js';
import { AnswerTimes, AnswerTimesFragment } from '../../features/knowledge/answer-times.js';
import { CardEditor } from '../../features/knowledge/card-editor.js';
import { CardItem, CardItemFragment } from '../../features/knowledge/card-item.js';
import { TargetDialog } from '../../features/knowledge/target-dialog.js';
import { useWorkedFor } from '../../features/knowledge/use-worked-for.js';
import css from '../../features/knowledge/topic-knowledge.module.css';
import { ReadingList, ReadingListFragment } from '../../features/knowledge/reading-list.js';
import { saveText } from '../../features/knowledge/save-text.js';
import { PersonLine, PersonLineFragment } from '../../features/people/person-line.js';
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
        viewerMayWriteCards
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
        ...ReadingList
        ...AnswerTimes
      }
    }
  `,
  [CardItemFragment, PersonLineFragment, ReadingListFragment, AnswerTimesFragment],
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
  const workedFor = useWorkedFor();
  const [writing, setWriting] = useState(false);
  const [aiming, setAiming] = useState(false);
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
            <span>{t('knowledge.target', { time: workedFor(topic.questionTargetMinutes) })}</span>
            {topic.viewerMayEdit && (
              <Button tone="quiet" size="s" onPress={() => setAiming(true)}>
                {t('knowledge.target.change')}
              </Button>
            )}
          </p>
          <div className={css.acts}>
            {topic.viewerMayWriteCards && (
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
            <ReadingList topic={topic} />
            <AnswerTimes topic={topic} />
          </div>
          {aiming && (
            <TargetDialog
              topic={topic.key}
              minutes={topic.questionTargetMinutes}
              onClose={() => setAiming(false)}
            />
          )}
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
