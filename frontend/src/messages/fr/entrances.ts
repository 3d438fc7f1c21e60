/** Words by which the first pages lead to what comes later. */
export const entrances = {
  'composer.label': 'Texte de la brève',
  'composer.prompt': 'Écrire une brève…',
  'composer.promptReply': 'Répondre à cette brève…',
  'composer.titleNew': 'Nouvelle brève',
  'counting.title': 'Ce que compte {topic}',
  'deals.ofTeam': 'Affaires de l’équipe',
  'shell.deals': 'Affaires',
  'digests.posts': 'Brèves',
  'digests.title': 'L’essentiel',
  'events.setDays': 'Dates de {name}',
  'figures.link': 'Chiffres',
  'shell.searches': 'Recherches suivies',
  'feeds.action': 'Flux privé',
  'rounds.title': 'Tour du soir',
} as const;
