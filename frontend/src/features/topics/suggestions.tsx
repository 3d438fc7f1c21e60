import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import type { Translate } from '../../lib/intl/translate.js';
import { PersonRow, PersonRowFragment } from '../people/person-row.js';
import css from './suggestions.module.css';
import { TopicRow, TopicRowFragment } from './topic-row.js';

export const SuggestionsFragment = graphql(
  `
    fragment SuggestionLists on Suggestions {
      people {
        reason
        team {
          id
          displayName
        }
        person {
          id
          ...PersonRow
        }
      }
      topics {
        reason
        person {
          id
          displayName
        }
        topic {
          id
          ...TopicRow
        }
      }
    }
  `,
  [PersonRowFragment, TopicRowFragment],
);

type Data = ResultOf<typeof SuggestionsFragment>;

/** Topics and people worth following, each with the reason why it is proposed. */
export function Suggestions({ suggestions }: { suggestions: Data }): ReactNode {
  const t = useT();
  const { topics, people } = suggestions;
  return (
    <>
      {topics.length > 0 && (
        <section aria-label={t('shell.topics')}>
          <h2 className={css.title}>{t('shell.topics')}</h2>
          <ul>
            {topics.map((suggestion) => (
              <li key={suggestion.topic.id}>
                <TopicRow topic={suggestion.topic} note={topicReason(suggestion, t)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {people.length > 0 && (
        <section aria-label={t('discover.people')}>
          <h2 className={css.title}>{t('discover.people')}</h2>
          <ul>
            {people.map((suggestion) => (
              <li key={suggestion.person.id}>
                <PersonRow person={suggestion.person} note={personReason(suggestion, t)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function personReason({ reason, team }: Data['people'][number], t: Translate): string {
  switch (reason) {
    case 'MY_TEAM':
      return team === null ? t('discover.myTeam') : t('discover.inTeam', { team: team.displayName });
    case 'MY_LEADS_TOPIC':
    case 'POPULAR':
      return t('discover.popularPerson');
  }
}

function topicReason({ reason, person }: Data['topics'][number], t: Translate): string {
  switch (reason) {
    case 'MY_TEAM':
      return t('discover.myTeamTopic');
    case 'MY_LEADS_TOPIC':
      return person === null ? t('discover.leadTopic') : t('discover.topicOf', { name: person.displayName });
    case 'POPULAR':
      return t('discover.popularTopic');
  }
}
