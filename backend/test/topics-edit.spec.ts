import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const POST = `mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }`;
const UPDATE = `mutation ($input: UpdateTopicInput!) { updateTopic(input: $input) { topic {
  name kind nameFr nameEn description owner { handle } viewerMayEdit } } }`;

interface Updated {
  updateTopic: { topic: Record<string, unknown> };
}

describe('describing a topic', () => {
  let network: TestNetwork;
  let alice: TestPerson;
  let bob: TestPerson;
  let moderator: TestPerson;
  let administrator: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    alice = await network.join('alice');
    bob = await network.join('bob');
    moderator = await network.join('mona', [RoleName.MODERATOR]);
    administrator = await network.join('adam', [RoleName.ADMINISTRATOR]);
  });
  afterAll(() => network.stop());

  async function post(person: TestPerson, text: string, more: Record<string, unknown> = {}): Promise<void> {
    await person.caller.get(POST, { input: { text, ...more } });
  }

  async function update(
    person: TestPerson,
    input: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    return (await person.caller.get<Updated>(UPDATE, { input })).updateTopic.topic;
  }

  it('makes whoever does it first its owner, and shuts out others without a right', async () => {
    await post(alice, '#ventes');
    expect(
      await update(bob, {
        name: '#Ventes',
        kind: 'PROJECT',
        nameFr: '#Ventes',
        nameEn: 'Sales',
        description: ' Ce qui\r\nse vend. ',
      }),
    ).toEqual({
      name: 'Sales',
      kind: 'PROJECT',
      nameFr: 'Ventes',
      nameEn: 'Sales',
      description: 'Ce qui\nse vend.',
      owner: { handle: 'bob' },
      viewerMayEdit: true,
    });
    const { errors } = await alice.caller.ask(UPDATE, { input: { name: 'ventes', description: 'Mine.' } });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    const seen = await alice.caller.get<{ topic: unknown }>(
      '{ topic(name: "ventes") { description viewerMayEdit } }',
    );
    expect(seen.topic).toEqual({ description: 'Ce qui\nse vend.', viewerMayEdit: false });
  });

  it('changes what is given, and an empty text takes away', async () => {
    await post(alice, '#stock');
    await update(alice, { name: 'stock', nameFr: 'Le stock', nameEn: 'Stock', description: 'Tout.' });
    expect(await update(alice, { name: 'stock', nameEn: '' })).toMatchObject({
      name: 'stock',
      nameFr: 'Le stock',
      nameEn: null,
      description: 'Tout.',
      kind: 'SUBJECT',
      owner: { handle: 'alice' },
    });
    expect(await update(alice, { name: 'stock', kind: null, nameFr: null, description: null })).toMatchObject(
      {
        nameFr: 'Le stock',
        description: 'Tout.',
      },
    );
  });

  it('is open to moderators and administrators, who do not become owner by it', async () => {
    await post(alice, '#canteen');
    expect(await update(moderator, { name: 'canteen', description: 'Lunch.' })).toMatchObject({
      owner: null,
      viewerMayEdit: true,
    });
    // Described already, so no longer for anybody.
    expect(await bob.caller.refusal(UPDATE, { input: { name: 'canteen', kind: 'EVENT' } })).toBe('FORBIDDEN');
    expect(await update(administrator, { name: 'canteen', ownerHandle: '@Bob' })).toMatchObject({
      owner: { handle: 'bob' },
      description: 'Lunch.',
    });
    expect(await update(bob, { name: 'canteen', kind: 'EVENT' })).toMatchObject({ kind: 'EVENT' });
  });

  it('hands a topic on or lets it go', async () => {
    await post(alice, '#fleet');
    await update(alice, { name: 'fleet', description: 'Vans.', ownerHandle: 'bob' });
    expect(await alice.caller.refusal(UPDATE, { input: { name: 'fleet', description: 'Cars.' } })).toBe(
      'FORBIDDEN',
    );
    expect(await update(bob, { name: 'fleet', ownerHandle: '' })).toMatchObject({
      owner: null,
      viewerMayEdit: false,
    });
    const { errors } = await moderator.caller.ask(UPDATE, {
      input: { name: 'fleet', ownerHandle: 'nobody' },
    });
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', reason: 'owner' });
  });

  it.each([
    ['nameFr', { nameFr: 'x' }],
    ['nameFr', { nameFr: '#x' }],
    ['nameEn', { nameEn: 'two\nlines' }],
    ['nameEn', { nameEn: 'x'.repeat(65) }],
    ['nameFr', { nameFr: 'bro\ud800ken' }],
    ['description', { description: 'x'.repeat(501) }],
    ['description', { description: 'bro\udc00ken' }],
  ])('refuses %s %#', async (reason, changes) => {
    await post(alice, '#limits');
    const { errors } = await alice.caller.ask(UPDATE, { input: { name: 'limits', ...changes } });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason });
  });

  it('takes names at their limits, and NUL away', async () => {
    await post(alice, '#borders');
    const nameEn = 'x'.repeat(64);
    expect(
      await update(alice, { name: 'borders', nameFr: 'é\u0000è', nameEn, description: 'x'.repeat(500) }),
    ).toMatchObject({ nameFr: 'éè', nameEn, owner: { handle: 'alice' } });
  });

  it('lets one of two win who claim a topic at once', async () => {
    await post(alice, '#contested');
    const claims = await Promise.all(
      [alice, bob].map((person) =>
        person.caller.ask(UPDATE, { input: { name: 'contested', description: `By ${person.handle}.` } }),
      ),
    );
    const codes = claims.map(({ errors }) => errors[0]?.extensions.code ?? 'done').sort();
    expect(codes).toEqual(['FORBIDDEN', 'done']);
    const { topic } = await alice.caller.get<{ topic: { description: string; owner: { handle: string } } }>(
      '{ topic(name: "contested") { description owner { handle } } }',
    );
    expect(topic.description).toBe(`By ${topic.owner.handle}.`);
  });

  it('makes a topic public, under the spelling its describer knew', async () => {
    await post(moderator, 'For @adam: #OP-Éclair', { visibility: 'MENTIONED' });
    await post(alice, 'For @bob: #op-eclair', { visibility: 'MENTIONED' });
    const outsider = await network.join('oscar');
    expect(await outsider.caller.refusal('{ topic(name: "opeclair") { id } }')).toBe('NOT_FOUND');
    await update(bob, { name: 'op-eclair', description: 'Public now.' });
    expect(await outsider.caller.get('{ topic(name: "opeclair") { name postCount } }')).toEqual({
      topic: { name: 'op-eclair', postCount: 0 },
    });
  });
});
