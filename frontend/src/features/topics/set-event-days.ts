import { graphql } from '../../apollo/graphql.js';

export const SetEventDaysMutation = graphql(`
  mutation SetEventDays($input: SetEventDaysInput!) {
    setEventDays(input: $input) {
      topic {
        id
        edition {
          startsOn
          endsOn
          state
        }
      }
    }
  }
`);
