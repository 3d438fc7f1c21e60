export const welcome = {
  'welcome.title': 'Bienvenue, {name}',
  'welcome.words':
    'Ici, {company} se parle en 140 caractères. Choisissez ce que vous voulez lire ; tout peut se changer ensuite.',
  'welcome.who': 'Qui est ici',
  'welcome.lead': 'responsable',
  'welcome.directory': 'Tout l’annuaire',
  'welcome.alone': 'Personne d’autre encore',
  'welcome.alone.words':
    'Faites entrer vos collègues : chacun reçoit un lien, choisit son nom et son mot de passe.',
  'welcome.makeTeams': 'Créer les équipes',
  'welcome.follow': 'À suivre',
  'welcome.follow.words':
    'Ce que vous suivez arrive dans votre fil. La raison de chaque proposition est écrite dessous.',
  'welcome.read': 'À lire',
  'welcome.read.words': 'Les dernières brèves de l’entreprise.',
  'welcome.home': 'Ouvrir mon fil',
  'welcome.post': 'Écrire une première brève',
} as const;
