import { useMutation } from '@apollo/client/react';
import { graphql } from '../../apollo/graphql.js';
import { AdminPersonFragment } from './admin-person.fragment.js';

const SuspendMutation = graphql(
  `
    mutation SuspendPerson($input: SuspendPersonInput!) {
      suspendPerson(input: $input) {
        adminPerson {
          ...AdminPersonRow
        }
      }
    }
  `,
  [AdminPersonFragment],
);

/** Keeps somebody out; what they looked after passes to a colleague where one is named. */
export function useSuspend(): (personId: string, heirId: string | null) => Promise<unknown> {
  const [suspend] = useMutation(SuspendMutation);
  return (personId, heirId) => suspend({ variables: { input: { personId, heirId } } });
}
