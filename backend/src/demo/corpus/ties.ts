import type { Handle } from './people.js';
import type { TeamHandle } from './teams.js';

/** What the members of a team usually follow. */
export const TEAM_TOPICS: Readonly<Record<TeamHandle, readonly string[]>> = {
  direction: ['gagné', 'perdu', 'entrepôt-nord', 'refonte-site', 'CSE', 'sécurité'],
  ventes: ['gagné', 'perdu', 'ventes', 'veille', 'refonte-site', 'Salon-des-Quais'],
  'ventes-lyon': ['gagné', 'ventes', 'Lyon', 'colisage', 'caisse-2', 'Maison-Talvère'],
  'ventes-paris': ['gagné', 'ventes', 'Paris', 'caisse-2', 'Brûlerie-du-Port', 'veille'],
  exploitation: ['quais', 'colisage', 'sécurité', 'tournées', 'entrepôt-nord', 'tournée-verte'],
  support: ['support', 'retours', 'tournées', 'FAQ', 'refonte-site'],
  produit: ['refonte-site', 'caisse-2', 'idées', 'veille', 'FAQ'],
  'rh-com': ['recrutement', 'CSE', 'idées', 'Journée-HQ', 'sécurité'],
};

interface Ties {
  readonly people: readonly Handle[];
  readonly topics: readonly string[];
}

/** Those whose sign-ins are printed follow on purpose: their homes are what one sees first. */
export const CHOSEN_TIES: ReadonlyMap<Handle, Ties> = new Map<Handle, Ties>([
  [
    'lea.dubois',
    {
      people: [
        'karim.benali',
        'antoine.vasseur',
        'sylvie.jourdan',
        'nadia.ferhat',
        'priya.shah',
        'yanis.kaci',
        'elodie.chassagne',
        'guillaume.teyssier',
        'samira.haddad',
      ],
      topics: ['colisage', 'idées', 'Salon-des-Quais', 'Journée-HQ', 'FAQ', 'gagné', 'caisse-2'],
    },
  ],
  [
    'karim.benali',
    {
      people: [
        'helene.castaing',
        'delphine.arnoux',
        'lea.dubois',
        'ines.lopes',
        'oliver.hartley',
        'bruno.lacaze',
        'quentin.salvat',
        'laure.beraud',
        'claire.moreau',
      ],
      topics: [
        'ventes',
        'gagné',
        'perdu',
        'caisse-2',
        'Maison-Talvère',
        'tournées',
        'refonte-site',
        'entrepôt-nord',
        'tournée-verte',
      ],
    },
  ],
  [
    'claire.moreau',
    {
      people: [
        'antoine.vasseur',
        'mireille.fontan',
        'nathalie.pujol',
        'helene.castaing',
        'karim.benali',
        'bruno.lacaze',
        'sunita.rao',
        'isabelle.rouviere',
        'agnes.labarthe',
        'grace.okafor',
      ],
      topics: ['CSE', 'sécurité', 'entrepôt-nord', 'recrutement', 'idées', 'gagné', 'Journée-HQ'],
    },
  ],
]);

/** Of whom and what some want to hear more than in their home. They follow them, see above. */
export const FOLLOW_LEVELS: readonly {
  readonly by: Handle;
  readonly of: { readonly person: Handle } | { readonly topic: string };
  readonly level: 'DIGEST' | 'BELL';
}[] = [
  { by: 'karim.benali', of: { topic: 'Maison-Talvère' }, level: 'BELL' },
  { by: 'karim.benali', of: { person: 'oliver.hartley' }, level: 'DIGEST' },
  { by: 'karim.benali', of: { topic: 'caisse-2' }, level: 'DIGEST' },
  { by: 'lea.dubois', of: { topic: 'idées' }, level: 'BELL' },
  { by: 'lea.dubois', of: { person: 'priya.shah' }, level: 'DIGEST' },
  { by: 'claire.moreau', of: { person: 'antoine.vasseur' }, level: 'BELL' },
  { by: 'claire.moreau', of: { topic: 'sécurité' }, level: 'DIGEST' },
];
