import { graphql } from '../../apollo/graphql.js';
import { useAct } from '../../apollo/use-act.js';
import { CardPageFragment } from './card-page.fragment.js';

const ConfirmCardMutation = graphql(
  `
    mutation ConfirmCard($input: ConfirmCardInput!) {
      confirmCard(input: $input) {
        card {
          ...CardPage
        }
      }
    }
  `,
  [CardPageFragment],
);

const RewriteCardMutation = graphql(
  `
    mutation RewriteCard($input: RewriteCardInput!) {
      rewriteCard(input: $input) {
        card {
          ...CardPage
        }
      }
    }
  `,
  [CardPageFragment],
);

const RetireCardMutation = graphql(
  `
    mutation RetireCard($input: CardIdInput!) {
      retireCard(input: $input) {
        card {
          ...CardPage
        }
      }
    }
  `,
  [CardPageFragment],
);

const HandOverCardMutation = graphql(
  `
    mutation HandOverCard($input: HandOverCardInput!) {
      handOverCard(input: $input) {
        card {
          ...CardPage
        }
      }
    }
  `,
  [CardPageFragment],
);

/** What one does with a card one keeps. */
export function useCardActs() {
  return {
    confirm: useAct(ConfirmCardMutation),
    rewrite: useAct(RewriteCardMutation),
    retire: useAct(RetireCardMutation),
    handOver: useAct(HandOverCardMutation),
  };
}
