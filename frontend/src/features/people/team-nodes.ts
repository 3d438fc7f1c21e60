/** A team as the tree needs it. */
export interface TreeTeam {
  id: string;
  parent: { id: string } | null;
}

export interface TreeNode<T extends TreeTeam> {
  team: T;
  children: TreeNode<T>[];
}

/** The tree of a flat list, in the order of the list. A team whose parent is not in the list stands at the top. */
export function treeOf<T extends TreeTeam>(teams: readonly T[]): TreeNode<T>[] {
  const nodes = new Map<string, TreeNode<T>>(teams.map((team) => [team.id, { team, children: [] }]));
  const top: TreeNode<T>[] = [];
  for (const node of nodes.values()) {
    const parent = node.team.parent === null ? undefined : nodes.get(node.team.parent.id);
    (parent === undefined ? top : parent.children).push(node);
  }
  return top;
}

/** The teams of a tree from top to bottom with their depth, 0 at the top. */
export function flatten<T extends TreeTeam>(
  nodes: readonly TreeNode<T>[],
  depth = 0,
): { team: T; depth: number }[] {
  return nodes.flatMap(({ team, children }) => [{ team, depth }, ...flatten(children, depth + 1)]);
}

/** A tree without a team and all below it: where that team may be moved to. */
export function without<T extends TreeTeam>(nodes: readonly TreeNode<T>[], id: string): TreeNode<T>[] {
  return nodes
    .filter(({ team }) => team.id !== id)
    .map(({ team, children }) => ({ team, children: without(children, id) }));
}
