/** The privacy pack in the page. */
export const pack = {
  'covenant.pack.title': 'Le dossier',
  'covenant.pack.words':
    'Les documents qui accompagnent le logiciel, à compléter par l’entreprise là où figurent des [crochets].',
  'covenant.pack.record': 'Registre des traitements',
  'covenant.pack.impact': 'Analyse d’impact (projet)',
  'covenant.pack.retention': 'Durées de conservation',
  'covenant.pack.reading': 'Qui peut lire quoi',
  'covenant.pack.sheet': 'Fiche pour les représentants du personnel',
} as const;
