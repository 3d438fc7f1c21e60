/**
 * Everything that answers somebody without a session: the one list, after the product rules ("Closed"). A test walks
 * the schema and the routes; what is open and not here, or here and not open, fails.
 */
export const OPEN_OPERATIONS = {
  // Signing in.
  'Mutation.signIn': ['SIGN_IN_FAILED'],
  // First-run set-up.
  'Query.setupValid': [],
  'Mutation.setUpCompany': ['LINK_EXPIRED'],
  // Invitation links.
  'Query.invitation': ['LINK_EXPIRED'],
  'Mutation.acceptInvitation': ['LINK_EXPIRED'],
  // Reset links.
  'Query.passwordResetValid': [],
  'Mutation.resetPassword': ['LINK_EXPIRED'],
} as const satisfies Record<string, readonly string[]>;

/** Routes of the server beside the page's files, and what they are for. */
export const OPEN_ROUTES = {
  // Its operations have the list above.
  '/graphql': 'GraphQL',
  // A token in the address is authentication.
  '/digests/unsubscribe/:token': 'ending mails',
  '/round/unsubscribe/:token': 'ending mails',
  '/livez': 'health',
  '/readyz': 'health',
  // A token in the address.
  '/feeds/:file': 'private feeds',
} as const satisfies Record<string, string>;
