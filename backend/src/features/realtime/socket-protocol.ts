import { Injectable, Logger } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type ExecutionArgs, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Context, makeServer, type Server, type SubscribePayload } from 'graphql-ws';

import { ViewerSource } from '../../platform/access/viewer.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { formatError } from '../../platform/graphql/format-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { type LiveSocket, SOCKET_CLOSE } from './live-socket.js';
import { readOperation } from './socket-operation.js';

/** The most subscriptions at once on one socket. */
const MAX_SUBSCRIPTIONS = 20;

type SocketContext = Context<Record<string, unknown> | undefined, LiveSocket>;

/** The graphql-transport-ws protocol, as Brève speaks it. */
@Injectable()
export class SocketProtocol {
  private readonly logger = new Logger(SocketProtocol.name);
  private readonly server: Server<LiveSocket>;

  constructor(
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly viewers: ViewerSource,
  ) {
    this.server = makeServer<Record<string, unknown> | undefined, LiveSocket>({
      onSubscribe: (context, _id, payload) => this.prepare(context, payload),
      onError: ({ extra }, _id, _payload, errors) => this.format(errors, extra.viewer.language),
      onNext: (_context, _id, _payload, { contextValue }, result) => {
        const { language, loaders } = contextValue as GraphqlContext;
        // An operation over the socket lasts for hours: the next message reads anew.
        loaders.clear();
        const { data, errors } = result;
        if (!errors) return undefined;
        return { ...(data !== undefined && { data }), errors: this.format(errors, language) };
      },
    });
  }

  /**
   * Speaks the protocol on an open socket.
   *
   * @returns to be called once it has closed
   */
  speak(socket: LiveSocket): (code: number, reason: string) => void {
    const closed = this.server.opened(
      {
        protocol: socket.protocol,
        send: (data) => socket.send(data),
        close: (code, reason) => socket.close(code ?? SOCKET_CLOSE.GOING_AWAY, reason ?? ''),
        onMessage: (handle) =>
          socket.onMessage((data) => {
            handle(data).catch((error: unknown) => this.fail(socket, error));
          }),
      },
      socket,
    );
    return (code, reason) => {
      closed(code, reason).catch((error: unknown) =>
        this.logger.error({ err: error }, 'a socket did not close in order'),
      );
    };
  }

  /** The session is asked for again with each subscription: roles and language may have changed. */
  private async prepare(
    context: SocketContext,
    payload: SubscribePayload,
  ): Promise<ExecutionArgs | GraphQLError[]> {
    const socket = context.extra;
    try {
      const viewer = await this.viewers.findViewer(socket.token);
      if (!viewer) {
        socket.close(SOCKET_CLOSE.SESSION_ENDED, 'Session ended');
        throw new BreveError('UNAUTHENTICATED');
      }
      if (Object.keys(context.subscriptions).length > MAX_SUBSCRIPTIONS) {
        throw new BreveError('QUERY_TOO_COMPLEX', { reason: 'subscriptions', limit: MAX_SUBSCRIPTIONS });
      }
      return readOperation(this.schemaHost.schema, payload, viewer);
    } catch (error) {
      return [asGraphQLError(error)];
    }
  }

  private format(errors: readonly GraphQLError[], language: 'fr' | 'en'): GraphQLFormattedError[] {
    return errors.map((error) =>
      formatError(error, language, (logId, cause) => this.logger.error({ logId, err: cause }, 'unexpected')),
    );
  }

  private fail(socket: LiveSocket, error: unknown): void {
    this.logger.error({ err: error }, 'a message was not handled');
    socket.close(SOCKET_CLOSE.INTERNAL_ERROR, 'Internal error');
  }
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
