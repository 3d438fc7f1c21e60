import type { TeamHandle } from './teams.js';

interface Entry {
  readonly handle: string;
  readonly name: string;
  readonly title: string;
  readonly teams: readonly TeamHandle[];
  readonly leads?: readonly TeamHandle[];
  /** French unless said. */
  readonly language?: 'en';
  readonly roles?: readonly ('COMMUNICATOR' | 'MODERATOR' | 'ADMINISTRATOR' | 'AUDITOR')[];
  /** Has just arrived: has written and read nothing yet, and finds the page of a first visit. */
  readonly isNew?: true;
}

const ENTRIES = [
  // Direction
  {
    handle: 'claire.moreau',
    name: 'Claire Moreau',
    title: 'Secrétaire générale',
    teams: ['direction'],
    leads: ['direction'],
    roles: ['ADMINISTRATOR', 'COMMUNICATOR', 'MODERATOR'],
  },
  {
    handle: 'antoine.vasseur',
    name: 'Antoine Vasseur',
    title: 'Directeur général',
    teams: ['direction'],
    leads: ['direction'],
    roles: ['COMMUNICATOR'],
  },
  {
    handle: 'mireille.fontan',
    name: 'Mireille Fontan',
    title: 'Directrice financière',
    teams: ['direction'],
  },
  {
    handle: 'py.legoff',
    name: 'Pierre-Yves Le Goff',
    title: 'Contrôleur de gestion',
    teams: ['direction'],
    roles: ['AUDITOR'],
  },
  // Ventes
  {
    handle: 'helene.castaing',
    name: 'Hélène Castaing',
    title: 'Directrice commerciale',
    teams: ['ventes', 'direction'],
    leads: ['ventes'],
  },
  { handle: 'thomas.rivoire', name: 'Thomas Rivoire', title: 'Administration des ventes', teams: ['ventes'] },
  { handle: 'nadia.ferhat', name: 'Nadia Ferhat', title: 'Responsable boutique en ligne', teams: ['ventes'] },
  {
    handle: 'oliver.hartley',
    name: 'Oliver Hartley',
    title: 'UK Sales Manager, London',
    teams: ['ventes'],
    language: 'en',
  },
  {
    handle: 'priya.shah',
    name: 'Priya Shah',
    title: 'Store Manager, Borough',
    teams: ['ventes'],
    language: 'en',
  },
  {
    handle: 'emma.whitfield',
    name: 'Emma Whitfield',
    title: 'Store Manager, Leeds',
    teams: ['ventes'],
    language: 'en',
  },
  {
    handle: 'callum.fraser',
    name: 'Callum Fraser',
    title: 'Account Executive, Edinburgh',
    teams: ['ventes'],
    language: 'en',
  },
  // Ventes Lyon
  {
    handle: 'karim.benali',
    name: 'Karim Benali',
    title: 'Responsable des ventes Sud-Est',
    teams: ['ventes-lyon'],
    leads: ['ventes-lyon'],
  },
  {
    handle: 'lea.dubois',
    name: 'Léa Dubois',
    title: 'Conseillère, boutique Presqu’île',
    teams: ['ventes-lyon'],
  },
  {
    handle: 'mehdi.tahri',
    name: 'Mehdi Tahri',
    title: 'Responsable boutique Confluence',
    teams: ['ventes-lyon'],
  },
  {
    handle: 'sophie.guichard',
    name: 'Sophie Guichard',
    title: 'Responsable boutique Villeurbanne',
    teams: ['ventes-lyon'],
  },
  {
    handle: 'baptiste.roche',
    name: 'Baptiste Roche',
    title: 'Responsable boutique Grenoble',
    teams: ['ventes-lyon'],
  },
  { handle: 'ines.lopes', name: 'Inès Lopes', title: 'Commerciale grands comptes', teams: ['ventes-lyon'] },
  { handle: 'julien.perret', name: 'Julien Perret', title: 'Commercial PME', teams: ['ventes-lyon'] },
  {
    handle: 'camille.vernay',
    name: 'Camille Vernay',
    title: 'Responsable boutique Presqu’île',
    teams: ['ventes-lyon'],
  },
  // Ventes Paris
  {
    handle: 'delphine.arnoux',
    name: 'Delphine Arnoux',
    title: 'Responsable des ventes Nord',
    teams: ['ventes-paris'],
    leads: ['ventes-paris'],
  },
  {
    handle: 'yanis.kaci',
    name: 'Yanis Kaci',
    title: 'Responsable boutique Batignolles',
    teams: ['ventes-paris'],
  },
  {
    handle: 'fatou.diop',
    name: 'Fatou Diop',
    title: 'Responsable boutique Daumesnil',
    teams: ['ventes-paris'],
  },
  {
    handle: 'theo.garnier',
    name: 'Théo Garnier',
    title: 'Responsable boutique Lille',
    teams: ['ventes-paris'],
  },
  {
    handle: 'margaux.lemoine',
    name: 'Margaux Lemoine',
    title: 'Commerciale grands comptes',
    teams: ['ventes-paris'],
  },
  {
    handle: 'hugo.marchetti',
    name: 'Hugo Marchetti',
    title: 'Commercial e-commerce',
    teams: ['ventes-paris'],
  },
  {
    handle: 'pauline.evrard',
    name: 'Pauline Evrard',
    title: 'Assistante commerciale',
    teams: ['ventes-paris'],
  },
  // Exploitation
  {
    handle: 'bruno.lacaze',
    name: 'Bruno Lacaze',
    title: 'Directeur de l’exploitation',
    teams: ['exploitation', 'direction'],
    leads: ['exploitation'],
  },
  {
    handle: 'stephane.kowalski',
    name: 'Stéphane Kowalski',
    title: 'Chef d’équipe de jour, Vénissieux',
    teams: ['exploitation'],
  },
  {
    handle: 'ludovic.ferrand',
    name: 'Ludovic Ferrand',
    title: 'Chef d’équipe de nuit, Vénissieux',
    teams: ['exploitation'],
  },
  {
    handle: 'aicha.mansouri',
    name: 'Aïcha Mansouri',
    title: 'Responsable entrepôt Lesquin',
    teams: ['exploitation'],
  },
  {
    handle: 'samira.haddad',
    name: 'Samira Haddad',
    title: 'Responsable des retours',
    teams: ['exploitation'],
  },
  { handle: 'mamadou.sy', name: 'Mamadou Sy', title: 'Responsable des tournées', teams: ['exploitation'] },
  {
    handle: 'coralie.blanchet',
    name: 'Coralie Blanchet',
    title: 'Gestion des stocks',
    teams: ['exploitation'],
  },
  {
    handle: 'denis.poulain',
    name: 'Denis Poulain',
    title: 'Maintenance et sécurité',
    teams: ['exploitation'],
  },
  { handle: 'sylvie.jourdan', name: 'Sylvie Jourdan', title: 'Atelier colisage', teams: ['exploitation'] },
  {
    handle: 'patrick.hennequin',
    name: 'Patrick Hennequin',
    title: 'Chauffeur, Lesquin',
    teams: ['exploitation'],
  },
  {
    handle: 'grace.okafor',
    name: 'Grace Okafor',
    title: 'Depot Manager, Kent',
    teams: ['exploitation'],
    language: 'en',
  },
  {
    handle: 'ben.lockwood',
    name: 'Ben Lockwood',
    title: 'Transport Planner, Kent',
    teams: ['exploitation'],
    language: 'en',
  },
  // Support clients
  {
    handle: 'valerie.texier',
    name: 'Valérie Texier',
    title: 'Responsable du support',
    teams: ['support'],
    leads: ['support'],
  },
  { handle: 'kevin.morvan', name: 'Kévin Morvan', title: 'Support, suivi des colis', teams: ['support'] },
  { handle: 'zoe.carpentier', name: 'Zoé Carpentier', title: 'Support, litiges', teams: ['support'] },
  {
    handle: 'remi.bouvet',
    name: 'Rémi Bouvet',
    title: 'Support, comptes professionnels',
    teams: ['support'],
  },
  { handle: 'louise.adam', name: 'Louise Adam', title: 'Support, boutique en ligne', teams: ['support'] },
  {
    handle: 'hannah.clarke',
    name: 'Hannah Clarke',
    title: 'Customer Support, UK',
    teams: ['support'],
    language: 'en',
  },
  {
    handle: 'daniel.byrne',
    name: 'Daniel Byrne',
    title: 'Customer Support, UK & Ireland',
    teams: ['support'],
    language: 'en',
  },
  // Produit & Informatique
  {
    handle: 'sunita.rao',
    name: 'Sunita Rao',
    title: 'Directrice produit et informatique',
    teams: ['produit', 'direction'],
    leads: ['produit'],
  },
  { handle: 'maxime.delorme', name: 'Maxime Delorme', title: 'Chef de projet site', teams: ['produit'] },
  { handle: 'jeremie.nguyen', name: 'Jérémie Nguyên', title: 'Développeur', teams: ['produit'] },
  {
    handle: 'elodie.chassagne',
    name: 'Élodie Chassagne',
    title: 'Conception et ergonomie',
    teams: ['produit'],
  },
  { handle: 'rachid.amrani', name: 'Rachid Amrani', title: 'Systèmes et réseau', teams: ['produit'] },
  { handle: 'laure.beraud', name: 'Laure Béraud', title: 'Cheffe de projet caisses', teams: ['produit'] },
  {
    handle: 'quentin.salvat',
    name: 'Quentin Salvat',
    title: 'Données et tableaux de bord',
    teams: ['produit'],
  },
  { handle: 'noemie.fabre', name: 'Noémie Fabre', title: 'Assistance informatique', teams: ['produit'] },
  {
    handle: 'tom.ashworth',
    name: 'Tom Ashworth',
    title: 'Software Engineer, London',
    teams: ['produit'],
    language: 'en',
  },
  // RH & Communication
  {
    handle: 'nathalie.pujol',
    name: 'Nathalie Pujol',
    title: 'Directrice des ressources humaines',
    teams: ['rh-com', 'direction'],
    leads: ['rh-com'],
    roles: ['COMMUNICATOR'],
  },
  {
    handle: 'isabelle.rouviere',
    name: 'Isabelle Rouvière',
    title: 'Responsable de la communication',
    teams: ['rh-com'],
    roles: ['COMMUNICATOR', 'MODERATOR'],
  },
  {
    handle: 'guillaume.teyssier',
    name: 'Guillaume Teyssier',
    title: 'Chargé de communication interne',
    teams: ['rh-com'],
    roles: ['COMMUNICATOR'],
  },
  { handle: 'clemence.hubert', name: 'Clémence Hubert', title: 'Recrutement', teams: ['rh-com'] },
  { handle: 'farid.ouali', name: 'Farid Ouali', title: 'Formation', teams: ['rh-com'] },
  { handle: 'agnes.labarthe', name: 'Agnès Labarthe', title: 'Paie ; secrétaire du CSE', teams: ['rh-com'] },
  {
    handle: 'jade.nicolas',
    name: 'Jade Nicolas',
    title: 'Alternante communication',
    teams: ['rh-com'],
    isNew: true,
  },
] as const satisfies readonly Entry[];

export type Handle = (typeof ENTRIES)[number]['handle'];

/** Somebody of the demo company. All are invented. */
export interface DemoPerson extends Entry {
  readonly handle: Handle;
}

export const PEOPLE: readonly DemoPerson[] = ENTRIES;

const BY_HANDLE = new Map<string, DemoPerson>(PEOPLE.map((person) => [person.handle, person]));

export function personOf(handle: Handle): DemoPerson {
  const person = BY_HANDLE.get(handle);
  if (!person) throw new Error(`Nobody is called ${handle}.`);
  return person;
}
