import type { Exchange } from './exchange.js';

/** Notices of those who may announce. */
export const ANNOUNCEMENTS: readonly Exchange[] = (
  [
    [
      [
        'guillaume.teyssier',
        'Coupure d’eau à Vénissieux {j+1} de 13 h à 15 h. Fontaines et douches hors service.',
      ],
    ],
    [
      [
        'isabelle.rouviere',
        'Entretiens annuels : campagne ouverte, à finir avant la fin du mois prochain. http://intranet/rh/entretiens',
      ],
    ],
    [
      [
        'antoine.vasseur',
        'Résultats du trimestre : 11,4 M€, +6 %. Merci à toutes les équipes. Détail jeudi à 11 h, en salle et en ligne.',
      ],
      ['karim.benali', 'L’équipe Lyon a dépassé l’objectif de 4 %. Fier d’elle.'],
      ['oliver.hartley', 'And 1.2 of those came from London. Onwards.'],
    ],
    [
      [
        'nathalie.pujol',
        'Nouvelle mutuelle au 1er du mois prochain, mêmes cotisations, meilleure optique. http://intranet/rh/mutuelle',
      ],
    ],
    [
      [
        'claire.moreau',
        'Le portail de Vénissieux passe au badge à partir de {j+3}. Retirez le vôtre à la loge avant.',
      ],
      ['patrick.hennequin', 'Et pour les chauffeurs de Lesquin ?'],
      ['claire.moreau', 'Badge visiteur à l’année, déjà à votre nom.', { to: 1 }],
    ],
    [
      [
        'guillaume.teyssier',
        'Photo d’équipe {j+2} à 12 h 30 devant le quai 1. Venez comme vous êtes, gilets compris.',
      ],
    ],
    [
      [
        'isabelle.rouviere',
        'Une équipe de télévision filme l’atelier {j+3}. Personne n’est obligé d’apparaître : dites-le-moi.',
      ],
    ],
    [
      [
        'nathalie.pujol',
        'Télétravail : deux jours par semaine pour les postes qui le permettent, accord signé. http://intranet/rh/teletravail',
      ],
      ['quentin.salvat', 'Merci ! Le tableau de bord marche aussi en pantoufles.'],
    ],
    [
      [
        'claire.moreau',
        'Exercice d’évacuation cette semaine, sur les trois sites, sans prévenir de l’heure. Merci de jouer le jeu.',
      ],
    ],
    [
      [
        'antoine.vasseur',
        'Le hall B de Lesquin est à nous : bail signé pour douze ans. Bravo @aicha.mansouri et son équipe. #entrepôt-nord',
      ],
    ],
    [
      [
        'guillaume.teyssier',
        'Cantine : le chef change, les frites restent. Menu de la semaine : http://intranet/cantine',
      ],
    ],
    [
      [
        'nathalie.pujol',
        'Index égalité : 92 sur 100, contre 88. Le détail et ce qui reste à faire : http://intranet/rh/index',
      ],
    ],
    [
      [
        'isabelle.rouviere',
        'Le nouveau site ouvre dans {4-9} semaines. D’ici là, ne promettez aucune date aux clients. #refonte-site',
      ],
      ['maxime.delorme', 'Je confirme, et merci.'],
    ],
    [
      [
        'claire.moreau',
        'Registre des données : chaque équipe relit sa page avant la fin du mois. Dix minutes. http://intranet/donnees/registre',
      ],
    ],
    [['guillaume.teyssier', 'Le parking visiteurs est réservé aux visiteurs. Oui, même le vendredi.']],
    [
      [
        'nathalie.pujol',
        'Bienvenue aux {9-14} arrivants du mois. Ils mangent ensemble {j+1} à 12 h 15, venez les saluer. #recrutement',
      ],
    ],
    [
      [
        'claire.moreau',
        'Panne de téléphone réparée. Les appels de ce matin sont perdus : rappelez vos clients, s’il vous plaît.',
      ],
    ],
    [
      [
        'antoine.vasseur',
        'Un colis volé à Bron, le chauffeur va bien. C’est tout ce qui compte. Merci à ceux qui l’ont relayé. #sécurité',
      ],
      ['mamadou.sy', 'Il reprend {j+1}, il vous remercie.'],
    ],
    [
      [
        'isabelle.rouviere',
        'Nous sommes finalistes du prix de la logistique urbaine. Réponse dans un mois, doigts croisés.',
      ],
    ],
    [
      [
        'nathalie.pujol',
        'Prime de partage versée avec la paie de ce mois, à parts égales. http://intranet/rh/partage',
      ],
    ],
    [
      [
        'guillaume.teyssier',
        'Don du sang {j+4} de 9 h à 13 h, camion devant le quai 9. Inscription à la loge.',
      ],
    ],
    [
      [
        'claire.moreau',
        'Le règlement intérieur change sur un point : les écouteurs sont interdits près des chariots. #sécurité',
      ],
    ],
    [
      [
        'isabelle.rouviere',
        'UK offices: HQ-Day will be translated live, headphones at the door. #Journée-HQ',
      ],
    ],
    [
      [
        'nathalie.pujol',
        'UK colleagues: pension statements are out, questions to me before the end of the month.',
      ],
    ],
    [
      [
        'antoine.vasseur',
        'London: lease on Borough renewed for ten years. Congratulations @priya.shah, the window stays blue.',
      ],
    ],
    [
      [
        'guillaume.teyssier',
        'Kent depot: fire drill on {d+2} in the morning. Please walk, do not run, leave the tea.',
      ],
    ],
    [
      [
        'isabelle.rouviere',
        'Prix de la logistique urbaine : nous l’avons ! Mention spéciale pour les livraisons du soir. #tournée-verte',
      ],
    ],
  ] as const satisfies readonly Exchange['turns'][]
).map((turns) => ({ kind: 'ANNOUNCEMENT', turns }));

/** The very first one, when the network opened. */
export const OPENING: Exchange = {
  kind: 'ANNOUNCEMENT',
  turns: [
    [
      'claire.moreau',
      'Brève remplace la liste de diffusion « tous ». Annonces, questions, chiffres du jour : tout se poste ici.',
    ],
    ['lea.dubois', 'Ma boîte de réception vous remercie.'],
    ['antoine.vasseur', '140 caractères ? Mes discours vont y gagner.'],
    ['oliver.hartley', 'Bonjour from London! Do we write in French or English?'],
    ['claire.moreau', 'Comme vous voulez, the page speaks both.', { to: 3 }],
  ],
};
