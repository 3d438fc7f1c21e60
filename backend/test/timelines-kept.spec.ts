import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { change, team, write } from './setup/posting.js';
import { statementsOf } from './setup/query-count.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const HOME = '{ homeTimeline(first: 3) { edges { node { id } } } }';

/** More than a head looks at one by one. */
const MUCH = 130;

/** A home read by its definition, from all that may stand in it. */
const READ_ANEW = /\bbrought AS\b/;
/** Some posts looked at by the definition. */
const LOOKED_AT = /reason\.at, reason\.kind/;

describe('a kept home, while much happens that does not concern it,', () => {
  let network: TestNetwork;
  let reader: TestPerson;
  const people = new Map<string, TestPerson>();
  let ours = '';
  let above = '';
  let mine: { id: string };
  let strange: { id: string };

  const who = (name: string): TestPerson => people.get(name) ?? reader;

  beforeAll(async () => {
    network = await TestNetwork.start();
    const administrator = await network.join('ada', [RoleName.ADMINISTRATOR]);
    reader = await network.join('reader');
    for (const name of ['friend', 'mate', 'boss', 'stranger', 'busy'])
      people.set(name, await network.join(name));
    people.set('herald', await network.join('herald', [RoleName.COMMUNICATOR]));
    above = await team(administrator, 'above', [[who('boss'), true]]);
    ours = await team(administrator, 'ours', [
      [reader, false],
      [who('mate'), false],
    ]);
    await administrator.caller.get(
      'mutation ($input: UpdateTeamInput!) { updateTeam(input: $input) { team { id } } }',
      { input: { id: ours, parentId: above } },
    );
    mine = await write(reader, 'Mine.');
    strange = await write(who('stranger'), 'Something strange. #quais');
    await reader.caller.get('mutation { followPerson(input: { handle: "friend" }) { __typename } }');
    await write(reader, '#colisage');
    await reader.caller.get('mutation { followTopic(input: { name: "colisage" }) { __typename } }');
  });
  afterAll(() => network.stop());

  /** The first of the home, and how it was read after all this and once before. */
  async function after(
    happens: () => Promise<unknown>,
  ): Promise<{ top: string; anew: number; looks: number }> {
    let top = '';
    const home = async (): Promise<void> => {
      const { homeTimeline } = await reader.caller.get<{
        homeTimeline: { edges: { node: { id: string } }[] };
      }>(HOME);
      top = homeTimeline.edges[0]?.node.id ?? '';
    };
    const first = await statementsOf(network.instance, home);
    const statements = await statementsOf(network.instance, async () => {
      await home();
      for (let one = 0; one < MUCH; one += 1)
        await write(who('busy'), `Busy ${String(one)}. #quais @stranger`);
      await happens();
      await home();
    });
    const count = (of: string[], pattern: RegExp): number => of.filter((text) => pattern.test(text)).length;
    return {
      top,
      anew: count(statements, READ_ANEW) - count(first, READ_ANEW),
      looks: count(statements, LOOKED_AT),
    };
  }

  it('stays as it is without a look at any of it', async () => {
    const first = await write(reader, 'Newest of all.');
    expect(await after(() => Promise.resolve())).toEqual({ top: first.id, anew: 0, looks: 0 });
  });

  it.each<[string, () => Promise<{ id: string }>]>([
    ['by oneself', () => write(reader, 'Mine again.')],
    ['by somebody followed', () => write(who('friend'), 'By a friend.')],
    ['by somebody of one’s team', () => write(who('mate'), 'By a mate.')],
    ['to a team above', () => write(who('boss'), 'To all below.', { visibility: 'TEAM', teamId: above })],
    ['announced', () => write(who('herald'), 'Hear.', { kind: 'ANNOUNCEMENT' })],
    ['that answers', () => write(who('stranger'), 'An answer.', { inReplyToId: mine.id })],
    ['that mentions', () => write(who('stranger'), 'Ask @reader.')],
    ['that mentions one’s team', () => write(who('stranger'), 'Ask @ours.')],
    ['on a topic followed', () => write(who('stranger'), 'A box. #colisage')],
    ['to the few it names', () => write(who('stranger'), 'For @reader alone.', { visibility: 'MENTIONED' })],
    [
      'relayed by somebody followed',
      async () => {
        await change(who('friend'), 'repost', { postId: strange.id });
        return strange;
      },
    ],
  ])('takes in a post %s', async (_, happens) => {
    let id = '';
    const found = await after(async () => ({ id } = await happens()));
    expect(found).toEqual({ top: id, anew: 0, looks: 1 });
  });

  it('loses what is deleted, edited away or not relayed any more', async () => {
    const { id } = await write(who('stranger'), 'Ask @reader once more.');
    const edited = await write(who('stranger'), 'And @reader again.');
    expect(
      await after(() => change(who('stranger'), 'updatePost', { id: edited.id, text: 'No.' })),
    ).toMatchObject({
      top: id,
      anew: 0,
    });
    const deleted = await after(() => change(who('stranger'), 'deletePost', { postId: id }));
    expect(deleted).toMatchObject({ top: strange.id, anew: 0 });
    const undone = await after(() => change(who('friend'), 'undoRepost', { postId: strange.id }));
    expect(undone.top).not.toBe(strange.id);
    expect(undone.anew).toBe(0);
  });

  it('is read anew when more of it has changed than is looked at one by one', async () => {
    let last = { id: '' };
    const found = await after(async () => {
      for (let one = 0; one < MUCH; one += 1)
        last = await write(who('friend'), `By a friend ${String(one)}.`);
    });
    expect(found).toEqual({ top: last.id, anew: 1, looks: 0 });
  });
});
