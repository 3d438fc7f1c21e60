import type { Turn } from './exchange.js';

/**
 * Meetings of the works council, minuted live: the secretary opens a thread and writes one line an item. One meeting a
 * month.
 */
export const COUNCIL: readonly (readonly Turn[])[] = [
  [
    [
      'agnes.labarthe',
      'Réunion du #CSE, 10 h. Ordre du jour : horaires de Lesquin, chauffage du quai 4, sortie annuelle. Suivez ce fil.',
    ],
    [
      'agnes.labarthe',
      '1. Horaires de Lesquin : consultation ouverte, avis rendu à la prochaine réunion. #CSE',
    ],
    [
      'agnes.labarthe',
      '2. Chauffage du quai 4 : deux aérothermes commandés, posés sous trois semaines (@denis.poulain). #CSE',
    ],
    ['stephane.kowalski', 'Merci. D’ici là, les gants chauffants sont à la loge.', { to: 2 }],
    ['agnes.labarthe', '3. Sortie annuelle : le lac l’emporte sur le musée, 31 voix à 22. #CSE'],
    ['noemie.fabre', 'Et le musée, l’an prochain ?', { to: 4 }],
    ['agnes.labarthe', 'Promis, noté au procès-verbal.', { to: 5 }],
    ['agnes.labarthe', 'Le compte rendu de CE tient en une page : http://intranet/cse/comptes-rendus #CSE'],
    ['agnes.labarthe', 'Fin à 11 h 40. Le procès-verbal complet : http://intranet/cse/proces-verbaux #CSE'],
  ],
  [
    [
      'agnes.labarthe',
      'Réunion du #CSE, 10 h. Ordre du jour : avis sur Lesquin, travail du samedi, bilan des accidents. Ce fil, en direct.',
    ],
    [
      'agnes.labarthe',
      '1. Horaires de Lesquin : avis favorable, 6 pour, 1 abstention. Essai de six mois, bilan prévu. #CSE',
    ],
    ['aicha.mansouri', 'Merci. L’équipe attendait cette ligne.', { to: 1 }],
    [
      'agnes.labarthe',
      '2. Samedi pour Brûlerie du Port : volontaires seulement, un sur deux, majoration de 50 %. #CSE',
    ],
    [
      'agnes.labarthe',
      '3. Accidents : 2 ce trimestre, contre 5. Les presque-accidents signalés doublent, et c’est bon signe. #CSE',
    ],
    ['denis.poulain', 'Chaque signalement a eu sa réponse. Continuez.', { to: 4 }],
    ['agnes.labarthe', 'Compte-rendu de CE en ligne, chiffres des accidents compris. #CSE'],
    [
      'oliver.hartley',
      'UK staff: two pages of minutes in English, too. Ask for the “compte rendu de CE”. #CSE',
    ],
    ['agnes.labarthe', 'Fin à 11 h 25. Prochaine permanence {j+4} de 12 h à 14 h, local du deuxième. #CSE'],
  ],
  [
    [
      'agnes.labarthe',
      'Réunion du #CSE, 10 h. Ordre du jour : bilan des caisses, mutuelle, vos questions. Posez-les ici.',
    ],
    ['kevin.morvan', 'Question : le local vélo de Vénissieux ferme-t-il enfin à clé ?'],
    ['lea.dubois', 'Question : les tickets restaurant en boutique, pour quand ?'],
    [
      'agnes.labarthe',
      '1. Nouvelles caisses : dix minutes gagnées le soir, constaté dans sept boutiques sur neuf. #CSE',
    ],
    ['agnes.labarthe', '2. Mutuelle : avis favorable à l’unanimité. #CSE'],
    ['agnes.labarthe', '3. Local vélo : serrure posée {j+2}, clé sur votre badge.', { to: 1 }],
    [
      'agnes.labarthe',
      '4. Tickets restaurant : oui, au 1er du mois prochain, mêmes règles qu’à l’entrepôt.',
      { to: 2 },
    ],
    ['lea.dubois', 'Toute la boutique applaudit. Merci !', { to: 6 }],
    ['agnes.labarthe', 'Fin à 11 h 10, record. Merci pour les questions. #CSE'],
  ],
];
