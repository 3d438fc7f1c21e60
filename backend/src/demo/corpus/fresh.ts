import type { Exchange } from './exchange.js';

/** An exchange of the last two hours. */
interface FreshExchange extends Exchange {
  /** Minutes before now at which it begins. */
  readonly ago: number;
}

const OFFICE: readonly FreshExchange[] = [
  {
    ago: 96,
    kind: 'WIN',
    turns: [
      [
        'ines.lopes',
        'Signé ! Maison Talvère nous confie aussi ses retours : 64 k€ par an. #gagné #Maison-Talvère',
      ],
      ['karim.benali', 'Bravo Inès ! Merci à @lea.dubois pour la visite de la boutique, elle a compté.'],
      ['lea.dubois', 'Ils sont repartis avec deux carafes, en plus.', { to: 1 }],
      ['samira.haddad', 'Les retours, c’est chez moi. On se voit {j+1} ?'],
    ],
  },
  {
    ago: 71,
    kind: 'QUESTION',
    turns: [
      ['karim.benali', '@lea.dubois la vitrine bleue, on la garde une semaine de plus ? #Lyon'],
      ['lea.dubois', 'Oui ! Trois personnes sont entrées pour elle ce matin.', { accepted: true }],
    ],
  },
  {
    ago: 54,
    turns: [['priya.shah', 'First customers of the day came for the French mugs. All of them. #London']],
  },
  {
    ago: 43,
    kind: 'ANNOUNCEMENT',
    turns: [
      [
        'guillaume.teyssier',
        'Bienvenue à @jade.nicolas, qui rejoint la communication. Elle écrira la brève du vendredi.',
      ],
      ['claire.moreau', 'Bienvenue Jade !'],
    ],
  },
  {
    ago: 31,
    kind: 'QUESTION',
    turns: [
      [
        'aicha.mansouri',
        'Qui a un transpalette de trop pour deux semaines ? Lesquin déborde. #entrepôt-nord',
      ],
      ['stephane.kowalski', 'J’en ai un. Patrick le monte {j+1} ?'],
    ],
  },
  {
    ago: 19,
    turns: [
      [
        'lea.dubois',
        'Le nouveau calage tient : chute d’un mètre devant le client, zéro éclat. @sylvie.jourdan #colisage',
      ],
    ],
  },
  {
    ago: 12,
    kind: 'KNOWLEDGE',
    turns: [
      [
        'tom.ashworth',
        'Till shortcuts on one page, English and French: http://intranet/tills/shortcuts #FAQ',
      ],
    ],
  },
  {
    ago: 6,
    turns: [['mamadou.sy', 'Tournée 6 de retour avec 20 minutes d’avance. Je cherche l’erreur. #tournées']],
  },
  {
    ago: 2,
    turns: [
      ['sylvie.jourdan', 'Deux cents coffrets fermés, atelier rangé. On peut passer à la suite. #colisage'],
    ],
  },
];

const NIGHT: readonly FreshExchange[] = [
  { ago: 93, turns: [['ludovic.ferrand', 'Équipe de nuit au complet, trieur lancé. #quais']] },
  {
    ago: 64,
    kind: 'QUESTION',
    turns: [
      [
        'ludovic.ferrand',
        '@lea.dubois trois colis pour Presqu’île sans numéro de quai. Livraison ou retrait ? #quais',
      ],
      ['lea.dubois', 'Retrait ! Je ne dormais pas, promis.', { accepted: true }],
    ],
  },
  { ago: 48, turns: [['grace.okafor', 'Night crossing on time, two lorries in. Kettle is on. #quais']] },
  {
    ago: 27,
    turns: [['denis.poulain', 'Ronde faite : tout est vert, sauf le distributeur de chocolat. #sécurité']],
  },
  { ago: 9, turns: [['ludovic.ferrand', 'Vague 3 partie, onze minutes d’avance. #quais']] },
  { ago: 2, turns: [['ben.lockwood', 'All vans charging, first slot at six. #tournée-verte']] },
];

/** What was posted just before now: at the office and in the shops, or by those who work when nobody else does. */
export const FRESH = { office: OFFICE, night: NIGHT } as const;
