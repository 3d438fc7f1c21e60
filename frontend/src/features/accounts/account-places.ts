/** The fields one fills in to have an account. */
export type AccountField = 'displayName' | 'handle' | 'email' | 'password';

/** Where the server's refusals of them belong. */
export const ACCOUNT_PLACES = {
  'display-name': 'displayName',
  HANDLE_TAKEN: 'handle',
  HANDLE_INVALID: 'handle',
  EMAIL_TAKEN: 'email',
  EMAIL_INVALID: 'email',
  PASSWORD_TOO_WEAK: 'password',
} as const satisfies Record<string, AccountField>;
