/**
 * What people search: a recorded mix, the same for networks of all sizes. Frequent words, rare ones, one in a whole
 * network, none; with and without accents, in the plural, two and three at once, in both languages.
 */
export const SEARCHES = [
  // In one of twenty to fifty posts.
  'lyon',
  'nantes',
  'équipe',
  'devis',
  'inventaire',
  'livraison',
  'client',
  'étiquetage',
  'réponse',
  'meeting',
  // As people type them: without accents, in the plural, with a hyphen.
  'etiquetage',
  'reunion',
  'colis en retard',
  'saint-etienne',
  'transporteurs',
  'camions',
  'audits',
  // Two words and more.
  'inventaire lyon',
  'panne caisse',
  'formation incendie',
  'budget respecté grenoble',
  'contrat cadre strasbourg',
  'rien à signaler bayonne',
  'dossier siège vendredi',
  'stock count leeds',
  'quality control dublin',
  'purchase order',
  // Names, from the best known client to one that is named now and then.
  'Clilédrount',
  'rancogril',
  'Vefa devis',
  'Drontrudro',
  'vigeauplus maquette',
  'Puplurc',
  'Vanbonveaulde',
  'gangroulon',
  'Lududul',
  'Trédijalde',
  'Drotrur',
  'lericler',
  'Loral',
  // In no post.
  'xylophone',
  'girafe bleue',
];
