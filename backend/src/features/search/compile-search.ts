import type { SearchStatement, SearchWalk } from './search-statement.js';

/** A search whose terms are known: what `compileSearch` takes. */
export type MeantNode =
  | { readonly type: 'words'; readonly query: string; readonly exact: string | null }
  | {
      readonly type: 'meaning';
      readonly condition: (statement: SearchStatement) => string;
      readonly walks?: readonly SearchWalk[];
    }
  | { readonly type: 'not'; readonly child: MeantNode }
  | { readonly type: 'and' | 'or'; readonly children: readonly MeantNode[] };

/** What of a search the index of words can answer. */
interface Wording {
  /** A tsquery that every post wanted answers to. */
  readonly query: string;
  /** Whether every post that answers to it is wanted. */
  readonly exactly: boolean;
  /** Whether it wants at least one word: the index is not asked for what is not there. */
  readonly anchored: boolean;
}

/** Where posts are found, and what they must be besides. */
interface Branch {
  readonly walk: SearchWalk | { readonly words: string };
  readonly rest: readonly MeantNode[];
}

/** The unstemmed words of a post. */
const EXACT_WORDS = `to_tsvector('breve_simple'::regconfig, translate(p.text, '/_·’', '    '))`;

/** A search ready to be written as a statement, for whichever reader. */
export interface CompiledSearch {
  /** Whether the index of words is asked: then it is asked in stretches of time. */
  readonly hasWords: boolean;
  /** Whether its text is one of the few that come again and again. */
  readonly isUsual: boolean;
  readonly branches: readonly Branch[] | null;
  /** How many of the newest posts are looked at, where no index answers; else null: all of them. */
  readonly walked: number | null;
  readonly whole: MeantNode;
}

const MOST_BRANCHES = 12;

/**
 * A search that no index answers looks at so many posts before the place it begins at, and at no more: fewer where each
 * must be read word by word.
 */
const WALKED = 50_000;
const READ_WHOLE = 10_000;

/** Decides where the posts of a search are found. */
export function compileSearch(whole: MeantNode): CompiledSearch {
  const found = branchesOf(whole);
  const branches = found !== null && found.length <= MOST_BRANCHES ? found : null;
  return {
    whole,
    branches,
    walked: branches === null ? (hasWords(whole) ? READ_WHOLE : WALKED) : null,
    hasWords: branches?.some(({ walk }) => 'words' in walk) ?? false,
    isUsual: branches?.length === 1 && branches[0]?.rest.length === 0,
  };
}

/** All of a page's places in order of time; the same text for all searches of a shape. */
export function writeList(
  { branches, walked, whole }: CompiledSearch,
  statement: SearchStatement,
  readable: (post: string, viewer: string) => string,
  times: string | null,
): string {
  const may = readable('p', statement.viewer);
  if (branches === null) return writeNewest(conditionOf(whole, statement), may, walked ?? WALKED);
  const parts = branches.map(({ walk, rest }) =>
    'words' in walk
      ? writeWords(walk.words, times, rest, statement, may)
      : writeWalk(walk, rest, statement, may),
  );
  if (parts.length === 1) return parts[0] ?? '';
  return `SELECT id, at FROM (${parts.map((part) => `(${part})`).join(' UNION ')}) AS found
     ORDER BY at DESC, id DESC LIMIT $3`;
}

/** Whether a search wants a post `p`, as a condition. */
export function writeMatch({ whole }: CompiledSearch, statement: SearchStatement): string {
  return conditionOf(whole, statement);
}

function hasWords(node: MeantNode): boolean {
  if (node.type === 'words') return true;
  if (node.type === 'not') return hasWords(node.child);
  return 'children' in node && node.children.some(hasWords);
}

function writeNewest(condition: string, may: string, walked: number): string {
  return `
    SELECT p.id, p.created_at AS at
      FROM (SELECT * FROM post
             WHERE deleted_at IS NULL AND (created_at, id) < ($1::timestamptz, $2::uuid) AND created_at >= $5
             ORDER BY created_at DESC, id DESC LIMIT ${String(walked)}) p
     WHERE ${condition} AND ${may}
     ORDER BY p.created_at DESC, p.id DESC
     LIMIT $3`;
}

/**
 * By the index of words alone, or together with one that gives few posts, whatever PostgreSQL thinks of the frequency of
 * words: all else is asked of what these give, and the place to go on from comes last.
 */
function writeWords(
  words: string,
  times: string | null,
  rest: readonly MeantNode[],
  statement: SearchStatement,
  may: string,
): string {
  const query = statement.value(words, 'tsquery');
  const inTime = times === null ? query : `(${query} && ${statement.value(times, 'tsquery')})`;
  const few = besides(rest.filter(givesFew), statement);
  const others = besides(
    rest.filter((node) => !givesFew(node)),
    statement,
  );
  const where = `breve_search_document(p.text, p.created_at) @@ ${inTime} AND p.deleted_at IS NULL ${few}`;
  const found =
    others === ''
      ? `post p WHERE ${where} AND ${may}`
      : `(SELECT * FROM post p WHERE ${where} OFFSET 0) p WHERE ${may} ${others}`;
  return `
    WITH found AS MATERIALIZED (SELECT p.id, p.created_at AS at FROM ${found})
    SELECT id, at FROM found
     WHERE (at, id) < ($1::timestamptz, $2::uuid) AND at >= $5
     ORDER BY at DESC, id DESC LIMIT $3`;
}

/** The posts of a person or a topic: an index of these may be read beside the one of words. */
const FEW = 3;

function givesFew(node: MeantNode): boolean {
  return node.type === 'meaning' && node.walks?.every(({ weight }) => weight <= FEW) === true;
}

function besides(rest: readonly MeantNode[], statement: SearchStatement): string {
  return rest.map((node) => ` AND ${conditionOf(node, statement)}`).join('');
}

function writeWalk(
  walk: SearchWalk,
  rest: readonly MeantNode[],
  statement: SearchStatement,
  may: string,
): string {
  const { from, time, id } = walk;
  const keys = walk.each?.(statement);
  const where = walk.where(statement) + besides(rest, statement);
  const page = `
    SELECT p.id, p.created_at AS at
      FROM ${from}
     WHERE p.deleted_at IS NULL AND ${where} AND ${may}
       AND (${time}, ${id}) < ($1::timestamptz, $2::uuid) AND ${time} >= $5
     ORDER BY ${time} DESC, ${id} DESC
     LIMIT $3`;
  if (keys === undefined) return page;
  return `SELECT DISTINCT each_.id, each_.at FROM (${keys}) AS k CROSS JOIN LATERAL (${page}) AS each_
           ORDER BY each_.at DESC, each_.id DESC LIMIT $3`;
}

/** Where the posts a node wants are found; null where only reading all posts would find them. */
function branchesOf(node: MeantNode): Branch[] | null {
  const wording = wordingOf(node);
  if (wording?.anchored) {
    return [{ walk: { words: wording.query }, rest: wording.exactly ? [] : remainderOf(node) }];
  }
  switch (node.type) {
    case 'meaning':
      return node.walks?.map((walk) => ({ walk, rest: [] })) ?? null;
    case 'or': {
      const all = node.children.map(branchesOf);
      return all.every((each) => each !== null) ? all.flat() : null;
    }
    case 'and':
      return bestOf(node.children);
    case 'words':
    case 'not':
      return null;
  }
}

/** Of things that must all be, the one of which there are fewest leads; the others are asked of what it gives. */
function bestOf(children: readonly MeantNode[]): Branch[] | null {
  let best: { branches: Branch[]; weight: number; index: number } | null = null;
  for (const [index, child] of children.entries()) {
    const branches = branchesOf(child);
    if (branches === null || branches.length > MOST_BRANCHES) continue;
    const weight = Math.max(...branches.map(({ walk }) => ('words' in walk ? 0 : walk.weight)));
    if (best === null || weight < best.weight) best = { branches, weight, index };
  }
  if (best === null) return null;
  const others = children.filter((_, index) => index !== best.index);
  return best.branches.map(({ walk, rest }) => ({ walk, rest: [...rest, ...others] }));
}

/** What is to be asked of posts that answer to a node's words. */
function remainderOf(node: MeantNode): MeantNode[] {
  return node.type === 'and' ? node.children.filter((child) => !wordingOf(child)?.exactly) : [node];
}

function wordingOf(node: MeantNode): Wording | null {
  switch (node.type) {
    case 'words':
      return { query: node.query, exactly: node.exact === null, anchored: true };
    case 'meaning':
      return null;
    case 'not': {
      const wording = wordingOf(node.child);
      return wording?.exactly ? { query: `!(${wording.query})`, exactly: true, anchored: false } : null;
    }
    case 'and': {
      const all = node.children.map(wordingOf);
      const some = all.filter((each) => each !== null);
      if (some.length === 0) return null;
      return {
        query: some.map(({ query }) => `(${query})`).join(' & '),
        exactly: all.every((each) => each?.exactly),
        anchored: some.some(({ anchored }) => anchored),
      };
    }
    case 'or': {
      const all = node.children.map(wordingOf);
      if (!all.every((each) => each !== null)) return null;
      return {
        query: all.map(({ query }) => `(${query})`).join(' | '),
        exactly: all.every(({ exactly }) => exactly),
        anchored: all.every(({ anchored }) => anchored),
      };
    }
  }
}

/** Whether a post `p` is wanted, as a condition that is true or not: a negation takes what is unknown for no. */
function conditionOf(node: MeantNode, statement: SearchStatement): string {
  const wording = wordingOf(node);
  if (wording?.exactly) return `breve_search_vector(p.text) @@ ${statement.value(wording.query, 'tsquery')}`;
  switch (node.type) {
    case 'words':
      return `${EXACT_WORDS} @@ ${statement.value(node.exact ?? node.query, 'tsquery')}`;
    case 'meaning':
      return `(${node.condition(statement)})`;
    case 'not':
      return `(${conditionOf(node.child, statement)}) IS NOT TRUE`;
    case 'and':
    case 'or': {
      const written = node.children.map((child) => conditionOf(child, statement));
      return `(${written.join(node.type === 'and' ? ' AND ' : ' OR ')})`;
    }
  }
}
