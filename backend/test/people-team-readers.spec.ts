import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { TeamMembersService } from '../src/features/people/team-members.service.js';
import { TeamsService } from '../src/features/people/teams.service.js';
import { Sql } from '../src/platform/database/sql.js';
import { BreveError } from '../src/platform/errors/breve-error.js';
import { TestNetwork } from './setup/test-network.js';

const NAMES = ['alice', 'bob', 'carol', 'dan', 'eve'];
const MOST_TEAMS = 7;

/** What the product rules say of one run, kept beside the database. */
class NaiveTree {
  readonly parents = new Map<string, string | null>();
  readonly members = new Map<string, Map<string, boolean>>();

  /** Every reader: a present member of the team or of one below it, else a lead of one above. */
  readers(): string[] {
    const lines: string[] = [];
    for (const team of this.parents.keys()) {
      const belonging = new Set(
        [...this.parents.keys()]
          .filter((other) => this.aboveOf(other).includes(team))
          .flatMap((other) => [...(this.members.get(other) ?? new Map<string, boolean>()).keys()]),
      );
      const leading = this.aboveOf(team).flatMap((above) =>
        [...(this.members.get(above) ?? new Map<string, boolean>())]
          .filter(([, isLead]) => isLead)
          .map(([person]) => person),
      );
      for (const person of new Set([...belonging, ...leading])) {
        lines.push(`${team} ${person} ${String(belonging.has(person))}`);
      }
    }
    return lines.sort();
  }

  /** A team and those above it. */
  aboveOf(team: string): string[] {
    const parent = this.parents.get(team) ?? null;
    return parent === null ? [team] : [team, ...this.aboveOf(parent)];
  }
}

const change = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), at: fc.nat(), below: fc.boolean() }),
  fc.record({ kind: fc.constant('move' as const), team: fc.nat(), to: fc.nat(), toTop: fc.boolean() }),
  fc.record({ kind: fc.constant('delete' as const), team: fc.nat() }),
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('set' as const),
      team: fc.nat(),
      person: fc.nat(),
      isLead: fc.boolean(),
    }),
  },
  fc.record({ kind: fc.constant('remove' as const), team: fc.nat(), person: fc.nat() }),
);

const someChanges = fc.array(change, { minLength: 20, maxLength: 60 });

describe('who reads what is addressed to a team', () => {
  let network: TestNetwork;
  let people: string[];
  let made = 0;
  beforeAll(async () => {
    network = await TestNetwork.start();
    people = [];
    for (const name of NAMES) people.push((await network.join(name)).id);
  });
  afterAll(() => network.stop());

  async function stored(tree: NaiveTree): Promise<string[]> {
    const rows = await network
      .service(Sql)
      .rows<{ line: string }>(
        `SELECT team_id || ' ' || person_id || ' ' || belongs AS line FROM team_reader WHERE team_id = ANY($1::uuid[])`,
        [[...tree.parents.keys()]],
      );
    return rows.map(({ line }) => line).sort();
  }

  it('is what the rules say after any changes of the tree', async () => {
    const teams = network.service(TeamsService);
    const members = network.service(TeamMembersService);
    let leadOnly = 0;
    await fc.assert(
      fc.asyncProperty(someChanges, async (changes) => {
        const tree = new NaiveTree();
        for (const step of changes) {
          const standing = [...tree.parents.keys()];
          const pick = (number: number): string | undefined =>
            standing[number % Math.max(1, standing.length)];
          if (step.kind === 'create') {
            if (standing.length >= MOST_TEAMS) continue;
            const parentId = step.below ? (pick(step.at) ?? null) : null;
            made += 1;
            tree.parents.set(
              await teams.createTeam({ handle: `team${made}`, displayName: 'Team', parentId }),
              parentId,
            );
            continue;
          }
          const team = pick(step.team);
          if (team === undefined) continue;
          if (step.kind === 'move') {
            const to = step.toTop ? null : (pick(step.to) ?? null);
            const isRing = to !== null && tree.aboveOf(to).includes(team) && to !== tree.parents.get(team);
            const done = await attempt(() =>
              teams.updateTeam(to === null ? { id: team, toTop: true } : { id: team, parentId: to }),
            );
            expect(done).toBe(isRing ? 'TEAM_CYCLE' : 'done');
            if (!isRing) tree.parents.set(team, to);
          } else if (step.kind === 'delete') {
            const hasChildren = [...tree.parents.values()].includes(team);
            expect(await attempt(() => teams.deleteTeam(team))).toBe(hasChildren ? 'TEAM_NOT_EMPTY' : 'done');
            if (hasChildren) continue;
            tree.parents.delete(team);
            tree.members.delete(team);
          } else {
            const personId = people[step.person % people.length] ?? '';
            const own = tree.members.get(team) ?? new Map<string, boolean>();
            tree.members.set(team, own);
            if (step.kind === 'set') {
              await members.setMember({ teamId: team, personId, isLead: step.isLead });
              own.set(personId, step.isLead);
            } else {
              await members.removeMember({ teamId: team, personId });
              own.delete(personId);
            }
          }
          const readers = tree.readers();
          expect(await stored(tree)).toEqual(readers);
          leadOnly += readers.filter((line) => line.endsWith('false')).length;
        }
      }),
      { examples: fc.sample(fc.tuple(someChanges), { seed: 7, numRuns: 20 }), numRuns: 60 },
    );
    // Else the trees were too plain to show anything; the same twenty come first every time.
    expect(leadOnly).toBeGreaterThan(100);
  }, 240_000);

  it('is right after changes at the same time', async () => {
    const teams = network.service(TeamsService);
    const members = network.service(TeamMembersService);
    const tree = new NaiveTree();
    const top = await teams.createTeam({ handle: 'busy-top', displayName: 'Top' });
    const low = await teams.createTeam({ handle: 'busy-low', displayName: 'Low', parentId: top });
    tree.parents.set(top, null).set(low, top);
    await Promise.all(
      people.flatMap((personId, index) => [
        members.setMember({ teamId: index % 2 ? top : low, personId, isLead: index % 3 === 0 }),
      ]),
    );
    people.forEach((personId, index) => {
      const team = index % 2 ? top : low;
      const own = tree.members.get(team) ?? new Map<string, boolean>();
      tree.members.set(team, own.set(personId, index % 3 === 0));
    });
    expect(await stored(tree)).toEqual(tree.readers());
  });
});

async function attempt(work: () => Promise<void>): Promise<string> {
  try {
    await work();
    return 'done';
  } catch (error) {
    if (error instanceof BreveError) return error.code;
    throw error;
  }
}
