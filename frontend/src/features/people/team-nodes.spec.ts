import { describe, expect, it } from '@jest/globals';
import { flatten, treeOf, without } from './team-nodes.js';

const team = (id: string, parentId: string | null = null) => ({
  id,
  parent: parentId === null ? null : { id: parentId },
});

const TEAMS = [
  team('lyon', 'sales'),
  team('finance'),
  team('sales'),
  team('paris', 'sales'),
  team('bellecour', 'lyon'),
];

const drawn = (nodes: Parameters<typeof flatten>[0]) =>
  flatten(nodes).map(({ team: { id }, depth }) => '  '.repeat(depth) + id);

describe('the tree of teams', () => {
  it('hangs each team below its parent, in the order of the list', () => {
    expect(drawn(treeOf(TEAMS))).toEqual(['finance', 'sales', '  lyon', '    bellecour', '  paris']);
  });

  it('puts a team at the top whose parent is not in the list', () => {
    expect(drawn(treeOf([team('lyon', 'gone')]))).toEqual(['lyon']);
  });

  it('leaves out a team with all that is below it', () => {
    expect(drawn(without(treeOf(TEAMS), 'lyon'))).toEqual(['finance', 'sales', '  paris']);
  });
});
