import type { Handle } from './people.js';

/** Lines that come back most days, with other figures each time. */
export interface Routine {
  readonly by: Handle;
  /** Minutes of the day between which they are posted. */
  readonly between: readonly [number, number];
  /** How likely on a working day. */
  readonly chance: number;
  readonly lines: readonly string[];
}

export const ROUTINES: readonly Routine[] = [
  {
    by: 'ludovic.ferrand',
    between: [352, 398],
    chance: 0.75,
    lines: [
      'Nuit terminée : {1900-2900} colis partis, {2-6} en retard. Bonne journée à ceux qui arrivent. #quais',
      'Relève faite. {18-34} camions, quai 7 fermé dix minutes, rien de grave. #quais',
      'Nuit calme, {1700-2400} colis. On a rangé la travée 22, enfin. #quais',
      '{2300-3100} colis cette nuit, record du mois. L’équipe a bien mérité ses croissants. #quais',
      'Une palette renversée quai 3, personne de blessé, {4-11} cartons à refaire. #sécurité',
      'Trieur à l’arrêt de 2 h 10 à 2 h {30-55}. Courroie changée. @denis.poulain, il en reste une. #quais',
      'Camion de {client} arrivé à 4 h au lieu de 1 h, déchargé quand même avant la relève. #quais',
      'Tout est parti. {3-9} colis sans étiquette mis de côté pour @kevin.morvan. #colisage',
      'Nuit à effectif réduit, {1500-2100} colis. Merci à ceux qui sont restés. #quais',
      'Rien à signaler, {1800-2500} colis. C’est rare, profitez. #quais',
    ],
  },
  {
    by: 'stephane.kowalski',
    between: [712, 770],
    chance: 0.7,
    lines: [
      'Midi : {1100-1900} colis préparés, {92-99} % de la vague du matin. #quais',
      'Quai 4 libéré à 11 h {20-55}, on prend la vague de {client} en avance. #quais',
      'Réception du matin : {26-48} palettes, {2-4} réserves. #quais',
      'Deux intérimaires formés au pistolet en une heure, ils tournent déjà à {70-110} lignes. #quais',
      'Vague 2 en route, {12-25} minutes d’avance. Je ne dis rien, ça porte malheur. #quais',
      'Rupture de film étirable, dépannés par @sylvie.jourdan. Commande passée. #colisage',
      'Contrôle du matin : {400-700} lignes, {2-4} erreurs. #quais',
      'Chariot 9 immobilisé, fuite d’huile. Zone nettoyée, affiche posée. #sécurité',
      'On attend {300-900} colis de plus de {client} pour {j+1}. On décale les pauses, pas les gens. #quais',
      'Visite de {client} à 10 h : ils ont surtout regardé nos allées propres. #quais',
    ],
  },
  {
    by: 'samira.haddad',
    between: [925, 985],
    chance: 0.6,
    lines: [
      '{140-260} retours traités, {60-75} % remis en rayon le jour même. #retours',
      'Motif numéro un du jour : « couleur différente de la photo », {12-28} colis. #retours',
      '{8-19} retours sans bon, retrouvés par le code client. Merci @kevin.morvan. #retours',
      'Retours de {client} : {20-60} colis, tous le même défaut de fermeture. Je les appelle. #retours',
      'Délai de remboursement : {26-44} h en moyenne. L’objectif est 48. #retours',
      'On m’a rendu une carafe avec les fleurs dedans. {130-210} autres retours, sans fleurs. #retours',
      '{3-9} % de casse seulement cette semaine, le nouveau calage tient. #retours #colisage',
      'Tri du jour : {90-150} en rayon, {20-40} à l’atelier, {5-15} au don. #retours',
    ],
  },
  {
    by: 'mamadou.sy',
    between: [1062, 1110],
    chance: 0.65,
    lines: [
      'Tournées rentrées : {720-980} livraisons, {94-99} % à l’heure. #tournées',
      '{4-12} absents sur {310-420} passages, {2-8} colis chez les voisins. #tournées',
      'Tournée 11 finie à 19 h {10-40}, deux rues barrées. Merci à @patrick.hennequin. #tournées',
      'Le créneau d’une heure est tenu à {90-98} %. Les clients le voient. #tournées',
      'Pneu crevé à Bron, relais en {20-40} minutes, aucun colis perdu. #tournées',
      'Nouvelle adresse difficile : sonnette au nom de l’ancien locataire. {5-14} cas ce mois. #tournées',
      'Journée à {32-39} tournées, {3-6} de plus que la normale. Tout le monde est rentré. #tournées',
    ],
  },
  {
    by: 'coralie.blanchet',
    between: [600, 660],
    chance: 0.5,
    lines: [
      'Inventaire allée {2-28} : {380-620} références, {2-7} écarts. #stocks',
      'Rupture à prévoir sur les tasses blanches dans {3-8} jours, réassort lancé. #stocks',
      'Écart de stock de la semaine : {0,1-0,7} %. #stocks',
      '{12-30} références dormantes depuis un an. Qui les veut en vitrine ? #stocks',
      'Carton de {24-96} sous-verres retrouvé derrière la travée 17. Daté de l’an dernier. #stocks',
      'Réception de {client} comptée deux fois, {2-4} manquants, litige ouvert. #stocks',
      'Zone C à {84-97} % de remplissage. À 98 on ne circule plus. #stocks',
    ],
  },
  {
    by: 'sylvie.jourdan',
    between: [830, 900],
    chance: 0.5,
    lines: [
      '{600-980} colis emballés à l’atelier, {2-9} recommencés. #colisage',
      'Carton moyen : {18-23} % de vide, on était à 31. #colisage',
      'Essai de calage papier sur les verres : {40-80} chutes d’un mètre, {2-4} éclats. #colisage',
      'Les coffrets de {client} prennent {2-4} minutes pièce, il en faudrait 1,5. #colisage',
      'Plus de ruban {20-40} mm avant {j+2}, on passe au large. #colisage',
      'Trois tailles de cartons au lieu de huit : {9-15} minutes gagnées par heure. #colisage',
    ],
  },
  {
    by: 'patrick.hennequin',
    between: [1000, 1040],
    chance: 0.25,
    lines: [
      'Lesquin-Vénissieux en {6-8} h {10-50}, bouchon à Mâcon. Chargé demi-tour. #tournées',
      'Quai B de {client} : demander la clé à l’accueil, pas au gardien. #tournées',
      'Plein d’huile, lave-glace et thermos : paré pour {j+1}. #tournées',
      '{14-22} arrêts, deux refus. Le client voulait le bleu. #tournées',
    ],
  },
  {
    by: 'grace.okafor',
    between: [1010, 1060],
    chance: 0.65,
    lines: [
      'Kent depot: {820-1240} parcels out, {2-5} late. #quais',
      'All {14-22} lorries turned round by five. Dock 2 door is still slow. #quais',
      'Night shift short by two, day team stayed an hour. Thank you. #quais',
      'Customs cleared in {2-5} hours today, fastest this month. #quais',
      'Stock count in aisle {3-18}: {2-6} discrepancies out of {300-520} lines. #quais',
      '{96-99}% picked right first time. The new labels help. #quais',
      'Forklift refresher done for {4-8} people. Nobody hit the cone. #sécurité',
      'Inbound from Lesquin arrived {20-70} minutes early, for once. #quais',
    ],
  },
  {
    by: 'valerie.texier',
    between: [1050, 1085],
    chance: 0.75,
    lines: [
      'Support : {62-118} demandes, {94-99} % répondues dans l’heure. #support',
      '{70-110} demandes, la plus fréquente : « où est mon colis ? » ({30-55} %). #support',
      'Reste {2-9} demandes ouvertes ce soir, aucune de plus de quatre heures. #support',
      'Délai moyen de réponse : {18-41} minutes. Bravo à l’équipe. #support',
      '{4-11} compliments reçus aujourd’hui, je les lis à voix haute {j+1}. #support',
      'Pic à 11 h : {20-38} appels en dix minutes, retard de la tournée 6. #support #tournées',
      '{58-96} demandes et {4-8} litiges. @zoe.carpentier en a soldé {2-4} depuis ce matin. #support',
    ],
  },
  {
    by: 'kevin.morvan',
    between: [690, 740],
    chance: 0.35,
    lines: [
      '{5-16} colis « livrés » que personne n’a vus : {4-12} étaient chez le gardien. #support',
      'Le colis qui tournait depuis neuf jours est arrivé. Il a vu {3-5} dépôts. #support',
      '{20-45} appels pour la même tournée, message posé sur la page de suivi. #support',
      'Enquêtes transporteur : {6-18} ouvertes, {4-15} closes. #support',
    ],
  },
  {
    by: 'hannah.clarke',
    between: [1040, 1075],
    chance: 0.6,
    lines: [
      'We answered {34-66} requests from the UK today, median reply {14-35} minutes. #support',
      '{2-7} open at close, none older than three hours. #support',
      'Top question today: customs charges, {8-19} of {36-60}. #support',
      'One customer sent a thank-you card for a replaced mug. Made our day. {30-52} requests. #support',
      'The phones were quiet today and the chat was busy: {22-41} conversations. #support',
    ],
  },
  {
    by: 'quentin.salvat',
    between: [540, 570],
    chance: 0.3,
    lines: [
      'Tableau du matin à jour : {8-10} boutiques sur 10 ont donné leurs chiffres. #ventes',
      'Recalcul de la nuit terminé en {11-19} minutes, {2-3} alertes. #données',
      'Écart caisse-banque d’hier : {0,0-0,9} ‰. Rien à reprendre. #données',
      '{4-9} tableaux supprimés, personne ne les ouvrait depuis six mois. #données',
    ],
  },
  {
    by: 'noemie.fabre',
    between: [975, 1010],
    chance: 0.3,
    lines: [
      '{11-24} tickets d’assistance, {8-20} réglés. Le plus simple : la prise. #informatique',
      'Mises à jour cette nuit, laissez vos postes allumés et vos fichiers fermés. #informatique',
      '{3-7} mots de passe oubliés aujourd’hui. Je ne juge pas. #informatique',
      'Imprimante du deuxième réparée : il y avait {2-5} trombones dedans. #informatique',
    ],
  },
  {
    by: 'clemence.hubert',
    between: [950, 1000],
    chance: 0.3,
    lines: [
      '{4-9} entretiens aujourd’hui pour Lesquin, {2-4} propositions parties. #recrutement',
      'Poste de préparateur : {12-30} candidatures, {3-6} venues de vos contacts. Merci. #recrutement',
      'Il reste {2-6} postes ouverts, la liste : http://intranet/rh/postes #recrutement',
      'Deux anciens saisonniers reviennent, ils ont demandé la même équipe. #recrutement',
      '{2-4} signatures cette semaine. Accueil {j+2} à 8 h 30. #recrutement',
    ],
  },
];
