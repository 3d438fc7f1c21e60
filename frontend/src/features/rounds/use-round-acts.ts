import { useAct } from '../../apollo/use-act.js';
import { graphql } from '../../apollo/graphql.js';
import { RoundFragment } from './round.fragment.js';

const GiveRoundLineMutation = graphql(
  `
    mutation GiveRoundLine($input: GiveRoundLineInput!) {
      giveRoundLine(input: $input) {
        round {
          ...RoundView
        }
      }
    }
  `,
  [RoundFragment],
);

const RepeatRoundLineMutation = graphql(
  `
    mutation RepeatRoundLine($input: RoundTopicInput!) {
      repeatRoundLine(input: $input) {
        round {
          ...RoundView
        }
      }
    }
  `,
  [RoundFragment],
);

const SetRoundHealthMutation = graphql(
  `
    mutation SetRoundHealth($input: SetRoundHealthInput!) {
      setRoundHealth(input: $input) {
        round {
          ...RoundView
        }
      }
    }
  `,
  [RoundFragment],
);

/** What one does with a round; the answer brings the wall as it is afterwards. */
export function useRoundActs() {
  const giveLine = useAct(GiveRoundLineMutation);
  const repeatLine = useAct(RepeatRoundLineMutation);
  const setHealth = useAct(SetRoundHealthMutation);
  return { giveLine, repeatLine, setHealth };
}
