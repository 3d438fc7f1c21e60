import '../../launch/node-version.mjs';

const { readFileSync } = await import('node:fs');
const { compile, server } = await import('../../launch/compile.mjs');
const { call } = await import('../page/call.mjs');
const { openDemoAt } = await import('./demo-at.mjs');

/** When the demo company is made: the same moment gives the same posts. */
const MADE_AT = new Date('2026-03-17T15:20:00Z');
/** How many hits somebody looks at. */
const LOOKED_AT = 20;
const ORDERS = /** @type {const} */ (['RELEVANCE', 'NEWEST']);
const SEARCH = `query ($query: String!, $order: SearchOrder!, $first: Int!) {
  searchPosts(query: $query, order: $order, first: $first) { edges { node { text } } }
}`;

/**
 * What somebody looks for in the demo company, and words of each post that should come. Written before anything was tuned;
 * a query is never changed because it does badly.
 * @type {{ query: string, posts: string[] }[]}
 */
const queries = JSON.parse(readFileSync(new URL('queries.json', import.meta.url), 'utf8'));

if (!(await compile([server]))) process.exit(1);
const company = await openDemoAt(MADE_AT);
try {
  /** @type {Record<string, number[]>} */
  const ranks = { RELEVANCE: [], NEWEST: [] };
  console.log(['relevance', 'newest', 'query'].join('\t'));
  for (const { query, posts } of queries) {
    for (const order of ORDERS) ranks[order]?.push(await findRank(query, posts, order));
    console.log([...ORDERS.map((order) => written(ranks[order]?.at(-1) ?? 0)), query].join('\t'));
  }
  for (const order of ORDERS) {
    const found = ranks[order] ?? [];
    console.log(
      `${order}: mean reciprocal rank ${mean(found.map((rank) => (rank === 0 ? 0 : 1 / rank))).toFixed(3)}, ` +
        `first ${share(found, 1)}, in the first five ${share(found, 5)}, in the first ${LOOKED_AT} ${share(found, LOOKED_AT)} ` +
        `of ${found.length} queries`,
    );
  }
} finally {
  await company.stop();
}

/**
 * @param {string} query
 * @param {string[]} posts
 * @param {'RELEVANCE' | 'NEWEST'} order
 * @returns {Promise<number>} the place of the first post that should come, from 1; 0 when none is among those looked at
 */
async function findRank(query, posts, order) {
  const { data } = await call(company.origin, company.reader, SEARCH, { query, order, first: LOOKED_AT });
  /** @type {{ node: { text: string | null } }[]} */
  const edges = data.searchPosts.edges;
  return edges.findIndex(({ node }) => posts.some((words) => node.text?.includes(words))) + 1;
}

/** @param {number} rank */
function written(rank) {
  return rank === 0 ? '-' : String(rank);
}

/** @param {number[]} values */
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * @param {number[]} ranks
 * @param {number} at
 */
function share(ranks, at) {
  return ranks.filter((rank) => rank > 0 && rank <= at).length;
}
