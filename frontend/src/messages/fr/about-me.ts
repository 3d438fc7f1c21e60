/** What concerns one: mentions, quotes, one's topics. */
export const aboutMe = {
  'aboutMe.unanswered': 'À répondre',
  'aboutMe.unanswered.rule':
    'Une mention attend tant que vous n’avez rien écrit dans son fil. Si elle n’appelle rien, dites-le par son menu « Plus ».',
  'aboutMe.settle': 'Rien à répondre',
  'aboutMe.settled': 'Cette mention ne vous attend plus.',
  'aboutMe.quotes': 'Citations',
  'aboutMe.topics': 'Mes sujets',
  'aboutMe.none': 'Rien ici',
  'aboutMe.unanswered.none': 'Aucune mention n’attend votre réponse.',
  'aboutMe.mentions.none': 'Personne ne vous a mentionné pour l’instant.',
  'aboutMe.quotes.none': 'Personne n’a encore cité une de vos brèves.',
  'aboutMe.topics.none': 'Suivez des sujets : ce que les autres y écrivent arrive ici.',
} as const;
