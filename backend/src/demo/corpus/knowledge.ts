import type { Exchange } from './exchange.js';

/** What is worth knowing, mostly with a link. */
export const KNOWLEDGE: readonly Exchange[] = [
  {
    kind: 'KNOWLEDGE',
    turns: [
      [
        'sylvie.jourdan',
        'Le guide du colisage tient en six photos, une par taille : http://intranet/colisage/guide #colisage',
      ],
      ['lea.dubois', 'Imprimé et affiché à Presqu’île, merci.'],
    ],
  },
  {
    kind: 'KNOWLEDGE',
    turns: [
      [
        'thomas.rivoire',
        'Incoterms, la page qui répond à neuf questions sur dix : http://intranet/adv/incoterms #FAQ',
      ],
    ],
  },
  {
    kind: 'KNOWLEDGE',
    turns: [
      [
        'quentin.salvat',
        'À savoir : 61 % des clients du midi regardent le stock sur leur téléphone avant d’entrer. #veille',
      ],
      ['mehdi.tahri', 'Ça explique les « il vous en reste deux, je crois ».'],
    ],
  },
  {
    kind: 'KNOWLEDGE',
    turns: [
      [
        'grace.okafor',
        'How to read a customs code in one minute, with our own products: http://intranet/kent/customs #FAQ',
      ],
    ],
  },
];
