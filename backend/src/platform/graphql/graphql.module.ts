import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { Logger } from '@nestjs/common';
import { GraphQLModule as NestGraphQLModule } from '@nestjs/graphql';
import { GraphQLError, type GraphQLFormattedError, OperationTypeNode } from 'graphql';

import { AccessModule } from '../access/access.module.js';
import { RequestViewer } from '../access/request-viewer.js';
import type { Viewer } from '../access/viewer.js';
import { BreveError } from '../errors/breve-error.js';
import type { MessageLanguage } from '../errors/error-messages.js';
import type { HttpExchange } from '../http/http-exchange.js';
import { acceptedLanguage } from './accept-language.js';
import { formatError, formatRefusedRequest } from './format-error.js';
import { compiledOperationsPlugin } from './compiled-operations.js';
import type { GraphqlContext } from './graphql-context.js';
import { GraphqlDriver } from './graphql-driver.js';
import { checkIntrospection } from './introspection.js';
import { LoaderMap } from './loader-map.js';
import { checkOperationLimits, LIMITS } from './operation-limits.js';
import { takePrepared } from './prepared.js';

const logger = new Logger('GraphQL');

function logUnexpected(logId: string, cause: unknown): void {
  logger.error({ logId, err: cause }, 'unexpected');
}

/**
 * Who asks; for them what is kept in memory has been brought up to date. Without a context there is no plugin to mask what
 * went wrong, for example an unreachable database.
 */
async function findViewer(
  requestViewer: RequestViewer,
  cookie: string | undefined,
  language: MessageLanguage,
): Promise<Viewer | null> {
  try {
    return await requestViewer.of(cookie);
  } catch (error) {
    const { message, extensions } = formatError(error, language, logUnexpected);
    throw new GraphQLError(message, { extensions: { ...extensions, http: { status: 503 } } });
  }
}

function formatErrors(errors: readonly GraphQLError[], context: GraphqlContext): GraphQLFormattedError[] {
  return errors.map((error) => formatError(error, context.language, logUnexpected));
}

const limitsPlugin: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart() {
    return Promise.resolve({
      didResolveOperation({ schema, document, request, operation, contextValue }) {
        if (operation?.operation === OperationTypeNode.SUBSCRIPTION) {
          throw new BreveError('BAD_USER_INPUT', { reason: 'socket-only' });
        }
        const isQuery = operation?.operation === OperationTypeNode.QUERY;
        contextValue.usesKept = isQuery && contextValue.viewer !== null;
        contextValue.hasOneRoot = operation?.selectionSet.selections.length === 1;
        checkIntrospection(document, contextValue.viewer);
        checkOperationLimits(schema, document, request.operationName, request.variables ?? {});
        return Promise.resolve();
      },
      // Not in Apollo's `formatError`, which knows no reader and so not their language.
      willSendResponse({ response, errors, contextValue }) {
        if (errors && response.body.kind === 'single') {
          response.body.singleResult.errors = formatErrors(errors, contextValue);
        }
        return Promise.resolve();
      },
    });
  },
};

/** GraphQL over HTTP. Subscriptions have their own endpoint, in features/realtime. */
export const GraphqlModule = NestGraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: GraphqlDriver,
  imports: [AccessModule],
  inject: [RequestViewer],
  useFactory: (requestViewer: RequestViewer): Omit<ApolloDriverConfig, 'driver'> => ({
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    introspection: true,
    allowBatchedHttpRequests: false,
    formatError: formatRefusedRequest,
    // Origin and preflight header are checked for every request before Apollo, in graphql-endpoint.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    plugins: [
      limitsPlugin,
      compiledOperationsPlugin(formatErrors),
      // Nobody may keep what one person may read; without it no field is instrumented.
      ApolloServerPluginCacheControlDisabled(),
    ],
    transformSchema: takePrepared,
    context: async (http: HttpExchange): Promise<GraphqlContext> => {
      const { headers } = http.request;
      const preferred = acceptedLanguage(headers['accept-language']);
      const viewer = await findViewer(requestViewer, headers.cookie, preferred);
      return {
        viewer,
        language: viewer?.language ?? preferred,
        loaders: new LoaderMap(),
        usesKept: false,
        hasOneRoot: false,
        http,
      };
    },
  }),
});
