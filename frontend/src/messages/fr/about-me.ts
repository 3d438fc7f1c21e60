/** What concerns one: mentions, quotes, one's topics. */
export const aboutMe = {
  'aboutMe.unanswered': 'À répondre',
  'aboutMe.quotes': 'Citations',
  'aboutMe.topics': 'Mes sujets',
  'aboutMe.none': 'Rien ici',
  'aboutMe.unanswered.none': 'Aucune mention n’attend votre réponse.',
  'aboutMe.mentions.none': 'Personne ne vous a mentionné pour l’instant.',
  'aboutMe.quotes.none': 'Personne n’a encore cité une de vos brèves.',
  'aboutMe.topics.none': 'Suivez des sujets : ce que les autres y écrivent arrive ici.',
} as const;
