import type { Exchange } from './exchange.js';

/** Ideas to bounce on, and early tests among those who offer to try. */
export const IDEAS: readonly Exchange[] = [
  {
    turns: [
      [
        'louise.adam',
        'Idée : un créneau « je passe en boutique » pendant l’appel, pour les colis égarés. #idées',
      ],
      ['lea.dubois', 'On pourrait bloquer l’article deux heures, comme pour les fleurs.'],
      ['valerie.texier', 'Essai à Presqu’île à partir de {j+2} ?', { to: 1 }],
      ['lea.dubois', 'Partante.', { to: 2 }],
    ],
  },
  {
    turns: [
      [
        'patrick.hennequin',
        'Et si les bons de livraison portaient le nom du gardien ? On gagnerait cinq minutes par immeuble. #idées',
      ],
      ['mamadou.sy', 'Je l’ajoute à la fiche adresse. Les chauffeurs la remplissent, personne d’autre.'],
      ['kevin.morvan', 'Le support dit oui des deux mains.'],
    ],
  },
  {
    turns: [
      [
        'zoe.carpentier',
        'Photographier chaque colis fragile fermé, cinq secondes. Moitié moins de litiges, je parie. #idées #colisage',
      ],
      ['sylvie.jourdan', 'La caméra est déjà au-dessus de la table, il suffit de l’allumer.'],
      ['rachid.amrani', 'Images gardées trente jours, pas plus, et sans visage. Je m’en occupe.', { to: 1 }],
      ['zoe.carpentier', 'Premier litige évité ce matin, photo à l’appui.', { to: 1, days: 6 }],
    ],
  },
  {
    turns: [
      [
        'baptiste.roche',
        'Prêter les moules rares au lieu de les vendre ? Caution, trois jours, et ils reviennent acheter. #idées',
      ],
      ['nadia.ferhat', 'J’adore. Dix moules pour commencer, on voit dans un mois.'],
      ['py.legoff', 'Il me faut une ligne « prêt » en caisse. @laure.beraud ?', { to: 1 }],
      ['laure.beraud', 'Article 9001, prix zéro, caution à part. C’est prêt.', { to: 2 }],
    ],
  },
  {
    turns: [
      [
        'noemie.fabre',
        'Une journée « montre-moi ton métier » par trimestre : l’informatique au quai, le quai au support. #idées',
      ],
      ['stephane.kowalski', 'Qu’ils viennent un lundi matin.'],
      ['nathalie.pujol', 'Banco. Première édition le mois prochain, inscriptions ici.'],
      ['jeremie.nguyen', 'Inscrit. Je prends des chaussures fermées.', { to: 2 }],
    ],
  },
  {
    turns: [
      [
        'camille.vernay',
        'Un modèle unique de courriel « votre commande est prête », les boutiques en ont onze. #idées',
      ],
      ['louise.adam', 'Onze ! Je propose celui de Grenoble, il tient en deux lignes.'],
      ['isabelle.rouviere', 'Relu et adopté. Il part à toutes les boutiques {j+1}.', { to: 1 }],
    ],
  },
  {
    turns: [
      [
        'priya.shah',
        'What if shops posted one customer sentence a day? The real words, not our summary. #idées',
      ],
      ['guillaume.teyssier', 'Love it. A phrase, no name, no figure.'],
      ['emma.whitfield', 'Today in Leeds: "It smells like my aunt’s kitchen and I mean that kindly."'],
      ['fatou.diop', '« Je cherche un cadeau pour quelqu’un que je n’aime pas trop. » Daumesnil, 11 h.'],
    ],
  },
  {
    turns: [
      [
        'ludovic.ferrand',
        'Un tableau des pannes écrit par ceux qui les réparent. Pas un logiciel, un tableau. #idées',
      ],
      ['denis.poulain', 'Blanc, deux mètres, feutres compris. Je le pose cette nuit.'],
      ['ludovic.ferrand', 'Déjà quatre lignes. Dont une réponse.', { to: 1, days: 1 }],
    ],
  },
  {
    turns: [
      ['grace.okafor', 'Share one lorry between Kent and Lesquin on Thursdays? Both run half empty. #idées'],
      ['aicha.mansouri', 'Checked: 52% full on average. One lorry would do.'],
      ['bruno.lacaze', 'Essai quatre jeudis. Si ça tient, on garde.', { to: 1 }],
      ['grace.okafor', 'First shared lorry came in at 94%. Told you.', { to: 2, days: 5 }],
    ],
  },
  {
    turns: [
      [
        'farid.ouali',
        'Et si les anciens enregistraient trois minutes sur leur métier avant de partir ? #idées',
      ],
      ['agnes.labarthe', 'Il y en a deux qui partent cette année. Vite !'],
      ['isabelle.rouviere', 'Je prête le micro, on commence {j+3}.'],
    ],
  },
  {
    turns: [
      [
        'coralie.blanchet',
        'Donner les références dormantes à une ressourcerie plutôt que les stocker ? 40 m² gagnés. #idées #stocks',
      ],
      ['mireille.fontan', 'Oui, et c’est même moins cher. Envoie-moi la liste.'],
      ['claire.moreau', 'Convention signée avec la ressourcerie, premier enlèvement {j+2}.', { days: 7 }],
    ],
  },
  {
    turns: [
      [
        'elodie.chassagne',
        'Maquette de la nouvelle page suivi, testez et cassez : http://intranet/maquettes/suivi #idées #refonte-site',
      ],
      ['hannah.clarke', 'The map is lovely, but I would put the date before it.'],
      ['denis.poulain', 'J’ai trouvé mon colis sans lunettes. Validé.'],
      ['elodie.chassagne', 'Date avant la carte : fait. Merci !', { to: 1 }],
    ],
  },
];
