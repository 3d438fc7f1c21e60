import type { Rolldown } from 'vite';
import { own } from './own.js';

type NameOf = Extract<Rolldown.CodeSplittingGroup['name'], (...args: never[]) => unknown>;
type Graph = Parameters<NameOf>[1];
type Modules = ReadonlySet<string>;

/** What talks to the server and keeps what it said. */
const DATA = /^(?:@apollo|@wry|@0no-co|graphql|rxjs|optimism|tslib|gql\.tada)/;

const DOORS = routes('sign-in', 'setup', 'invitation', 'reset');
const READING = routes(
  'home',
  'company',
  'topic',
  'topics',
  'thread',
  'person',
  'people',
  'team',
  'kind',
  'mentions',
  'bookmarks',
  'questions',
  'card',
  'search',
  'topic-care',
  'topic-wall',
);
/** Opened by a key or a tap anywhere, and fetched ahead. */
const DIALOGS = ['features/posts/composer/composition.tsx', 'ui/modal.tsx', 'ui/menu-popover.tsx'].map(own);
const SETTINGS = routes(
  'settings/profile',
  'settings/security',
  'admin/company',
  'admin/team',
  'admin/invitations',
);

/** What home asks so that it knows whether to fetch more. */
const LOSS_ASKED = own('features/deals/loss-reason.query.ts');

/** Colours and first rules, of the page alone. */
const GROUND = /\/src\/ui\/style\/(?:tokens|base)\.css$/;

/** Rules of the text that composer and rounds alone use, though the one entrance of its package leads all pages by them. */
const LATER_RULES = '/text/src/health.ts';

/** What GraphiQL alone needs of `graphql`: the page's documents are read while it is built. */
const GRAPHIQL_ALONE =
  /\/node_modules\/graphql\/(?!index|language)|\/language\/(?:\w*[lL]exer|parser|source|tokenKind|\w*[lL]ocation)\.m?js/;

/**
 * Few files in the place of one for every set of modules that some pages happen to share: what all pages need, what
 * those of posts share, what doors share, what dialogs share, what settings share. The code of one page alone stays in a file of its own.
 */
export function chunks(): Rolldown.CodeSplittingGroup[] {
  let chunkOf: ((id: string) => string | null) | null = null;
  // A group takes along what its modules import, unless one before it has it: those that others stand on come first.
  return [
    'react',
    'data',
    'libraries',
    'queries',
    'amounts',
    'page',
    'reading',
    'forms',
    'dialogs',
    'settings',
  ].map((chunk, index, { length }) => ({
    debugName: chunk,
    priority: length - index,
    name: (id, graph) => ((chunkOf ??= plan(graph))(id) === chunk ? chunk : null),
  }));
}

function plan(graph: Graph): (id: string) => string | null {
  const start = below(graph, [own('main.tsx')]);
  const doors = sharedBelow(graph, DOORS);
  const reading = sharedBelow(graph, READING);
  const dialogs = below(graph, DIALOGS);
  const settings = sharedBelow(graph, SETTINGS);
  return (id) => {
    const rules = rulesOf(id);
    if (rules !== null) return rules;
    if (GRAPHIQL_ALONE.test(id)) return null;
    // What starts the page and clothes it stays apart: GraphiQL's document takes some of the shared files, too.
    if (id === own('main.tsx') || GROUND.test(id) || id.endsWith(LATER_RULES)) return null;
    // Behind the door one reads: what both need comes with the first page, whichever it is.
    if (start.has(id) || (doors.has(id) && reading.has(id))) {
      return libraryOf(id) ?? 'page';
    }
    if (reading.has(id) || id === LOSS_ASKED) return 'reading';
    if (doors.has(id)) return 'forms';
    if (dialogs.has(id)) return 'dialogs';
    return settings.has(id) ? 'settings' : null;
  };
}

/**
 * The rules of the text by what they are for: all stand behind one name, `@breve/text`, so whoever imports one of them
 * would bring all of them along. Reading a post takes neither the language of searches nor the grammar of figures; what
 * it takes stands below both, so it comes with what stands below everything.
 */
function rulesOf(id: string): string | null {
  if (id.includes('/node_modules/big.js/')) return 'amounts';
  const [, path] = /\/text\/src\/(.*)$/.exec(id) ?? [];
  if (path === undefined || path === 'index.ts') return null;
  if (path.startsWith('search/')) return 'queries';
  return path.startsWith('figures/') ? 'amounts' : 'libraries';
}

/** Three files for the libraries: a browser fetches them side by side, and each grows with its own connection. */
function libraryOf(id: string): string | null {
  const [, name] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
  if (name === undefined) return null;
  if (['react', 'react-dom', 'scheduler'].includes(name)) return 'react';
  return DATA.test(name) ? 'data' : 'libraries';
}

/** The modules that at least two of these entries need. */
function sharedBelow(graph: Graph, entries: readonly string[]): Modules {
  const once = new Set<string>();
  const shared = new Set<string>();
  for (const entry of entries) {
    for (const id of below(graph, [entry])) (once.has(id) ? shared : once).add(id);
  }
  return shared;
}

/** The modules that these entries need at once, themselves included; not what they fetch later. */
function below(graph: Graph, entries: readonly string[]): Modules {
  const found = new Set(entries);
  for (const id of found) {
    const module = graph.getModuleInfo(id);
    if (module === null && entries.includes(id))
      throw new Error(`${id} is named in the chunks and not there`);
    for (const imported of module?.importedIds ?? []) found.add(imported);
  }
  return found;
}

function routes(...names: string[]): string[] {
  return names.map((name) => own(`app/routes/${name}.tsx`));
}
