import { Health } from './health.model.js';
import { worstOf } from './round-line-text.js';

/** A line somebody gave. */
export interface GivenLine {
  readonly personId: string;
  readonly postId: string;
  readonly health: Health;
  readonly repeated: boolean;
  readonly givenAt: Date;
}

/** What a round's numbers come from. */
export interface RoundInput {
  readonly day: string;
  readonly lines: readonly GivenLine[];
  /** Participants who are present and in the audience. */
  readonly asked: readonly string[];
  /** Those of them who do not work that day: excused, without a reason. */
  readonly away: ReadonlySet<string>;
  /** What the lead says in place of the worst line. */
  readonly said: Health | null;
  /** The report of the round before, if there is one. */
  readonly before: { readonly health: Health | null; readonly blockedSince: string | null } | null;
}

/** How a round stands. */
export interface Standing {
  readonly health: Health | null;
  /** The first day of those in a row on which it was blocked; null unless it is. */
  readonly blockedSince: string | null;
  readonly givenCount: number;
  /** Those asked and not away, and whoever said something all the same. */
  readonly expectedCount: number;
  readonly awaitedIds: readonly string[];
}

/** Works out how a round stands: the wall and the report say the same because both ask this. */
export function standingOf({ day, lines, asked, away, said, before }: RoundInput): Standing {
  const givers = new Set(lines.map(({ personId }) => personId));
  const awaitedIds = asked.filter((id) => !givers.has(id) && !away.has(id));
  const health = said ?? worstOf(lines.map((line) => line.health));
  return {
    health,
    blockedSince:
      health !== Health.BLOCKED
        ? null
        : before?.health === Health.BLOCKED
          ? (before.blockedSince ?? day)
          : day,
    givenCount: givers.size,
    expectedCount: givers.size + awaitedIds.length,
    awaitedIds,
  };
}
