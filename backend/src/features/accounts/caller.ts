import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';

/** Where a request comes from, as far as one can tell. */
export interface Caller {
  /** IP address; empty when unknown. */
  readonly address: string;
  readonly userAgent: string;
}

export function callerOf({ http }: GraphqlContext): Caller {
  return { address: http?.address ?? '', userAgent: http?.request.headers['user-agent'] ?? '' };
}
