import { graphql } from '../../apollo/graphql.js';
import type { FragmentOf } from '../../apollo/graphql.js';
import { QuotedPostFragment } from '../posts/quoted-post.js';

/** Why a deal was lost, as far as it is known. */
export const LossFragment = graphql(`
  fragment Loss on Deal @_unmask {
    id
    outcome
    client
    reasonDeclined
    reason {
      id
      labelFr
      labelEn
    }
    reasonReply {
      id
    }
  }
`);

export type LossData = FragmentOf<typeof LossFragment>;

export const LossToExplainQuery = graphql(
  `
    query LossToExplain {
      lossToExplain {
        ...Loss
        post {
          id
          ...QuotedPost
        }
      }
    }
  `,
  [LossFragment, QuotedPostFragment],
);

export const PostLossQuery = graphql(
  `
    query PostLoss($id: ID!) {
      post(id: $id) {
        id
        deal {
          ...Loss
        }
      }
    }
  `,
  [LossFragment],
);

export const DealReasonsQuery = graphql(`
  query DealReasons {
    dealReasons {
      id
      labelFr
      labelEn
      isRetired
    }
  }
`);

export const SetLossReasonMutation = graphql(
  `
    mutation SetLossReason($input: SetLossReasonInput!) {
      setLossReason(input: $input) {
        deal {
          ...Loss
        }
      }
    }
  `,
  [LossFragment],
);

export const DeclineLossReasonMutation = graphql(
  `
    mutation DeclineLossReason($input: PostIdInput!) {
      declineLossReason(input: $input) {
        deal {
          ...Loss
        }
      }
    }
  `,
  [LossFragment],
);
