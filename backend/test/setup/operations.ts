import { ModulesContainer } from '@nestjs/core';
import { RESOLVER_NAME_METADATA, RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

import { ALLOW_KEY } from '../../src/platform/access/allow.decorator.js';
import type { Permission } from '../../src/platform/access/permission.js';

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/** What every operation declares of who may call it, as `Query.viewer`; null where nothing is declared. */
export function declaredPermissions(app: NestExpressApplication): Map<string, Permission | null> {
  const found = new Map<string, Permission | null>();
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.providers.values()) {
      if (typeof metatype !== 'function') continue;
      const methods = Object.values(
        Object.getOwnPropertyDescriptors((metatype.prototype ?? {}) as object),
      ).map((descriptor): unknown => descriptor.value);
      for (const method of methods) {
        if (typeof method !== 'function') continue;
        const root: unknown = Reflect.getMetadata(RESOLVER_TYPE_METADATA, method);
        if (typeof root !== 'string' || !ROOTS.includes(root)) continue;
        const name = String(Reflect.getMetadata(RESOLVER_NAME_METADATA, method) ?? method.name);
        found.set(
          `${root}.${name}`,
          (Reflect.getMetadata(ALLOW_KEY, method) as Permission | undefined) ?? null,
        );
      }
    }
  }
  return found;
}

/** An operation that calls one root field with arguments of the right types and asks for every plain field. */
export interface DummyCall {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

export function dummyCall(root: string, field: GraphQLField<unknown, unknown>): DummyCall {
  const declared = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const head = declared === '' ? '' : `(${declared})`;
  return {
    query: `${root.toLowerCase()} ${head} { ${field.name}${passed === '' ? '' : `(${passed})`} ${selection(field.type, 2)} }`,
    variables: Object.fromEntries(
      field.args
        .filter((argument) => isNonNullType(argument.type))
        .map((argument) => [argument.name, dummyValue(argument.type)]),
    ),
  };
}

function selection(type: GraphQLOutputType, depth: number): string {
  const named = isNonNullType(type) || isListType(type) ? (type.ofType as GraphQLOutputType) : type;
  if (named !== type) return selection(named, depth);
  if (isLeafType(named)) return '';
  if (!isObjectType(named) || depth === 0) return '{ __typename }';
  const inner = Object.values(named.getFields())
    .filter((field) => !field.args.some((argument) => isNonNullType(argument.type)))
    .map((field) => `${field.name} ${selection(field.type, depth - 1)}`);
  return `{ __typename ${inner.join(' ')} }`;
}

function dummyValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return dummyValue(type.ofType);
  if (isListType(type)) return [dummyValue(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, dummyValue(field.type)]),
    );
  }
  switch (type.name) {
    case 'Int':
    case 'Float':
      return 1;
    case 'Boolean':
      return true;
    case 'ID':
      return '0199aaaa-0000-7000-8000-000000000000';
    default:
      return 'dummy';
  }
}
