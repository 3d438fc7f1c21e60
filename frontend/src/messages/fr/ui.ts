export const ui = {
  'ui.close': 'Fermer',
  'ui.cancel': 'Annuler',
  'ui.save': 'Enregistrer',
  'ui.retry': 'Réessayer',
  'ui.back': 'Retour',
  'ui.loading': 'Chargement…',
  'ui.loadMore': 'Charger la suite',
  'ui.error.title': 'Cela n’a pas marché',
  'ui.error.unreachable': 'Le serveur ne répond pas. Votre connexion est peut-être coupée.',
  'ui.notFound.title': 'Rien à cette adresse',
  'ui.notFound.words': 'Ce que vous cherchez n’existe pas, n’existe plus, ou ne vous est pas destiné.',
  'ui.crash.title': 'Cette page s’est arrêtée',
  'ui.crash.words':
    'Une erreur que nous n’avions pas prévue. Rechargez la page ; rien de ce qui est publié n’est perdu.',
  'ui.crash.reload': 'Recharger',
} as const;
