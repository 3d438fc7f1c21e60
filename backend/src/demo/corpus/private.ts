import type { Exchange } from './exchange.js';

/** What is said within a team, or to those it names. */
export const PRIVATE: readonly Exchange[] = [
  {
    audience: 'ventes-lyon',
    turns: [
      [
        'karim.benali',
        'Objectif de la semaine : 225 k€ à quatre boutiques. On en parle {10-20} minutes vendredi matin.',
      ],
      ['mehdi.tahri', 'Confluence a deux listes de mariage en attente, ça va monter.'],
      ['karim.benali', 'Je compte dessus !', { to: 1 }],
    ],
  },
  {
    audience: 'ventes-lyon',
    turns: [
      ['karim.benali', 'Planning des samedis affiché. Qui veut échanger le prend ici, pas par SMS, merci.'],
      ['lea.dubois', 'J’échange mon 2e samedi contre n’importe lequel.'],
      ['baptiste.roche', 'Pris.', { to: 1 }],
    ],
  },
  {
    audience: 'ventes-lyon',
    kind: 'QUESTION',
    turns: [
      ['lea.dubois', 'On fait quoi pour le départ de Camille en congé ? Une cagnotte ?'],
      ['sophie.guichard', 'Cagnotte, et un gâteau au citron.'],
      ['ines.lopes', 'Elle est dans l’équipe, elle voit ce fil…', { accepted: true }],
      ['camille.vernay', 'Le gâteau au citron me va très bien.', { to: 2 }],
    ],
  },
  {
    audience: 'ventes-lyon',
    turns: [
      [
        'ines.lopes',
        'Maison Talvère renégocie dans deux mois. Je prépare, ne parlez pas de prix d’ici là. #Maison-Talvère',
      ],
      ['karim.benali', 'Bien noté. On revoit ta note {j+2}.'],
    ],
  },
  {
    audience: 'ventes-lyon',
    turns: [
      ['karim.benali', 'Semaine difficile à Grenoble : deux absents. Qui peut y passer une journée ?'],
      ['julien.perret', 'Moi jeudi, j’ai un client à côté.'],
      ['lea.dubois', 'Moi vendredi.'],
      ['baptiste.roche', 'Vous me sauvez. Le gratin est pour moi.'],
    ],
  },
  {
    audience: 'ventes-lyon',
    turns: [['mehdi.tahri', 'La réserve de Confluence sera fermée {j+1} matin, serrurier.']],
  },
  {
    audience: 'ventes-lyon',
    turns: [
      ['sophie.guichard', 'La remise équipe passe à 25 % ce mois-ci, confirmé par la paie.'],
      ['lea.dubois', 'Mes placards ne te remercient pas.'],
    ],
  },
  {
    audience: 'ventes',
    turns: [
      [
        'helene.castaing',
        'Grille de remises revue, applicable lundi. Au-delà de 12 %, c’est moi, sans exception.',
      ],
      ['delphine.arnoux', 'Et pour les contrats en cours de signature ?'],
      ['helene.castaing', 'Ancienne grille jusqu’au 30.', { to: 1 }],
    ],
  },
  {
    audience: 'ventes',
    turns: [
      ['helene.castaing', 'Revue des affaires {j+1} à 9 h : trois chacun, deux minutes l’affaire.'],
      ['oliver.hartley', 'Joining from the train, cameras off, brain on.'],
    ],
  },
  {
    audience: 'ventes',
    turns: [
      [
        'nadia.ferhat',
        'Budget publicité du trimestre : 38 k€ engagés, 22 restent. Dites-moi avant de promettre.',
      ],
    ],
  },
  {
    audience: 'ventes-paris',
    turns: [
      ['delphine.arnoux', 'Bravo pour le trimestre. Déjeuner d’équipe vendredi, je réserve pour sept.'],
      ['hugo.marchetti', 'Huit, Pauline vient avec sa stagiaire.'],
    ],
  },
  {
    audience: 'ventes-paris',
    turns: [
      ['yanis.kaci', 'La voisine du dessus se plaint du rideau à 7 h. On ouvre le bas à la main ?'],
      ['delphine.arnoux', 'Oui, et apporte-lui un mug.'],
      ['yanis.kaci', 'Elle préférait l’assiette creuse.', { to: 1 }],
    ],
  },
  {
    audience: 'exploitation',
    turns: [
      [
        'bruno.lacaze',
        'Négociation des transporteurs : on perd deux lignes, on en gagne trois. Détail {j+1} en réunion.',
      ],
      ['mamadou.sy', 'La ligne de Valence reste ?'],
      ['bruno.lacaze', 'Elle reste.', { to: 1 }],
    ],
  },
  {
    audience: 'exploitation',
    turns: [
      ['stephane.kowalski', 'Deux absents {j+1} au matin. Qui prend une heure de plus ?'],
      ['sylvie.jourdan', 'L’atelier peut prêter quelqu’un jusqu’à 10 h.'],
      ['ludovic.ferrand', 'La nuit reste jusqu’à 7 h, deux volontaires.'],
    ],
  },
  {
    audience: 'exploitation',
    turns: [
      [
        'denis.poulain',
        'Presque-accident quai 3 : un piéton hors passage. Rappel à la prise de poste, sans nom. #sécurité',
      ],
    ],
  },
  {
    audience: 'support',
    turns: [
      ['valerie.texier', 'Client sensible : {client}. Tout passe par Rémi jusqu’à nouvel ordre.'],
      ['remi.bouvet', 'Je l’ai eu, il est calmé. On garde la consigne deux semaines.'],
    ],
  },
  {
    audience: 'support',
    turns: [
      ['zoe.carpentier', 'Qui a promis 30 € de geste au client de Nantes ? Il a l’enregistrement.'],
      ['kevin.morvan', 'Moi… je pensais 13.'],
      ['valerie.texier', 'On tient parole : 30. Et on relit la grille ensemble {j+1}.', { to: 1 }],
    ],
  },
  {
    audience: 'support',
    turns: [['hannah.clarke', 'Swapping Saturday with Daniel this week, rota updated.']],
  },
  {
    audience: 'produit',
    turns: [
      [
        'sunita.rao',
        'Rien ne part en production vendredi. Oui, même « une toute petite chose ». #refonte-site',
      ],
      ['jeremie.nguyen', 'Même un texte ?'],
      ['sunita.rao', 'Surtout un texte.', { to: 1 }],
    ],
  },
  {
    audience: 'produit',
    turns: [
      ['rachid.amrani', 'Rotation des mots de passe de service cette nuit. Astreinte : moi, puis Tom.'],
      ['tom.ashworth', 'Phone on loud.'],
    ],
  },
  {
    audience: 'produit',
    kind: 'QUESTION',
    turns: [
      ['elodie.chassagne', 'Qui relit la maquette du compte client avant que je la montre ?'],
      ['laure.beraud', 'Moi à 16 h.', { accepted: true }],
    ],
  },
  {
    audience: 'direction',
    turns: [
      [
        'antoine.vasseur',
        'Comité de mardi : Lesquin d’abord, puis le recrutement. Une page chacun, pas deux.',
      ],
      ['mireille.fontan', 'La trésorerie tient sur une demi-page, j’offre le reste.'],
    ],
  },
  {
    audience: 'direction',
    turns: [
      [
        'claire.moreau',
        'Pour le bail de Borough, la réponse du propriétaire est attendue {j+3}. Rien à dire d’ici là.',
      ],
      ['helene.castaing', 'Compris. Priya est au courant que l’on négocie, pas du montant.'],
    ],
  },
  {
    audience: 'direction',
    turns: [
      [
        'mireille.fontan',
        'Provision litiges : 84 k€, en baisse d’un tiers. Le colisage y est pour beaucoup.',
      ],
      ['bruno.lacaze', 'Je le dirai à Sylvie, avec votre accord.'],
      ['mireille.fontan', 'Avec joie.', { to: 1 }],
    ],
  },
  {
    audience: 'rh-com',
    turns: [
      [
        'nathalie.pujol',
        'Augmentations : enveloppe validée, on rappelle chaque manager avant la fin du mois.',
      ],
      ['agnes.labarthe', 'Fichier prêt, accès à nous deux seulement.'],
    ],
  },
  {
    audience: 'rh-com',
    turns: [
      ['isabelle.rouviere', 'Communiqué du prix prêt, embargo jusqu’à {j+2} 18 h.'],
      ['guillaume.teyssier', 'Version anglaise relue par Priya.'],
    ],
  },
  {
    audience: 'mentioned',
    turns: [
      [
        'karim.benali',
        '@lea.dubois tu passerais responsable adjointe à Presqu’île ? On en parle {j+1}, sans pression.',
      ],
      ['lea.dubois', 'Oh ! Oui, j’aimerais en parler. Merci.'],
      ['karim.benali', '10 h, café en face.', { to: 1 }],
    ],
  },
  {
    audience: 'mentioned',
    turns: [
      [
        'claire.moreau',
        '@karim.benali @helene.castaing le contrat Talvère a une coquille page 7. Je corrige ou vous ?',
      ],
      ['karim.benali', 'Corrige, s’il te plaît, j’initiale {j+1}.'],
      ['helene.castaing', 'Merci Claire, tu lis donc vraiment tout.'],
    ],
  },
  {
    audience: 'mentioned',
    turns: [
      [
        'nathalie.pujol',
        '@claire.moreau arrêt de travail reçu ce matin, remplacement à prévoir trois semaines. On se voit ?',
      ],
      ['claire.moreau', 'Dans une heure, mon bureau.'],
    ],
  },
  {
    audience: 'mentioned',
    turns: [
      ['sylvie.jourdan', '@lea.dubois ton idée de calage : je la présente {j+2}, tu veux venir ?'],
      ['lea.dubois', 'Avec plaisir, je demande à Karim.'],
    ],
  },
  {
    audience: 'mentioned',
    turns: [
      ['oliver.hartley', '@karim.benali could Léa spend a week in Borough? Priya would love the help.'],
      ['karim.benali', 'Si elle est d’accord, oui ! Je lui demande {j+1}.'],
    ],
  },
  {
    audience: 'mentioned',
    turns: [
      ['py.legoff', '@karim.benali la note de frais du 12 : trois déjeuners le même jour ?'],
      ['karim.benali', 'Trois clients, trois déjeuners. Je m’en souviens encore.'],
      ['py.legoff', 'Mes respects. Validée.', { to: 1 }],
    ],
  },
  {
    audience: 'mentioned',
    turns: [
      [
        'antoine.vasseur',
        '@claire.moreau @mireille.fontan le notaire propose {j+4}. Dites-moi si c’est jouable.',
      ],
      ['mireille.fontan', 'Après 15 h.'],
      ['claire.moreau', 'Pareil. Je bloque 15 h 30.'],
    ],
  },
  {
    audience: 'mentioned',
    turns: [
      ['clemence.hubert', '@valerie.texier votre candidate a dit oui ! Arrivée le 1er.'],
      ['valerie.texier', 'La meilleure nouvelle de la semaine.'],
    ],
  },
  {
    audience: 'mentioned',
    turns: [
      [
        'grace.okafor',
        '@bruno.lacaze @aicha.mansouri numbers for the shared lorry are good. Can we make it permanent?',
      ],
      ['bruno.lacaze', 'Yes. J’annonce en réunion {j+1}.'],
    ],
  },
  {
    audience: 'mentioned',
    turns: [
      [
        'mehdi.tahri',
        '@ventes-lyon surprise pour Karim vendredi 18 h. Lui aussi est dans l’équipe, donc : surprise ratée.',
      ],
      ['karim.benali', 'Je jouerai la surprise.'],
      ['ines.lopes', 'Mehdi…'],
    ],
  },
];
