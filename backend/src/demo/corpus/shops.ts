import type { Handle } from './people.js';
import type { TeamHandle } from './teams.js';

/** A shop whose figures are posted every evening. */
export interface Shop {
  readonly by: Handle;
  /** Who leads it, if not who posts. */
  readonly lead?: Handle;
  readonly name: string;
  /** Its own, in one of the sales teams. */
  readonly team: { readonly handle: string; readonly name: string; readonly parent: TeamHandle };
  /** The town's topic. */
  readonly topic: string;
  readonly currency: '€' | '£';
  readonly isOnline?: true;
  /** Takings of a usual day, in the currency. */
  readonly usual: number;
  /** An average basket. */
  readonly basket: number;
  /**
   * How its lines are worded: `{ca}` 12,5 k€, `{exact}` 12 480 €, `{delta}` against the same weekday before,
   * `{tickets}`, `{panier}`.
   */
  readonly wordings: readonly string[];
}

export const SHOPS: readonly Shop[] = [
  {
    by: 'lea.dubois',
    lead: 'camille.vernay',
    name: 'Presqu’île',
    team: { handle: 'boutique-presquile', name: 'Boutique Presqu’île', parent: 'ventes-lyon' },
    topic: 'Lyon',
    currency: '€',
    usual: 12_400,
    basket: 38.9,
    wordings: [
      'CA {ca} ({delta}), {tickets} tickets #ventes #Lyon',
      'Presqu’île : {ca} ({delta}), {tickets} tickets. #ventes #Lyon',
      'Panier moyen {panier} / {tickets} tickets, CA {ca} ({delta}) #ventes #Lyon',
    ],
  },
  {
    by: 'mehdi.tahri',
    name: 'Confluence',
    team: { handle: 'boutique-confluence', name: 'Boutique Confluence', parent: 'ventes-lyon' },
    topic: 'Lyon',
    currency: '€',
    usual: 9_600,
    basket: 31.2,
    wordings: [
      'Confluence ferme à {ca} ({delta}). #ventes #Lyon',
      'Confluence, {tickets} tickets, {exact} #ventes #Lyon',
      'Confluence : CA {ca} ({delta}), {tickets} tickets, panier moyen {panier} #ventes #Lyon',
    ],
  },
  {
    by: 'sophie.guichard',
    name: 'Villeurbanne',
    team: { handle: 'boutique-villeurbanne', name: 'Boutique Villeurbanne', parent: 'ventes-lyon' },
    topic: 'Lyon',
    currency: '€',
    usual: 5_400,
    basket: 26.4,
    wordings: [
      'Villeurbanne : {exact} ({delta}) pour {tickets} tickets #ventes #Villeurbanne',
      '{tickets} tickets à Villeurbanne, {ca} ({delta}) #ventes',
    ],
  },
  {
    by: 'baptiste.roche',
    name: 'Grenoble',
    team: { handle: 'boutique-grenoble', name: 'Boutique Grenoble', parent: 'ventes-lyon' },
    topic: 'Grenoble',
    currency: '€',
    usual: 6_900,
    basket: 29.8,
    wordings: [
      'CA {ca} ({delta}), {tickets} tickets #ventes #Grenoble',
      'Grenoble : {tickets} tickets, {ca} ({delta}) #ventes',
      'Grenoble, CA {exact}, {tickets} tickets, panier moyen {panier} #ventes',
    ],
  },
  {
    by: 'yanis.kaci',
    name: 'Batignolles',
    team: { handle: 'boutique-batignolles', name: 'Boutique Batignolles', parent: 'ventes-paris' },
    topic: 'Paris',
    currency: '€',
    usual: 14_800,
    basket: 41.5,
    wordings: [
      'Batignolles : CA {ca} ({delta}), {tickets} tickets #ventes #Paris',
      'Batignolles, {exact}, {tickets} tickets #ventes #Paris',
      'CA {ca} aux Batignolles ({delta}), {tickets} tickets, panier moyen {panier} #ventes #Paris',
    ],
  },
  {
    by: 'fatou.diop',
    name: 'Daumesnil',
    team: { handle: 'boutique-daumesnil', name: 'Boutique Daumesnil', parent: 'ventes-paris' },
    topic: 'Paris',
    currency: '€',
    usual: 8_700,
    basket: 33.1,
    wordings: [
      'À Daumesnil, {ca} ({delta}) et {tickets} tickets #ventes #Paris',
      'Chez nous à Daumesnil : {tickets} tickets, panier moyen de {panier}, CA {ca} #ventes #Paris',
    ],
  },
  {
    by: 'theo.garnier',
    name: 'Lille',
    team: { handle: 'boutique-lille', name: 'Boutique Lille', parent: 'ventes-paris' },
    topic: 'Lille',
    currency: '€',
    usual: 7_800,
    basket: 27.6,
    wordings: [
      'Lille : CA {ca} ({delta}), {tickets} tickets #ventes #Lille',
      'Lille ferme sur {exact}, {tickets} tickets #ventes #Lille',
    ],
  },
  {
    by: 'nadia.ferhat',
    name: 'En ligne',
    team: { handle: 'boutique-en-ligne', name: 'Boutique en ligne', parent: 'ventes' },
    topic: 'e-shop',
    isOnline: true,
    currency: '€',
    usual: 21_300,
    basket: 52.7,
    wordings: [
      'Boutique en ligne : CA {ca} ({delta}), {tickets} tickets #ventes #e-shop',
      'En ligne à 18 h : {exact}, {tickets} tickets, panier moyen {panier} #ventes #e-shop',
    ],
  },
  {
    by: 'priya.shah',
    name: 'Borough',
    team: { handle: 'boutique-borough', name: 'Boutique Borough', parent: 'ventes' },
    topic: 'London',
    currency: '£',
    usual: 7_900,
    basket: 29.4,
    wordings: [
      'Borough takings {ca} ({delta}) #ventes #London',
      'Borough: {tickets} tickets, average basket {panier}, {ca} in total #ventes #London',
      'Closed on {exact} ({delta}) #ventes #London',
    ],
  },
  {
    by: 'emma.whitfield',
    name: 'Leeds',
    team: { handle: 'boutique-leeds', name: 'Boutique Leeds', parent: 'ventes' },
    topic: 'Leeds',
    currency: '£',
    usual: 5_200,
    basket: 24.8,
    wordings: [
      'Leeds {ca} ({delta}) #ventes #Leeds',
      'Leeds: {exact}, {tickets} tickets through the till #ventes #Leeds',
    ],
  },
];

/** The shop somebody works in, if any. */
export function shopOf(person: Handle): Shop | undefined {
  return SHOPS.find(({ by, lead }) => by === person || lead === person);
}

/** What one adds to a good day's figures. */
export const GOOD_DAYS = {
  fr: [
    'Deux crémaillères et un anniversaire.',
    'Le vélo cargo a livré trois fois.',
    'Vente de quatre services complets.',
    'Les touristes ont trouvé la porte.',
    'Une table entière partie d’un coup.',
    'Le rayon thés a doublé.',
    'Beaucoup de cadeaux à emballer.',
    'Le quartier sortait du théâtre.',
    'Le rayon cafés a tout tiré.',
    'Merci au renfort de midi.',
    'Deux listes de mariage à elles seules.',
    'La vitrine bleue fait entrer.',
    'Les coffrets sont partis avant 16 h.',
    'Dégustation réussie, à refaire.',
    'Trois commandes pro au comptoir.',
    'File jusqu’à la porte à 12 h 30.',
    'Meilleur jour depuis trois semaines.',
    'Les carafes soldées sont finies.',
    'La démonstration de moulins a payé.',
    'Beaucoup de clients venus pour leur colis.',
  ],
  en: [
    'Theatre crowd stayed to shop.',
    'Four full dinner sets sold.',
    'Tea shelf doubled.',
    'Wrapping paper ran out.',
    'Coffee corner did it again.',
    'Blue window brings them in.',
    'Two wedding lists in one afternoon.',
    'Queue to the door at lunch.',
    'Gift boxes gone by four.',
    'Tasting worked, same next week.',
    'Best day in three weeks.',
    'Lots of parcel pick-ups who stayed.',
  ],
} as const;

/** What one adds to a poor day's figures. */
export const POOR_DAYS = {
  fr: [
    'Manifestation jusqu’à 16 h.',
    'Panne du terminal pendant une heure.',
    'Match à la télévision.',
    'Marché fermé, quartier désert.',
    'Travaux devant la porte.',
    'Pluie toute la journée.',
    'Rupture sur les tasses blanches.',
    'Une vendeuse absente, courage à elle.',
    'Tram arrêté de 14 h à 17 h.',
    'Rue vide après 17 h.',
    'Beaucoup de curieux, peu de paniers.',
    'Livraison du matin arrivée à 15 h.',
  ],
  en: [
    'Card reader down for an hour.',
    'Match on television.',
    'Rain all day.',
    'Train strike, street empty.',
    'Out of white mugs since noon.',
    'Roadworks right outside.',
    'Plenty of looking, little buying.',
    'Delivery came at three.',
  ],
} as const;
