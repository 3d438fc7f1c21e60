import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLObjectType,
  type IntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import type { PERMISSIONS } from '../src/platform/access/permission.js';
import { OPEN_OPERATIONS } from './setup/open-doors.js';
import { declaredPermissions, dummyCall } from './setup/operations.js';
import type { TestCaller } from './setup/test-caller.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

/** The role that a permission asks for; `anyone` and `member` ask for none. */
const ROLE_OF: Partial<Record<(typeof PERMISSIONS)[number], RoleName>> = {
  announce: RoleName.COMMUNICATOR,
  moderate: RoleName.MODERATOR,
  administer: RoleName.ADMINISTRATOR,
  audit: RoleName.AUDITOR,
};

describe('every operation of the schema', () => {
  let network: TestNetwork;
  let people: Map<RoleName | 'MEMBER', TestPerson>;
  let suspended: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    people = new Map([['MEMBER', await network.join('mia')]]);
    for (const role of Object.values(RoleName)) {
      people.set(role, await network.join(role.toLowerCase(), [role]));
    }
    suspended = await network.join('gone', Object.values(RoleName));
    await people
      .get(RoleName.ADMINISTRATOR)
      ?.caller.get(
        'mutation ($id: ID!) { suspendPerson(input: { personId: $id }) { adminPerson { email } } }',
        {
          id: suspended.id,
        },
      );
  });
  afterAll(() => network.stop());

  /** Queries and mutations, by `Query.viewer` and the like; subscriptions have a socket of their own. */
  function operations(): { name: string; root: GraphQLObjectType; field: string }[] {
    const { schema } = network.instance.app.get(GraphQLSchemaHost);
    return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
      .filter((root) => root != null)
      .flatMap((root) =>
        Object.keys(root.getFields()).map((field) => ({ name: `${root.name}.${field}`, root, field })),
      );
  }

  async function codeOf(caller: TestCaller, root: GraphQLObjectType, name: string): Promise<string> {
    const field = root.getFields()[name];
    if (!field) throw new Error(`There is no ${name}.`);
    const { query, variables } = dummyCall(root.name, field);
    const { data, errors } = await caller.ask(query, variables);
    if (errors[0]) {
      expect(data?.[name] ?? null).toBeNull();
      return errors[0].extensions.code;
    }
    return 'answered';
  }

  it('declares who may call it', () => {
    const declared = declaredPermissions(network.instance.app);
    expect([...declared.keys()].sort()).toEqual(
      operations()
        .map(({ name }) => name)
        .sort(),
    );
    expect([...declared].filter(([, permission]) => permission === null)).toEqual([]);
  });

  it('is closed to strangers but for those of the list', () => {
    const open = [...declaredPermissions(network.instance.app)]
      .filter(([, permission]) => permission === 'anyone')
      .map(([name]) => name);
    expect(open.sort()).toEqual(Object.keys(OPEN_OPERATIONS).sort());
  });

  it('gives a stranger nothing', async () => {
    const opened: Record<string, readonly string[]> = OPEN_OPERATIONS;
    for (const { name, root, field } of operations()) {
      if (root.name === 'Subscription') continue;
      const code = await codeOf(network.nobody(), root, field);
      if (!(name in opened)) expect([name, code]).toEqual([name, 'UNAUTHENTICATED']);
      else expect([name, code]).toEqual([name, opened[name]?.[0] ?? 'answered']);
    }
  }, 240_000);

  it('gives a suspended person, and a cookie of nobody, nothing', async () => {
    const forged = network.instance.nobody();
    for (const { name, root, field } of operations()) {
      if (root.name === 'Subscription' || name in OPEN_OPERATIONS) continue;
      expect([name, await codeOf(suspended.caller, root, field)]).toEqual([name, 'UNAUTHENTICATED']);
    }
    const { errors } = await forged.ask('{ viewer { email } }', {}, { cookie: 'breve=forged' });
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  }, 240_000);

  it('is refused to every role but the one it asks for', async () => {
    const declared = declaredPermissions(network.instance.app);
    let asked = 0;
    for (const { name, root, field } of operations()) {
      const permission = declared.get(name);
      const role = permission && ROLE_OF[permission];
      if (!role || root.name === 'Subscription') continue;
      for (const [held, { caller }] of people) {
        if (held === role) continue;
        expect([name, held, await codeOf(caller, root, field)]).toEqual([name, held, 'FORBIDDEN']);
        asked += 1;
      }
    }
    expect(asked).toBeGreaterThan(30);
  }, 240_000);

  it('is told to administrators alone', async () => {
    const introspection = '{ __schema { types { name } } }';
    expect(await network.nobody().refusal(introspection)).toBe('UNAUTHENTICATED');
    expect(await network.nobody().refusal('{ __type(name: "Person") { name } }')).toBe('UNAUTHENTICATED');
    for (const [held, { caller }] of people) {
      const { errors } = await caller.ask(introspection);
      expect(errors[0]?.extensions.code).toBe(held === RoleName.ADMINISTRATOR ? undefined : 'FORBIDDEN');
    }
  });

  it('is told as it is, however often', async () => {
    const { caller } = people.get(RoleName.ADMINISTRATOR) ?? {};
    const { schema } = network.service(GraphQLSchemaHost);
    for (let time = 0; time < 3; time += 1) {
      // As deep as GraphiQL asks.
      const told = await caller?.get<IntrospectionQuery>(getIntrospectionQuery({ typeDepth: 4 }));
      if (!told) throw new Error('Nobody administers.');
      expect(printSchema(lexicographicSortSchema(buildClientSchema(told)))).toBe(
        printSchema(lexicographicSortSchema(schema)),
      );
    }
  });
});
