import { graphql } from '../../../../apollo/graphql.js';
import type { ResultOf } from '../../../../apollo/graphql.js';

/** What was asked before, near what is being asked, and the topics it lacks. */
export const PastAnswersQuery = graphql(`
  query PastAnswers($text: String!, $exceptId: ID) {
    pastAnswers(text: $text, exceptId: $exceptId) {
      found {
        id
        card {
          id
          question
          answer
          lang
          state
        }
        question {
          id
          text
          lang
          replyCount
        }
        answer {
          id
          text
        }
      }
      topics {
        id
        key
        name
      }
    }
  }
`);

export type PastAnswer = ResultOf<typeof PastAnswersQuery>['pastAnswers']['found'][number];
