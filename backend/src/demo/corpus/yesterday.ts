import type { Exchange } from './exchange.js';
import type { Handle } from './people.js';

/** An exchange of the last working day before today. */
interface YesterdaysExchange extends Exchange {
  /** Minute of the day at which it begins. */
  readonly at: number;
  /** Who passes the first turn on, in this order. */
  readonly relayedBy?: readonly Handle[];
}

/** What the sales team of Lyon had on its last working day, of everything something: its lead reads it the morning after. */
export const YESTERDAY: readonly YesterdaysExchange[] = [
  {
    at: 9 * 60 + 5,
    kind: 'ANNOUNCEMENT',
    turns: [
      [
        'nathalie.pujol',
        'Visites médicales : les créneaux de la semaine prochaine sont ouverts, dix minutes chacun. http://intranet/rh/visites',
      ],
    ],
  },
  {
    at: 10 * 60 + 20,
    kind: 'WIN',
    turns: [
      [
        'ines.lopes',
        'Gagné chez Faïencerie Aubrac, 48 k€ sur l’année. Première livraison {j+1}. #gagné #Lyon',
      ],
      ['karim.benali', 'Bravo Inès, celle-là, tu l’as méritée.'],
    ],
  },
  {
    at: 11 * 60 + 45,
    kind: 'LOSS',
    turns: [
      ['julien.perret', 'Perdu chez Papeterie Brévent, 21 k€ : un concurrent livre le samedi. #perdu #Lyon'],
    ],
  },
  {
    at: 14 * 60 + 10,
    kind: 'QUESTION',
    turns: [
      ['baptiste.roche', 'Qui a une remorque pour samedi ? Le hayon du camion est en panne. #Grenoble'],
      ['mamadou.sy', 'J’en ai une de 3 m³, je te la dépose vendredi à 18 h.', { accepted: true }],
    ],
  },
  {
    at: 15 * 60 + 30,
    kind: 'QUESTION',
    turns: [
      [
        'mehdi.tahri',
        'Quelqu’un a-t-il déjà fait graver des verres à l’unité ? Un client de Confluence en veut douze. #Lyon',
      ],
    ],
  },
  {
    at: 16 * 60 + 5,
    kind: 'KNOWLEDGE',
    relayedBy: ['nadia.ferhat', 'hannah.clarke', 'aicha.mansouri', 'oliver.hartley'],
    turns: [
      [
        'camille.vernay',
        'Un carton de moins par commande : photos, mesures, essai de chute. http://intranet/lyon/carton #colisage',
      ],
    ],
  },
];
