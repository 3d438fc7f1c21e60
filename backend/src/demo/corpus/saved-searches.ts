import type { Handle } from './people.js';

/** What some of the company follow by a search. */
export const SAVED_SEARCHES: readonly {
  readonly by: Handle;
  readonly name: string;
  readonly query: string;
  readonly level: 'FEED' | 'DIGEST' | 'BELL';
  readonly shared?: true;
}[] = [
  { by: 'claire.moreau', name: 'Affaires gagnées', query: 'type:gagné', level: 'DIGEST', shared: true },
  { by: 'claire.moreau', name: 'Comptes rendus du CE', query: '"compte rendu" (CE OU CSE)', level: 'FEED' },
  { by: 'claire.moreau', name: 'Questions sans réponse', query: 'est:sans-réponse', level: 'BELL' },
  {
    by: 'thomas.rivoire',
    name: 'Retards de livraison',
    query: 'livraison (retard* OU bloqu*)',
    level: 'BELL',
  },
  {
    by: 'karim.benali',
    name: 'Ce qu’on dit de Lyon',
    query: '(#Lyon OU Lyon) -équipe:ventes-lyon',
    level: 'DIGEST',
  },
  { by: 'lea.dubois', name: 'Colisage', query: '#colisage OU colisage', level: 'DIGEST', shared: true },
  { by: 'oliver.hartley', name: 'Big days', query: 'sales>20k', level: 'DIGEST' },
  { by: 'oliver.hartley', name: 'Deliveries', query: 'delivery OR shipping -kind:sales', level: 'BELL' },
];
