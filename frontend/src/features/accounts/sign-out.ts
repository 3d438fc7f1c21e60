import { useApolloClient, useMutation } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { graphql } from '../../apollo/graphql.js';
import { forgetDevice } from '../../lib/device-store.js';

const SignOutMutation = graphql(`
  mutation SignOut {
    signOut {
      ok
    }
  }
`);

/** Ends the session and wipes what this browser kept of it. */
export function useSignOut(): () => Promise<void> {
  const leave = useLeave();
  const [signOut] = useMutation(SignOutMutation);
  return async () => {
    // A session that has ended already is what was asked for.
    await signOut().catch(() => undefined);
    await leave();
  };
}

/** After the session has ended: wipes the cache and the copies of drafts, and goes out of the door. */
export function useLeave(): () => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  return async () => {
    forgetDevice(null);
    await navigate('/sign-in', { replace: true });
    await client.clearStore();
  };
}
