import type { Exchange } from './exchange.js';
import type { Handle } from './people.js';

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

/** Who answered the questions of one day, and what: each somebody else. */
const SAID: readonly (readonly [by: Handle, text: string])[] = [
  ['kevin.morvan', 'Oui, jusqu’à la tournée du matin : écran Suivi, Nouvelle adresse.'],
  ['mamadou.sy', 'Quatre jours ouvrés, cinq pour les villages.'],
  ['louise.adam', 'Yes: Orders, Attach, then the e-mail they used.'],
  ['valerie.texier', 'Il en accepte deux. Demandez-en une de l’étiquette, elle suffit.'],
  ['samira.haddad', 'No, but offer half the price back, it is in the guide.'],
  ['zoe.carpentier', 'Le dernier scanné. L’autre se ferme tout seul le lendemain.'],
];

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
    ago: 1,
    minute: 14 * 60 + 37,
    kind: 'QUESTION',
    purpose: 'L’anniversaire de Presqu’île',
    due: 4,
    turns: [['delphine.arnoux', 'Qui connaît un traiteur pour trente personnes près de la boutique ? #Lyon']],
  },
  {
    ago: 1,
    minute: 17 * 60 + 12,
    turns: [
      ['sylvie.jourdan', '@lea.dubois tu me prêtes le grand abat-jour pour la photo du guide, page 3.'],
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
  ...support([
    [
      9 * 60 + 22,
      'remi.bouvet',
      'Un client veut changer l’adresse après le départ du colis. On peut ? #support',
    ],
    [10 * 60 + 41, 'louise.adam', 'Quel délai annoncer pour la Corse en ce moment ? #support'],
    [11 * 60 + 5, 'hannah.clarke', 'Can a guest order be moved to an account afterwards? #support'],
    [14 * 60 + 18, 'zoe.carpentier', 'Photo floue d’un colis cassé : le transporteur la refuse ? #support'],
    [15 * 60 + 33, 'daniel.byrne', 'Do we take back opened coffee? #support'],
    [16 * 60 + 2, 'kevin.morvan', 'Deux suivis pour une seule commande, lequel donner au client ? #support'],
  ]),
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

/** A busy day of the support, long enough ago that its month is over. */
function support(asked: readonly (readonly [minute: number, by: Handle, text: string])[]): DatedExchange[] {
  return asked.flatMap(([minute, by, text], index) => {
    const said = SAID[index];
    return said ? [{ ago: 26, minute, kind: 'QUESTION' as const, turns: [[by, text], said] }] : [];
  });
}
