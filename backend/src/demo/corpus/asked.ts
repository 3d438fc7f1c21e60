import type { Exchange } from './exchange.js';

/** An exchange of a known day: the page of questions shows every state, whatever the day. */
export interface DatedExchange extends Exchange {
  /** Working days before today. */
  readonly ago: number;
  /** Minute of that day. */
  readonly minute: number;
  /** What the answer is for, and by when: working days after it was asked. */
  readonly purpose?: string;
  readonly due?: number;
  /** It is the same as the question that begins so. */
  readonly sameAs?: string;
}

/** Questions that wait, that were answered and not accepted, that fell asleep; and links that somebody had shared before. */
export const ASKED: readonly DatedExchange[] = [
  {
    ago: 1,
    minute: 16 * 60 + 52,
    kind: 'QUESTION',
    purpose: 'Finir 300 colis de bougies',
    due: 2,
    turns: [
      [
        'mehdi.tahri',
        'L’étiqueteuse saute une ligne sur deux. Qui sait la régler sans technicien ? #colisage',
      ],
    ],
  },
  {
    ago: 2,
    minute: 10 * 60 + 14,
    kind: 'QUESTION',
    purpose: 'The cold room in Leeds',
    turns: [
      ['emma.whitfield', 'Which tape holds on recycled boxes in the cold? Ours peels at 4 °C. #colisage'],
    ],
  },
  {
    ago: 2,
    minute: 11 * 60 + 31,
    kind: 'QUESTION',
    purpose: 'A quote I promised for tonight',
    turns: [
      ['callum.fraser', 'How do we ship two tall vases in one box without double-boxing? #colisage'],
      [
        'sylvie.jourdan',
        'Une cloison en nid d’abeille entre les deux, 4 cm de papier partout, et jamais couchés.',
      ],
    ],
  },
  {
    ago: 2,
    minute: 15 * 60 + 40,
    kind: 'QUESTION',
    turns: [
      [
        'coralie.blanchet',
        'Comment compter des bougies en vrac sans tout peser ? L’inventaire approche. #stocks',
      ],
    ],
  },
  {
    ago: 3,
    minute: 9 * 60 + 48,
    kind: 'QUESTION',
    purpose: 'Un client revient samedi',
    turns: [
      [
        'theo.garnier',
        'Retour sans ticket, payé par carte : on retrouve la vente par quel écran ? #retours #caisse-2',
      ],
    ],
  },
  {
    ago: 3,
    minute: 14 * 60 + 6,
    kind: 'QUESTION',
    turns: [
      ['daniel.byrne', 'Is there a kind way to say a return was refused? #support #retours'],
      ['valerie.texier', 'Say what we can do first, then why, in one line. Never the other way round.'],
    ],
  },
  {
    ago: 4,
    minute: 17 * 60 + 5,
    kind: 'QUESTION',
    sameAs: 'Comment annuler un ticket déjà clôturé',
    turns: [['fatou.diop', 'On annule comment un ticket d’hier sur la nouvelle caisse ? #caisse-2']],
  },
  {
    ago: 28,
    minute: 10 * 60 + 20,
    kind: 'QUESTION',
    turns: [
      ['kevin.morvan', 'Existe-t-il une liste des gardiens d’immeuble, tournée par tournée ? #tournées'],
    ],
  },
  {
    ago: 31,
    minute: 15 * 60 + 12,
    kind: 'QUESTION',
    turns: [['tom.ashworth', 'Does anyone still have the drawings of the old sorter? #quais']],
  },
  {
    ago: 5,
    minute: 11 * 60 + 9,
    kind: 'KNOWLEDGE',
    turns: [
      [
        'grace.okafor',
        'The packing guide needs no French: six photos, one per box size. https://intranet/colisage/guide/ #colisage',
      ],
    ],
  },
  {
    ago: 6,
    minute: 16 * 60 + 25,
    kind: 'KNOWLEDGE',
    turns: [
      [
        'mamadou.sy',
        'Gares et retrait : la page 2 donne leurs créneaux, comparez aux nôtres. https://logistique.example/gares?utm_source=lettre #veille',
      ],
    ],
  },
];
