import type { Type } from '@nestjs/common';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory, RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';

import { readConfig } from '../platform/config/config.js';
import { dataSourceOptions } from '../platform/database/data-source.js';
import { AppModule } from './app.module.js';
import { ENTITIES } from './entities.js';

/**
 * The public API as SDL. The application is composed in preview, without instances and so without a database, to
 * learn its resolvers; the schema is built from them as it is when it runs.
 */
export async function printApiSchema(): Promise<string> {
  const database = dataSourceOptions({ url: 'postgres://nowhere', poolSize: 1 }, ENTITIES);
  const preview = await NestFactory.createApplicationContext(AppModule.with(readConfig({}, []), database), {
    preview: true,
    abortOnError: false,
    logger: false,
  });
  const resolvers = [...preview.get(ModulesContainer).values()]
    .flatMap((module) => [...module.providers.values()].map((provider) => provider.metatype))
    .filter(
      (type): type is Type => typeof type === 'function' && Reflect.hasMetadata(RESOLVER_TYPE_METADATA, type),
    );
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
    abortOnError: false,
    logger: false,
  });
  const schema = await builder.get(GraphQLSchemaFactory).create(resolvers);
  await builder.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
