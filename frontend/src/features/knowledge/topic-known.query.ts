import { graphql } from '../../apollo/graphql.js';
import { PersonLineFragment } from '../people/person-line.js';
import { CardItemFragment } from './card-item.js';
import { OpenQuestionFragment } from './open-question.js';

/** What leads a topic's page of what is known: one query for its column and for what stands beside it. */
export const TopicKnownQuery = graphql(
  `
    query TopicKnown($name: String!, $cards: Int, $questions: Int) {
      topic(name: $name) {
        id
        cards(first: $cards) {
          edges {
            node {
              id
              ...CardItem
            }
          }
        }
        peopleWhoKnow {
          reason
          person {
            id
            ...PersonLine
          }
        }
      }
      questions(list: OPEN, topic: $name, first: $questions) {
        edges {
          node {
            id
            ...OpenQuestion
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  `,
  [CardItemFragment, OpenQuestionFragment, PersonLineFragment],
);

/** How many of each lead the page. */
export const SHOWN = { cards: 2, questions: 3 } as const;
