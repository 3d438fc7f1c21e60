import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** The code of the closed list that the server gave, or null when it never came to answer. */
export function errorCode(error: unknown): string | null {
  if (CombinedGraphQLErrors.is(error)) {
    const code = error.errors[0]?.extensions?.code;
    return typeof code === 'string' ? code : null;
  }
  if (ServerError.is(error) && error.statusCode === 401) return 'UNAUTHENTICATED';
  return null;
}

/** The server's own words, made to be read by people; null when the server could not be reached. */
export function errorWords(error: unknown): string | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  return error.errors[0]?.message ?? null;
}

/** Details beside the code: `{ count: 141, limit: 140 }`. */
export function errorDetails(error: unknown): Readonly<Record<string, unknown>> {
  if (!CombinedGraphQLErrors.is(error)) return {};
  return error.errors[0]?.extensions ?? {};
}

/** Hidden and absent are the same. */
export function isNotFound(error: unknown): boolean {
  return errorCode(error) === 'NOT_FOUND';
}
