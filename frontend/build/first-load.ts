import type { Rolldown } from 'vite';
import { PAGE } from '../src/features/timelines/page-size.js';
import { own } from './own.js';

type Bundle = Rolldown.OutputBundle;

/** Which page answers which addresses, for those that people arrive at. */
export const ARRIVALS = [
  { address: '^/$', page: 'home' },
  { address: '^/sign-in$', page: 'sign-in' },
  { address: '^/topics/.', page: 'topic' },
  { address: '^/p/.', page: 'thread' },
  { address: '^/company$', page: 'company' },
  { address: '^/people/.', page: 'person' },
  { address: '^/teams/.', page: 'team' },
] as const;

/**
 * What those addresses ask before they can show a post: the operations that the closed door and the route's `questions`
 * ask, with their variables in the order in which the route names them. What stands in the address is `$1`.
 */
export const QUESTIONS = [
  { address: '^/$', asked: { Viewer: {}, Home: { first: PAGE } } },
  { address: '^/company$', asked: { Viewer: {}, CompanyTimeline: { first: PAGE } } },
  {
    address: '^/topics/([^/]+)$',
    asked: { Viewer: {}, Topic: { name: '$1' }, TopicPosts: { name: '$1', first: PAGE } },
  },
] as const;

export const LANGUAGES = ['fr', 'en'] as const;

/** The files that the page's document itself names: what every page needs. */
export function startFiles(bundle: Bundle): Set<string> {
  return filesOf(bundle, own('main.tsx'));
}

export function pageFiles(bundle: Bundle, page: (typeof ARRIVALS)[number]['page']): Set<string> {
  return filesOf(bundle, own(`app/routes/${page}.tsx`));
}

export function languageFiles(bundle: Bundle, language: (typeof LANGUAGES)[number]): Set<string> {
  return filesOf(bundle, own(`messages/${language}/${language}-first.ts`));
}

/** The script that runs before the first paint; no module, so nothing else names it. */
export function firstPaintFile(bundle: Bundle): string {
  const found = Object.values(bundle).find(
    (file) => file.type === 'asset' && file.names.includes(FIRST_PAINT),
  );
  if (found === undefined) throw new Error(`The build holds no ${FIRST_PAINT}`);
  return found.fileName;
}

export const FIRST_PAINT = 'first-paint.js';

/** The scripts and style sheets that a module needs before it runs, its own included. */
function filesOf(bundle: Bundle, id: string): Set<string> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const holder = chunks.find(({ moduleIds }) => moduleIds.includes(id));
  if (holder === undefined) throw new Error(`The build holds no ${id}`);
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set([holder]);
  for (const chunk of found) {
    for (const name of chunk.imports) {
      const imported = byName.get(name);
      if (imported !== undefined) found.add(imported);
    }
  }
  return new Set([...found].flatMap((chunk) => [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])]));
}
