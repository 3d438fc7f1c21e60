import { graphql } from '../../apollo/graphql.js';
import { useAct } from '../../apollo/use-act.js';
import { QuestionFactsFragment } from './question-facts.fragment.js';

const DescribeQuestionMutation = graphql(
  `
    mutation DescribeQuestion($input: DescribeQuestionInput!) {
      describeQuestion(input: $input) {
        post {
          ...QuestionFacts
        }
      }
    }
  `,
  [QuestionFactsFragment],
);

const MarkSameQuestionMutation = graphql(
  `
    mutation MarkSameQuestion($input: MarkSameQuestionInput!) {
      markSameQuestion(input: $input) {
        post {
          ...QuestionFacts
        }
      }
    }
  `,
  [QuestionFactsFragment],
);

const PassQuestionMutation = graphql(
  `
    mutation PassQuestion($input: PostIdInput!) {
      passQuestion(input: $input) {
        post {
          ...QuestionFacts
        }
      }
    }
  `,
  [QuestionFactsFragment],
);

/** What one says of a question once it is posted. */
export function useQuestionActs() {
  return {
    describe: useAct(DescribeQuestionMutation),
    markSame: useAct(MarkSameQuestionMutation),
    pass: useAct(PassQuestionMutation),
  };
}
