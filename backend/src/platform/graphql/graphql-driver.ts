import type { Server } from 'node:http';

import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Inject, Injectable } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';

import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import type { HttpExchange } from '../http/http-exchange.js';
import { graphqlEndpoint, isGraphqlPath } from './graphql-endpoint.js';

/**
 * Apollo behind an endpoint of its own on Node's server: what asks for `/graphql` does not pass through Express
 * (docs/decisions/0039). Everything else does.
 */
@Injectable()
export class GraphqlDriver extends ApolloDriver {
  constructor(
    modules: ModulesContainer,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super(modules);
  }

  protected override async registerExpress(options: ApolloDriverConfig): Promise<void> {
    const httpServer = this.httpAdapterHost.httpAdapter.getHttpServer() as Server;
    // Nest has made the schema of resolvers and definitions.
    const { plugins = [], schema, resolvers: _resolvers, typeDefs: _typeDefs, ...others } = options;
    const context = options.context as ((exchange: HttpExchange) => Promise<object>) | undefined;
    if (!schema || !context) throw new Error('GraphQL has no schema or no context.');
    this.apolloServer = new ApolloServer({
      ...others,
      schema,
      plugins: [...plugins, ApolloServerPluginDrainHttpServer({ httpServer })],
    });
    await this.apolloServer.start();
    const answer = graphqlEndpoint(this.apolloServer, context, this.config);
    const listeners = httpServer.listeners('request') as ((...given: unknown[]) => void)[];
    httpServer.removeAllListeners('request');
    httpServer.on('request', (request, response) => {
      if (isGraphqlPath(request.url)) return answer(request, response);
      for (const listener of listeners) listener(request, response);
    });
  }
}
