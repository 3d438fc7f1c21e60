/** The eight teams of the demo company that post, parents before children; its shops have teams of their own below. */
export const TEAMS = [
  {
    handle: 'direction',
    name: 'Direction',
    description: 'Direction générale, finances, secrétariat général. Comité le mardi à 9 h.',
  },
  {
    handle: 'ventes',
    name: 'Ventes',
    description: 'Boutiques, grands comptes, marketing et bureau de Londres.',
  },
  {
    handle: 'ventes-lyon',
    name: 'Ventes Lyon',
    description:
      'Quatre boutiques (Presqu’île, Confluence, Villeurbanne, Grenoble) et les comptes du Sud-Est.',
    parent: 'ventes',
  },
  {
    handle: 'ventes-paris',
    name: 'Ventes Paris',
    description: 'Boutiques Batignolles, Daumesnil et Lille ; comptes d’Île-de-France et du Nord.',
    parent: 'ventes',
  },
  {
    handle: 'exploitation',
    name: 'Exploitation',
    description: 'Entrepôts de Vénissieux, de Lesquin et du Kent, tournées, retours. Jour et nuit.',
  },
  {
    handle: 'support',
    name: 'Support clients',
    description: 'Français et anglais, du lundi au samedi. Une réponse dans l’heure.',
    parent: 'exploitation',
  },
  {
    handle: 'produit',
    name: 'Produit & Informatique',
    description: 'Site, caisses, outils d’entrepôt, réseau. Démo tous les jeudis à 14 h.',
  },
  {
    handle: 'rh-com',
    name: 'RH & Communication',
    description: 'Recrutement, formation, paie, communication interne et externe.',
  },
] as const satisfies readonly { handle: string; name: string; description: string; parent?: string }[];

export type TeamHandle = (typeof TEAMS)[number]['handle'];
