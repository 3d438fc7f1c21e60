import { graphql } from '../../apollo/graphql.js';

/** How far a question is, and what is said of it. */
export const QuestionFactsFragment = graphql(`
  fragment QuestionFacts on Post {
    id
    text
    question {
      state
      purpose
      dueOn
      targetAt
      overdue
      viewerMayDescribe
      viewerProposal {
        reason
        passed
      }
      sameAs {
        id
        text
      }
    }
  }
`);
