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

/** Ends the session and wipes what this browser kept of it: the cache and the copies of drafts. */
export function useSignOut(): () => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [signOut] = useMutation(SignOutMutation);
  return async () => {
    await signOut();
    forgetDevice(null);
    await navigate('/sign-in', { replace: true });
    await client.clearStore();
  };
}
