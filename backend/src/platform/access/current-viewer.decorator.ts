import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';

import { BreveError } from '../errors/breve-error.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import type { Viewer } from './viewer.js';

/** The viewer of a GraphQL operation that is not for `anyone`. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const { viewer } = GqlExecutionContext.create(context).getContext<GraphqlContext>();
  if (viewer === null) throw new BreveError('UNAUTHENTICATED');
  return viewer;
});
