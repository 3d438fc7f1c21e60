export const search = {
  'search.label': 'Chercher des brèves, des personnes, des sujets',
  'search.titleOf': '{query} · Rechercher',
  'search.tabs': 'Où chercher',
  'search.posts': 'Brèves',
  'search.people': 'Personnes',
  'search.topics': 'Sujets',
  'search.start.title': 'Que cherchez-vous ?',
  'search.start.words': 'Un mot, un nom, un sujet. Les accents ne comptent pas.',
  'search.nothing.title': 'Rien pour « {query} »',
  'search.nothing.words': 'Essayez un autre mot, ou moins de mots.',
} as const;
