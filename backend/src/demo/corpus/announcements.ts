import type { Exchange } from './exchange.js';

/** Notices of those who may announce. */
export const ANNOUNCEMENTS: readonly Exchange[] = [
  {
    kind: 'ANNOUNCEMENT',
    turns: [
      [
        'claire.moreau',
        'Brève remplace la liste de diffusion « tous ». Les annonces, les questions et les chiffres se postent ici.',
      ],
      ['lea.dubois', 'Ma boîte de réception vous remercie.'],
    ],
  },
  {
    kind: 'ANNOUNCEMENT',
    turns: [
      [
        'guillaume.teyssier',
        'Coupure d’eau à Vénissieux {j+1} de 13 h à 15 h. Fontaines et douches hors service.',
      ],
    ],
  },
  {
    kind: 'ANNOUNCEMENT',
    turns: [
      [
        'isabelle.rouviere',
        'Entretiens annuels : campagne ouverte, à finir avant la fin du mois prochain. http://intranet/rh/entretiens',
      ],
    ],
  },
];
