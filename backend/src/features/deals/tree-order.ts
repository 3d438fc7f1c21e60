import type { Team } from '../people/team.model.js';

/** Teams as a tree is read: each right after the one above it, by name beside its like. */
export function treeOrder(
  teams: readonly Team[],
  language: string,
): { readonly team: Team; readonly depth: number }[] {
  const byName = new Intl.Collator(language);
  const known = new Set(teams.map(({ id }) => id));
  const below = (parentId: string | null, depth: number): { team: Team; depth: number }[] =>
    teams
      .filter(
        (team) => (team.parentId !== null && known.has(team.parentId) ? team.parentId : null) === parentId,
      )
      .sort((a, b) => byName.compare(a.displayName, b.displayName))
      .flatMap((team) => [{ team, depth }, ...below(team.id, depth + 1)]);
  return below(null, 0);
}
