/**
 * Who may import whom: one table, and everything below is read from it. A feature may import what stands
 * beside its name and whatever that may import. One that is not in the table fails.
 */
const FEATURES = {
  files: [],
  people: ['files'],
  accounts: ['people'],
  // When one works: hours, holidays, absences.
  calendar: ['accounts'],
  topics: ['people'],
  // The viewer is a type of accounts, to which higher features add fields: a draft, unread notifications.
  posts: ['topics', 'accounts'],
  'topic-pages': ['posts'],
  notifications: ['posts', 'search', 'topic-pages'],
  timelines: ['posts'],
  search: ['posts', 'topic-pages', 'timelines'],
  'saved-searches': ['search', 'notifications'],
  figures: ['posts', 'topic-pages', 'search', 'calendar', 'notifications'],
  knowledge: ['posts', 'search', 'notifications', 'calendar'],
  moderation: ['posts', 'search', 'notifications'],
  rounds: ['figures', 'search', 'notifications', 'calendar'],
  deals: ['figures', 'search', 'notifications'],
  // Its feeds are served by integrations.
  digests: ['figures', 'calendar', 'rounds', 'deals', 'knowledge', 'saved-searches'],
};

/** These import all of the above, and nobody imports them, nor they each other. */
const ABOVE_ALL = ['audit', 'realtime', 'admin', 'integrations', 'settings', 'welcome', 'covenant'];

/** The only features that know the rules of a post's text. */
const READS_TEXT = [
  'people',
  'topics',
  'posts',
  'topic-pages',
  'search',
  'figures',
  'calendar',
  'rounds',
  'knowledge',
  'deals',
  'digests',
];

/** What one feature shows another, by the kind of file. Entities too, but for their types alone. */
const OPEN_KINDS = ['module', 'service', 'loader', 'model', 'input', 'payload', 'events', 'hooks', 'errors'];

/** Single files besides: who may read a post or know of a topic and what is in a home, as conditions for every query; which language a text is in; which topics are one; what may join posting; what may ring; what a term of a search means. */
const OPEN_FILES = [
  'topics/topic-members',
  'topic-pages/visible-topic',
  'posts/readable',
  'posts/language',
  'posts/post-hooks',
  'notifications/alert-sources',
  'timelines/home-conditions',
  'search/search-statement',
  'topics/may-post',
  'figures/days',
];

/**
 * @param {string} feature
 * @returns {string[]} every feature it may import
 */
function below(feature) {
  if (ABOVE_ALL.includes(feature)) return Object.keys(FEATURES);
  return [...new Set(FEATURES[feature].flatMap((other) => [other, ...below(other)]))];
}

const known = [...Object.keys(FEATURES), ...ABOVE_ALL];
const SPEC = '\\.spec\\.tsx?$';

/** @param {string[]} names */
function oneOf(names) {
  return `(?:${names.join('|')})`;
}

/**
 * @param {string} name
 * @param {string} comment
 * @param {object} from
 * @param {object} to
 */
function forbid(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}

/**
 * The order of features, for the server and in the same order for the page.
 * @param {string} place
 */
function featureOrder(place) {
  return known.map((feature) =>
    forbid(
      `${place}-${feature}`,
      `${feature} imports ${below(feature).join(', ') || 'no other feature'}.`,
      { path: `^${place}/src/features/${feature}/` },
      {
        path: `^${place}/src/features/`,
        pathNot: `^${place}/src/features/${oneOf([feature, ...below(feature)])}/`,
      },
    ),
  );
}

export default {
  forbidden: [
    forbid(
      'no-cycles',
      'No module needs itself. Types alone may, as entities that name each other do.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'text-stands-alone',
      'text/ is pure: nothing of ours, nothing of Node.',
      { path: '^text/src/', pathNot: SPEC },
      { path: '^(?:backend|frontend)/' },
    ),
    forbid(
      'text-without-node',
      'text/ also runs in the browser.',
      { path: '^text/src/', pathNot: SPEC },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'server-without-page',
      'The server and the page share text/ and the schema alone.',
      { path: '^backend/' },
      { path: '^frontend/' },
    ),
    forbid(
      'page-without-server',
      'The server and the page share text/ and the schema alone.',
      { path: '^frontend/' },
      { path: '^backend/' },
    ),
    forbid(
      'platform-has-no-domain',
      'platform/ has no word of the domain.',
      { path: '^backend/src/platform/' },
      { path: ['^backend/src/(?!platform/)', '^text/'] },
    ),
    forbid(
      'embedded-for-entry-points',
      'The embedded PostgreSQL is the business of app/, of the entry points in backend/src and of tests.',
      { path: '^backend/src/(?:platform|features)/', pathNot: SPEC },
      { path: '^backend/src/embedded/' },
    ),
    forbid(
      'embedded-knows-errors-only',
      'The embedded PostgreSQL starts before everything else.',
      { path: '^backend/src/embedded/' },
      {
        path: '^backend/src/',
        pathNot: ['^backend/src/embedded/', '^backend/src/platform/errors/startup-error\\.ts$'],
      },
    ),
    forbid(
      'features-in-the-table',
      'A feature has its place in the table of this file.',
      {
        path: '^(?:backend|frontend)/src/features/',
        pathNot: `^(?:backend|frontend)/src/features/${oneOf(known)}/`,
      },
      {},
    ),
    ...featureOrder('backend'),
    ...featureOrder('frontend'),
    forbid(
      'features-show-little',
      `From another feature: ${OPEN_KINDS.join(', ')}; never its repository, queries, resolvers.`,
      { path: '^backend/src/features/([^/]+)/' },
      {
        path: '^backend/src/features/',
        pathNot: [
          '^backend/src/features/$1/',
          `\\.${oneOf([...OPEN_KINDS, 'entity'])}\\.ts$`,
          `/${oneOf(OPEN_FILES)}\\.ts$`,
        ],
      },
    ),
    forbid(
      'entities-for-their-types',
      "Another feature's entity is a type here; its rows are read through its service.",
      { path: '^backend/src/features/([^/]+)/' },
      {
        path: '^backend/src/features/.*\\.entity\\.ts$',
        pathNot: '^backend/src/features/$1/',
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'text-for-those-who-read-it',
      `Only ${READS_TEXT.join(', ')} know the rules of a post's text.`,
      { path: '^backend/src/features/', pathNot: [`^backend/src/features/${oneOf(READS_TEXT)}/`, SPEC] },
      { path: '^text/' },
    ),
    forbid(
      'page-features-below-app',
      'app/ composes features; none imports it.',
      { path: '^frontend/src/(?!app/|[^/]+$)' },
      { path: '^frontend/src/app/' },
    ),
    forbid(
      'server-features-below-app',
      'app/ composes features; none imports it.',
      { path: '^backend/src/features/' },
      { path: '^backend/src/(?:app/|[^/]+$)' },
    ),
    forbid(
      'page-ground',
      'ui/, lib/, apollo/ and messages/ import nothing upward.',
      { path: '^frontend/src/(?:ui|lib|apollo|messages)/' },
      { path: '^frontend/src/(?:app|features)/' },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '(?:^|/)dist/'] },
    exclude: { path: ['(?:^|/)dist/', '\\.css$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      // `source`: an import of @breve/text leads to its source, whether or not it is built.
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
    },
  },
};
