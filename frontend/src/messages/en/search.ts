import type { search as fr } from '../fr/search.js';

export const search = {
  'search.label': 'Search posts, people, topics',
  'search.titleOf': '{query} · Search',
  'search.tabs': 'Where to search',
  'search.posts': 'Posts',
  'search.people': 'People',
  'search.topics': 'Topics',
  'search.start.title': 'What are you looking for?',
  'search.start.words': 'A word, a name, a topic. Accents do not matter.',
  'search.nothing.title': 'Nothing for “{query}”',
  'search.nothing.words': 'Try another word, or fewer words.',
} as const satisfies Record<keyof typeof fr, string>;
