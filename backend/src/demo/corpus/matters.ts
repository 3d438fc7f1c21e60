import type { Exchange } from './exchange.js';

/** Matters of the day that several people settle together: a late lorry, a client's wish, a shelf that arrived twice. */
export const MATTERS: readonly Exchange[] = [
  {
    turns: [
      ['mamadou.sy', 'Un camion bloqué à Valence, 212 colis dedans. On prévient qui ? #tournées'],
      ['valerie.texier', 'Le support écrit aux 212. Message prêt dans cinq minutes.'],
      ['kevin.morvan', 'Envoyé. 9 réponses, toutes gentilles.', { to: 1 }],
      ['mamadou.sy', 'Il est reparti, livraison {j+1} matin pour tous.'],
    ],
  },
  {
    turns: [
      [
        'coralie.blanchet',
        'Deux références inversées au catalogue : la théière sort à la place du thé. #stocks',
      ],
      ['nadia.ferhat', 'Fiches corrigées en ligne.'],
      ['samira.haddad', 'Ça explique les onze théières de ce matin. #retours'],
      [
        'louise.adam',
        'Les onze clients ont leur thé en route, et gardent la théière. Ils sont contents.',
        { to: 2 },
      ],
    ],
  },
  {
    turns: [
      [
        'ines.lopes',
        'Réunion Maison Talvère : ils veulent des délais plus courts, pas des prix plus bas. #Maison-Talvère',
      ],
      [
        'stephane.kowalski',
        'On peut passer leur vague de 14 h à 11 h, si les commandes arrivent avant 10 h.',
      ],
      ['ines.lopes', 'Ils acceptent l’heure limite à 10 h.', { to: 1 }],
      ['karim.benali', 'Voilà une négociation où tout le monde gagne trois heures.'],
    ],
  },
  {
    turns: [
      [
        'rachid.amrani',
        'Lien internet de Vénissieux coupé, on tourne sur la ligne de secours. Évitez les vidéos. #informatique',
      ],
      ['ludovic.ferrand', 'Les pistolets marchent, rien de perdu.'],
      ['rachid.amrani', 'Rétabli, zéro colis bloqué. La ligne de secours vient de payer son loyer.'],
    ],
  },
  {
    turns: [
      [
        'margaux.lemoine',
        'Brûlerie du Port change de sacs : 30 g plus lourds, toutes les étiquettes à refaire. #Brûlerie-du-Port',
      ],
      ['sylvie.jourdan', 'Et le carton de douze ne ferme plus. Essai avec le carton de dix {j+1}.'],
      ['margaux.lemoine', 'Ils sont d’accord pour dix, ils trouvent ça plus joli.', { to: 1 }],
    ],
  },
  {
    turns: [
      ['theo.garnier', 'Reçu deux fois le même rayonnage à Lille. L’un des deux est pour quelqu’un ?'],
      ['baptiste.roche', 'Grenoble en attend un depuis trois semaines !'],
      ['patrick.hennequin', 'Je passe à Lille {j+1} et à Grenoble dans la semaine. Gardez-le-moi debout.'],
      ['baptiste.roche', 'Monté, rempli, adoré.', { to: 2, days: 4 }],
    ],
  },
  {
    turns: [
      [
        'julien.perret',
        'Vélos Tournesol : un vélo livré avec trois pédales. Le client est philosophe. #Vélos-Tournesol',
      ],
      ['samira.haddad', 'Il nous manque une pédale sur un retour. On a trouvé l’énigme.'],
      ['julien.perret', 'Réunion de famille pour la pédale {j+2}.', { to: 1 }],
    ],
  },
  {
    turns: [
      [
        'aicha.mansouri',
        'Rendez-vous avec la mairie : elle demande un passage piéton devant le hall B. Pour, évidemment. #entrepôt-nord',
      ],
      ['bruno.lacaze', 'On participe aux frais, je l’ai proposé ce matin.'],
      ['claire.moreau', 'Convention sur mon bureau, signature {j+3}.'],
    ],
  },
  {
    turns: [
      [
        'sylvie.jourdan',
        'Odeur bizarre sur le lot de cartons arrivé ce matin. Personne ne s’en sert, merci. #colisage #sécurité',
      ],
      ['denis.poulain', 'Encre humide, fiche fournisseur vérifiée, rien de dangereux. Aérer deux jours.'],
      ['sylvie.jourdan', 'Ils prennent l’air. Nous aussi.', { to: 1 }],
    ],
  },
  {
    turns: [
      [
        'fatou.diop',
        'Le fournisseur de bols annonce +9 % au prochain trimestre. On passe l’augmentation ou pas ?',
      ],
      ['nadia.ferhat', 'La moitié, et on garde le prix rond à 12 €.'],
      ['mireille.fontan', 'La marge tient avec la moitié, j’ai vérifié.'],
      ['fatou.diop', 'Va pour la moitié.', { to: 2 }],
    ],
  },
  {
    turns: [
      [
        'zoe.carpentier',
        'Quatre litiges la même semaine, même immeuble, même étage. Étrange, non ? #support',
      ],
      ['kevin.morvan', 'Il y a deux entrées, A et A bis. Le GPS ne connaît que la première.'],
      ['mamadou.sy', 'Noté dans la fiche adresse. Merci les détectives.', { to: 1 }],
    ],
  },
  {
    turns: [
      [
        'laure.beraud',
        'Grenoble perd le réseau tous les jours à 15 h. Tous les jours. Des idées ? #caisse-2',
      ],
      ['noemie.fabre', 'C’est l’heure de la bouilloire ?'],
      ['baptiste.roche', '… C’est l’heure de la bouilloire. Même multiprise.', { to: 1 }],
      ['rachid.amrani', 'La caisse a désormais sa prise à elle, et la bouilloire aussi.', { to: 2 }],
    ],
  },
  {
    turns: [
      [
        'nathalie.pujol',
        'Une candidate nous préfère « parce que les équipes de nuit ont l’air de bien s’entendre ». #recrutement',
      ],
      ['ludovic.ferrand', 'Elle commence quand ?'],
      ['clemence.hubert', 'Le 1er. Elle aime les renards.', { to: 1 }],
    ],
  },
  {
    turns: [
      ['quentin.salvat', 'Neuf boutiques sur dix hier soir : il manque Daumesnil. Panne ou oubli ? #ventes'],
      ['fatou.diop', 'Oubli ! 8 430 €, et je fais le tour de la boutique à cloche-pied.'],
      ['quentin.salvat', 'Ajouté. Photo de la cloche ?', { to: 1 }],
    ],
  },
  {
    turns: [
      [
        'antoine.vasseur',
        'Un client historique m’a dit hier : « On vous garde parce que vous rappelez. » Merci à ceux qui rappellent.',
      ],
      ['valerie.texier', 'Je transmets à toute l’équipe, ça vaut une prime.'],
      ['antoine.vasseur', 'J’ai bien entendu, Valérie.', { to: 1 }],
    ],
  },
  {
    turns: [
      [
        'emma.whitfield',
        'Leak above the stock room, ceiling tile in the teapots. Nobody hurt, four teapots gone. #Leeds',
      ],
      [
        'denis.poulain',
        'Cut the power in that room first, then call the landlord. Photos for insurance please.',
      ],
      ['emma.whitfield', 'Power off, plumber here, photos sent. Selling from the front half.', { to: 1 }],
      ['claire.moreau', 'Claim opened, reference on your e-mail. Courage Emma!'],
    ],
  },
  {
    turns: [
      [
        'oliver.hartley',
        'Nordhaven visit went well: they want the Kent depot tour in writing for their board. #Nordhaven',
      ],
      ['grace.okafor', 'Two pages and six photos, you will have them by {d+1}.'],
      [
        'oliver.hartley',
        'Their board loved the forklift photo. The forklift is asking for royalties.',
        { to: 1, days: 3 },
      ],
    ],
  },
  {
    turns: [
      ['grace.okafor', 'Customs system down, 14 lorries waiting. Paper forms it is. #quais'],
      ['ben.lockwood', 'Afternoon rounds pushed back, drivers told.'],
      ['hannah.clarke', 'Tracking page says "customs delay", customers informed.'],
      ['grace.okafor', 'It is back. All 14 cleared, nine of them by pen. My hand hurts.'],
    ],
  },
  {
    turns: [
      [
        'callum.fraser',
        'Oakmere Books asks for recycled filler only. Do we stock enough for 3,000 parcels? #colisage',
      ],
      ['sylvie.jourdan', 'Enough for 5,000, and it is what we already use.'],
      ['callum.fraser', 'Easiest yes of the month.', { to: 1 }],
    ],
  },
  {
    turns: [
      [
        'tom.ashworth',
        'Borough till printed a receipt in French. The customer kept it as a souvenir. #caisse-2',
      ],
      ['priya.shah', 'She came back for one more. Please do not fix it too fast.'],
      ['tom.ashworth', 'Too late, sorry. I can add a secret button.', { to: 1 }],
    ],
  },
  {
    turns: [
      [
        'daniel.byrne',
        'Third complaint this week about the same courier in Cork. Pattern, not bad luck. #support',
      ],
      ['ben.lockwood', 'Pulled the figures: 11% late against 3% elsewhere. Calling them now.'],
      ['ben.lockwood', 'They changed the driver’s round. Give it a week.'],
      ['daniel.byrne', 'A week later: zero. Thank you Ben.', { to: 2, days: 5 }],
    ],
  },
  {
    turns: [
      ['priya.shah', 'Landlord wants scaffolding for three weeks. Our window behind a net. Ideas? #London'],
      ['lea.dubois', 'On avait suspendu des tasses au filet, à hauteur d’enfant. Tout le monde s’arrêtait !'],
      ['isabelle.rouviere', 'I can have the net printed with your window on it, life size.'],
      ['priya.shah', 'Cups AND a printed net. Best scaffolding in London.', { to: 2 }],
    ],
  },
];
