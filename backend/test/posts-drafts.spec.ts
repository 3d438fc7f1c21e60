import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { team } from './setup/posting.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const FIELDS = 'text kind visibility teamId updatedAt';
const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { draft { ${FIELDS} } } }`;
const READ = `{ viewer { draft { ${FIELDS} } } }`;

interface Draft {
  text: string;
  kind: string | null;
  visibility: string;
  teamId: string | null;
}

describe('a draft', () => {
  let network: TestNetwork;
  let ada: TestPerson;
  let alice: TestPerson;
  let bob: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    ada = await network.join('ada', [RoleName.ADMINISTRATOR]);
    alice = await network.join('alice');
    bob = await network.join('bob');
  });
  afterAll(() => network.stop());

  async function save(person: TestPerson, input: Partial<Draft>): Promise<Draft | null> {
    return (await person.caller.get<{ saveDraft: { draft: Draft | null } }>(SAVE, { input })).saveDraft.draft;
  }
  async function read(person: TestPerson): Promise<Draft | null> {
    return (await person.caller.get<{ viewer: { draft: Draft | null } }>(READ)).viewer.draft;
  }

  it('is kept as typed, one a person, and gone when emptied', async () => {
    expect(await read(alice)).toBeNull();
    const text = '  Too long? '.repeat(20);
    const saved = await save(alice, { text });
    expect(saved).toMatchObject({ text, kind: null, visibility: 'COMPANY', teamId: null });
    expect(await read(alice)).toEqual(saved);
    expect(await read(bob)).toBeNull();
    await save(alice, { text: 'Shorter', kind: 'QUESTION', visibility: 'MENTIONED' });
    expect(await read(alice)).toMatchObject({ text: 'Shorter', kind: 'QUESTION', visibility: 'MENTIONED' });
    for (const empty of ['', ' \n']) {
      await save(alice, { text: 'Again' });
      expect(await save(alice, { text: empty })).toBeNull();
      expect(await read(alice)).toBeNull();
    }
  });

  it('remembers its team only for a team', async () => {
    const teamId = await team(ada, 'sales', []);
    expect(await save(alice, { text: 'T', visibility: 'TEAM', teamId })).toMatchObject({ teamId });
    expect(await save(alice, { text: 'T', visibility: 'TEAM' })).toMatchObject({ teamId: null });
    expect(await save(alice, { text: 'T', visibility: 'COMPANY', teamId })).toMatchObject({ teamId: null });
    for (const absent of ['nonsense', '01890000-0000-7000-8000-000000000000']) {
      const input = { text: 'T', visibility: 'TEAM', teamId: absent };
      expect(await alice.caller.refusal(SAVE, { input })).toBe('NOT_FOUND');
    }
    expect(await read(alice)).toMatchObject({ visibility: 'COMPANY' });
  });

  it('holds 2,000 characters, whatever they are', async () => {
    expect((await save(bob, { text: '👍'.repeat(2000) }))?.text).toHaveLength(4000);
    expect((await save(bob, { text: 'a\0b\ud800' }))?.text).toBe('ab\ufffd');
    const { errors } = await bob.caller.ask(SAVE, { input: { text: 'x'.repeat(2001) } });
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', reason: 'draft', limit: 2000 });
    expect(await read(bob)).toMatchObject({ text: 'ab\ufffd' });
  });

  it('is one, when two devices save at once', async () => {
    await Promise.all(['One', 'Two', 'Three'].map((text) => save(bob, { text })));
    expect(['One', 'Two', 'Three']).toContain((await read(bob))?.text);
  });
});
