import type { Exchange } from './exchange.js';

/** Two hashtags that an accent alone tells apart: bottles of rosé to pack, and the run in pink. */
export const NEARLY_THE_SAME: readonly Exchange[] = [
  {
    turns: [
      [
        'sylvie.jourdan',
        'Le vin part par trois : croisillon obligatoire, jamais de papier seul. Zéro casse depuis. #rosé #colisage',
      ],
      ['stephane.kowalski', 'Et le carton debout, flèches vers le haut. #rosé'],
    ],
  },
  {
    turns: [
      ['noemie.fabre', 'La course en rose part du quai 5 dimanche, 10 h. Dossards à l’accueil. #rose'],
      ['agnes.labarthe', 'Trente-deux inscrits, dont neuf qui marchent. #rose', { days: 1 }],
      ['tom.ashworth', 'Leeds runs the same day: pink shirts, no excuses. #rose', { to: 0 }],
    ],
  },
  {
    turns: [
      [
        'tom.ashworth',
        'Wine in six-packs: the new divider held from one metre, twelve drops, no glass to sweep. #rosé',
      ],
    ],
  },
];
