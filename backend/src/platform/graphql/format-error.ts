import { randomBytes } from 'node:crypto';

import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import { BreveError } from '../errors/breve-error.js';
import { ERROR_CODES, type ErrorCode } from '../errors/error-code.js';
import { errorMessage, type MessageLanguage } from '../errors/error-messages.js';

/** Apollo's own codes for a request that cannot be read, told as ours. */
const APOLLO_INPUT_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** A request that Apollo refuses before there is a reader (a batch, another content type): the code is ours here, too. */
export function formatRefusedRequest(error: GraphQLFormattedError): GraphQLFormattedError {
  const code = error.extensions?.code;
  if (typeof code !== 'string' || !APOLLO_INPUT_CODES.has(code)) return error;
  return { ...error, extensions: { code: 'BAD_USER_INPUT' } };
}

function isErrorCode(code: unknown): code is ErrorCode {
  return ERROR_CODES.includes(code as ErrorCode);
}

function originalOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? originalOf(error.originalError) : error;
}

/**
 * What a caller sees of an error: a code of the closed list, its details, a message in their language. What was not
 * expected is masked behind a log id, and written to the log whole.
 */
export function formatError(
  error: unknown,
  language: MessageLanguage,
  log: (logId: string, error: unknown) => void,
): GraphQLFormattedError {
  const original = originalOf(error);
  const located =
    error instanceof GraphQLError
      ? {
          ...(error.locations && { locations: error.locations }),
          ...(error.path && { path: error.path }),
        }
      : {};
  if (original instanceof BreveError) {
    return {
      message: errorMessage(original.code, original.details, language),
      ...located,
      extensions: { ...original.details, code: original.code },
    };
  }
  if (error instanceof GraphQLError) {
    const code = error.extensions.code;
    // Parser and validator speak of the query itself, which the caller wrote: their words help and reveal nothing.
    if (code === 'BAD_USER_INPUT' || (typeof code === 'string' && APOLLO_INPUT_CODES.has(code))) {
      return { message: error.message, ...located, extensions: { code: 'BAD_USER_INPUT' } };
    }
    if (isErrorCode(code) && code !== 'INTERNAL_SERVER_ERROR') {
      return { message: errorMessage(code, {}, language), ...located, extensions: { code } };
    }
  }
  const logId = randomBytes(6).toString('hex');
  log(logId, original);
  return {
    message: errorMessage('INTERNAL_SERVER_ERROR', { logId }, language),
    ...located,
    extensions: { code: 'INTERNAL_SERVER_ERROR', logId },
  };
}
