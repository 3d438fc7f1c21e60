import type { Handle } from './people.js';

/** A topic that somebody described. */
interface DeclaredTopic {
  /** As one writes it after #. */
  readonly name: string;
  readonly kind: 'SUBJECT' | 'PROJECT' | 'CLIENT' | 'EVENT';
  readonly description: string;
  readonly owner: Handle;
  readonly nameFr?: string;
  readonly nameEn?: string;
  /** The company stands behind it. */
  readonly official?: true;
  /** Its exact spelling is kept apart from the topic of this match key. */
  readonly apartFrom?: string;
}

export const TOPICS: readonly DeclaredTopic[] = [
  {
    name: 'ventes',
    official: true,
    kind: 'SUBJECT',
    nameFr: 'ventes',
    nameEn: 'sales',
    description:
      'Les chiffres du jour, boutique par boutique, à la fermeture. Une ligne, un montant, une ville.',
    owner: 'helene.castaing',
  },
  {
    name: 'gagné',
    kind: 'SUBJECT',
    nameFr: 'gagné',
    nameEn: 'won',
    description: 'Les affaires signées : client, montant, ce qui a fait la différence.',
    owner: 'helene.castaing',
  },
  {
    name: 'perdu',
    kind: 'SUBJECT',
    nameFr: 'perdu',
    nameEn: 'lost',
    description: 'Les affaires perdues, avec le motif. On le dit vite, personne n’est jugé.',
    owner: 'helene.castaing',
  },
  {
    name: 'colisage',
    kind: 'SUBJECT',
    nameFr: 'colisage',
    nameEn: 'packing',
    description: 'Emballer, caler, fermer : ce qui marche, ce qui casse, ce qui coûte.',
    owner: 'sylvie.jourdan',
  },
  {
    name: 'rose',
    kind: 'SUBJECT',
    description: 'La course en rose : départ, dossards, dons. Pour le vin, c’est #rosé.',
    owner: 'noemie.fabre',
  },
  {
    name: 'rosé',
    kind: 'SUBJECT',
    description: 'Le vin à emballer : calage, croisillons, casse. Pour la course, c’est #rose.',
    owner: 'sylvie.jourdan',
    apartFrom: 'rose',
  },
  {
    name: 'quais',
    kind: 'SUBJECT',
    nameFr: 'quais',
    nameEn: 'docks',
    description: 'Réceptions, préparations, départs. La vie des entrepôts, de jour et de nuit.',
    owner: 'bruno.lacaze',
  },
  {
    name: 'tournées',
    kind: 'SUBJECT',
    nameFr: 'tournées',
    nameEn: 'rounds',
    description: 'Les livraisons : créneaux, retards, adresses difficiles.',
    owner: 'mamadou.sy',
  },
  {
    name: 'retours',
    kind: 'SUBJECT',
    nameFr: 'retours',
    nameEn: 'returns',
    description: 'Ce qui revient, pourquoi, et ce que l’on en fait.',
    owner: 'samira.haddad',
  },
  {
    name: 'stocks',
    kind: 'SUBJECT',
    nameFr: 'stocks',
    nameEn: 'stock',
    description: 'Inventaires, ruptures, réassorts.',
    owner: 'coralie.blanchet',
  },
  {
    name: 'support',
    kind: 'SUBJECT',
    description: 'Ce que demandent les clients. Réponse dans l’heure. / What customers ask. Within the hour.',
    owner: 'valerie.texier',
  },
  {
    name: 'sécurité',
    official: true,
    kind: 'SUBJECT',
    nameFr: 'sécurité',
    nameEn: 'safety',
    description: 'Tout incident et tout presque-incident, même petit. Merci à qui le dit.',
    owner: 'denis.poulain',
  },
  {
    name: 'recrutement',
    kind: 'SUBJECT',
    nameFr: 'recrutement',
    nameEn: 'hiring',
    description: 'Postes ouverts, cooptation, arrivées.',
    owner: 'clemence.hubert',
  },
  {
    name: 'CSE',
    official: true,
    kind: 'SUBJECT',
    description: 'Le comité social et économique : comptes rendus en direct, permanences, activités.',
    owner: 'agnes.labarthe',
  },
  {
    name: 'veille',
    kind: 'SUBJECT',
    nameFr: 'veille',
    nameEn: 'watch',
    description: 'Articles, chiffres, concurrents : à lire en deux minutes.',
    owner: 'quentin.salvat',
  },
  {
    name: 'FAQ',
    kind: 'SUBJECT',
    description: 'Ce que l’on n’écrira qu’une fois. / Written once, read for ever.',
    owner: 'thomas.rivoire',
  },
  {
    name: 'idées',
    kind: 'SUBJECT',
    nameFr: 'idées',
    nameEn: 'ideas',
    description: 'Une idée par brève. Les réponses la font grandir.',
    owner: 'guillaume.teyssier',
  },
  {
    name: 'refonte-site',
    kind: 'PROJECT',
    nameFr: 'refonte-site',
    nameEn: 'new-website',
    description: 'Le nouveau site : trois pages pour commander, le stock en direct. Tour du soir à 17 h 30.',
    owner: 'maxime.delorme',
  },
  {
    name: 'entrepôt-nord',
    kind: 'PROJECT',
    nameFr: 'entrepôt-nord',
    nameEn: 'north-warehouse',
    description: 'Le hall B de Lesquin : 46 quais, 1 200 emplacements, 24 embauches. Tour du soir à 18 h.',
    owner: 'aicha.mansouri',
  },
  {
    name: 'caisse-2',
    kind: 'PROJECT',
    nameFr: 'caisse-2',
    nameEn: 'new-tills',
    description: 'Une caisse qui marche sans réseau, dans les neuf boutiques. Tour du soir à 18 h 30.',
    owner: 'laure.beraud',
  },
  {
    name: 'tournée-verte',
    kind: 'PROJECT',
    nameFr: 'tournée-verte',
    nameEn: 'green-rounds',
    description: 'Quatorze camionnettes électriques à Vénissieux, cinq dans le Kent. Tour du soir à 19 h.',
    owner: 'mamadou.sy',
  },
  {
    name: 'Maison-Talvère',
    kind: 'CLIENT',
    description: 'Linge de maison. Stockage et préparation à Vénissieux. Interlocutrice : Inès Lopes.',
    owner: 'ines.lopes',
  },
  {
    name: 'Vélos-Tournesol',
    kind: 'CLIENT',
    description: 'Vélos et pièces. Colis hors gabarit, livraison sur rendez-vous.',
    owner: 'julien.perret',
  },
  {
    name: 'Brûlerie-du-Port',
    kind: 'CLIENT',
    description: 'Cafés. Départs quotidiens avant midi, dates courtes.',
    owner: 'margaux.lemoine',
  },
  {
    name: 'Nordhaven',
    kind: 'CLIENT',
    description: 'Scandinavian food hampers, Kent depot. Contact: Oliver Hartley.',
    owner: 'oliver.hartley',
  },
  {
    name: 'Salon-des-Quais',
    official: true,
    kind: 'EVENT',
    description: 'Le salon de la logistique urbaine, deux jours, stand C14. En direct ici.',
    owner: 'nadia.ferhat',
  },
  {
    name: 'Journée-HQ',
    official: true,
    kind: 'EVENT',
    nameFr: 'Journée-HQ',
    nameEn: 'HQ-Day',
    description: 'La journée de toute l’entreprise, une fois par an, à Vénissieux.',
    owner: 'isabelle.rouviere',
  },
  {
    name: 'Portes-Ouvertes',
    official: true,
    kind: 'EVENT',
    nameFr: 'Portes-Ouvertes',
    nameEn: 'Open-Doors',
    description: 'Une semaine où les trois sites reçoivent voisins, familles et curieux. En direct ici.',
    owner: 'jade.nicolas',
  },
];
