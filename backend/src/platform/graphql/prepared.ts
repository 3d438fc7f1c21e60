import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
} from 'graphql';

/**
 * Lets what is on an object already stand for its field: a resolver is asked only where a loader has not prepared the
 * value. A list of posts prepares all of them at once, so that a page costs no call and no promise a field.
 */
export function takePrepared(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    // The schema tells of itself otherwise than its own objects are made.
    if (!isObjectType(type) || ROOTS.has(type.name) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve === undefined || field.resolve === defaultFieldResolver) continue;
      field.resolve = preparedOr(field.name, field.resolve);
    }
  }
  return schema;
}

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

function preparedOr(
  name: string,
  resolve: GraphQLFieldResolver<unknown, unknown>,
): GraphQLFieldResolver<unknown, unknown> {
  return (parent, args, context, info) => {
    const prepared = (parent as Record<string, unknown>)[name];
    return prepared === undefined ? resolve(parent, args, context, info) : prepared;
  };
}
