import type { Exchange } from './exchange.js';

/** An exchange of the last two hours. */
interface FreshExchange extends Exchange {
  /** Minutes before now at which it begins. */
  readonly ago: number;
}

const OFFICE: readonly FreshExchange[] = [
  {
    ago: 114,
    turns: [
      [
        'stephane.kowalski',
        'Visite d’une école au quai 5 : « Et la nuit, les colis, ils dorment ? » Je cherche encore. #quais',
      ],
      ['ludovic.ferrand', 'Non, ils voyagent. Et nous aussi.'],
    ],
  },
  {
    ago: 101,
    kind: 'KNOWLEDGE',
    turns: [
      [
        'tom.ashworth',
        'Till shortcuts on one page, English and French: http://intranet/tills/shortcuts #caisse-2 #FAQ',
      ],
      ['sophie.guichard', 'Imprimé, plastifié, adopté. Merci Tom !'],
    ],
  },
  {
    ago: 88,
    kind: 'WIN',
    turns: [
      [
        'ines.lopes',
        'Signé ! Maison Talvère nous confie aussi ses retours : 64 k€ par an. #gagné #Maison-Talvère',
      ],
      ['karim.benali', 'Bravo Inès ! Et merci à @lea.dubois pour la visite de la boutique, elle a compté.'],
      ['lea.dubois', 'Ils sont repartis avec deux carafes, en plus.', { to: 1 }],
      ['samira.haddad', 'Les retours, c’est chez moi. On se voit {j+1} ?'],
    ],
  },
  {
    ago: 70,
    kind: 'QUESTION',
    turns: [
      ['karim.benali', '@lea.dubois la vitrine bleue, on la garde une semaine de plus ? #Lyon'],
      ['lea.dubois', 'Oui ! Trois personnes sont entrées pour elle tout à l’heure.', { accepted: true }],
    ],
  },
  {
    ago: 57,
    turns: [['priya.shah', 'A coach party came for the French mugs. All of them. The mugs, I mean. #London']],
  },
  {
    ago: 49,
    kind: 'ANNOUNCEMENT',
    turns: [
      [
        'guillaume.teyssier',
        'Bienvenue à @jade.nicolas, qui rejoint la communication. Elle écrira la brève du vendredi.',
      ],
      ['claire.moreau', 'Bienvenue Jade !'],
    ],
  },
  {
    ago: 40,
    audience: 'ventes-lyon',
    turns: [
      ['karim.benali', 'Point d’équipe {j+1} à 9 h 15, debout, douze minutes. J’apporte les brioches.'],
    ],
  },
  {
    ago: 33,
    kind: 'QUESTION',
    turns: [
      [
        'aicha.mansouri',
        'Qui a un transpalette de trop pour deux semaines ? Lesquin déborde. #entrepôt-nord',
      ],
      ['stephane.kowalski', 'J’en ai un. Patrick le monte {j+1} ?', { accepted: true }],
      ['aicha.mansouri', 'Parfait, merci Vénissieux.', { to: 1 }],
    ],
  },
  {
    ago: 22,
    turns: [
      [
        'lea.dubois',
        'Le nouveau calage tient : chute d’un mètre devant le client, zéro éclat. @sylvie.jourdan #colisage',
      ],
      ['sylvie.jourdan', 'Devant le client ! Tu as du cran.'],
    ],
  },
  {
    ago: 15,
    kind: 'QUESTION',
    turns: [
      [
        'claire.moreau',
        'Qui a la dernière version du plan d’évacuation du hall B ? La mienne a deux portes de moins. #sécurité',
      ],
    ],
  },
  {
    ago: 8,
    turns: [['mamadou.sy', 'Tournée 6 de retour avec 20 minutes d’avance. Je cherche l’erreur. #tournées']],
  },
  { ago: 3, turns: [['hannah.clarke', 'Queue empty, kettle on. It will not last. #support']] },
];

const EVENING: readonly FreshExchange[] = [
  {
    ago: 116,
    kind: 'KNOWLEDGE',
    turns: [
      [
        'elodie.chassagne',
        'Lu dans le train : comment dire « en rupture » sans faire fuir. https://formulaires.example/rupture #veille',
      ],
    ],
  },
  {
    ago: 104,
    turns: [
      [
        'karim.benali',
        'Belle journée, merci à tous. @lea.dubois, ta vitrine a encore fait parler d’elle chez {client}. #Lyon',
      ],
      ['lea.dubois', 'Elle passe au vert la semaine prochaine, chut.'],
    ],
  },
  {
    ago: 90,
    kind: 'WIN',
    turns: [
      ['oliver.hartley', 'Late one, worth it: Penrow Ceramics signs for two years, £72k. #gagné #London'],
      ['karim.benali', 'Bravo Oliver ! Tu bois un thé ou autre chose ?'],
      ['oliver.hartley', 'Something else, for once.', { to: 1 }],
    ],
  },
  {
    ago: 76,
    kind: 'QUESTION',
    turns: [
      [
        'nadia.ferhat',
        '@claire.moreau on peut citer un avis client sur le site sans son nom ? #refonte-site',
      ],
      ['claire.moreau', 'Avec son accord écrit, oui. Un courriel suffit.', { accepted: true }],
    ],
  },
  {
    ago: 61,
    turns: [['ludovic.ferrand', 'Relève faite, la nuit prend la suite. Bonne soirée au jour. #quais']],
  },
  {
    ago: 48,
    turns: [
      [
        'priya.shah',
        'Lights off in Borough. Someone left a bouquet on the counter, no card. Was it you? #London',
      ],
      ['emma.whitfield', 'Not me, but I accept the compliment.'],
    ],
  },
  {
    ago: 36,
    audience: 'ventes-lyon',
    turns: [
      [
        'mehdi.tahri',
        'J’ai les clés de Presqu’île et de Confluence. Ne cherchez pas, je dépose tout à l’ouverture.',
      ],
    ],
  },
  {
    ago: 27,
    kind: 'QUESTION',
    turns: [
      [
        'baptiste.roche',
        '@karim.benali le camion de Grenoble passe à 7 h ou à 9 h ? Je dois prévenir l’équipe. #tournées',
      ],
      ['mamadou.sy', '7 h 20. Et il est à l’heure, lui.', { accepted: true }],
    ],
  },
  {
    ago: 17,
    turns: [
      [
        'denis.poulain',
        'Portail de Vénissieux réparé. Il fait moins de bruit que moi, maintenant. #sécurité',
      ],
    ],
  },
  {
    ago: 10,
    turns: [['grace.okafor', 'Last lorry out, dock lights off but one. Goodnight from Kent. #quais']],
  },
  {
    ago: 4,
    turns: [
      [
        'sylvie.jourdan',
        'J’ai trouvé comment caler un lustre. En rêve éveillé, sous la douche. Essai {j+1}. #colisage',
      ],
    ],
  },
];

const NIGHT: readonly FreshExchange[] = [
  {
    ago: 105,
    kind: 'WIN',
    turns: [
      [
        'oliver.hartley',
        'Night train from Edinburgh, signed contract in my bag: Wrenbury Home, £41k. #gagné',
      ],
      ['karim.benali', 'Bravo Oliver. Dors un peu, quand même.'],
    ],
  },
  {
    ago: 66,
    turns: [
      ['sylvie.jourdan', 'Réveillée par une idée de calage. Je la dessine avant de l’oublier. #colisage'],
    ],
  },
  {
    ago: 52,
    turns: [['quentin.salvat', 'Recalcul de la nuit terminé, aucune alerte, dix boutiques sur dix. #ventes']],
  },
  {
    ago: 38,
    turns: [
      ['grace.okafor', 'Oil spot by dock 4, sanded and signed. Mind your step on the way in. #sécurité'],
    ],
  },
  { ago: 113, turns: [['ludovic.ferrand', 'Équipe de nuit au complet, trieur lancé. #quais']] },
  {
    ago: 97,
    kind: 'QUESTION',
    turns: [
      [
        'ludovic.ferrand',
        '@karim.benali la palette pour Presqu’île part ce matin ou elle attend le feu vert ? #quais',
      ],
      ['karim.benali', 'Elle part. Je ne dors pas, je relis un contrat.', { accepted: true }],
    ],
  },
  { ago: 84, turns: [['grace.okafor', 'Night crossing on time, two lorries in. Kettle is on. #quais']] },
  {
    ago: 72,
    turns: [
      [
        'nadia.ferhat',
        'Trois commandes de bouillottes en dix minutes. La nuit est fraîche quelque part. #e-shop',
      ],
    ],
  },
  {
    ago: 58,
    turns: [
      [
        'ludovic.ferrand',
        'Calage de @lea.dubois essayé sur 60 verres : rien de cassé. On l’adopte la nuit aussi. #colisage',
      ],
      ['sylvie.jourdan', 'Quelle équipe ! Je suis déjà levée, ou pas encore couchée.'],
    ],
  },
  {
    ago: 44,
    kind: 'KNOWLEDGE',
    turns: [
      [
        'denis.poulain',
        'Ronde de nuit : la nouvelle liste, douze points, dix-huit minutes. http://intranet/securite/ronde #sécurité',
      ],
    ],
  },
  {
    ago: 31,
    turns: [
      [
        'rachid.amrani',
        '@claire.moreau sauvegarde terminée et vérifiée, on peut signer le rapport. #informatique',
      ],
    ],
  },
  {
    ago: 21,
    turns: [
      [
        'ben.lockwood',
        'All vans charging, first slot is an early one. The fox is back on camera 2. #tournée-verte',
      ],
    ],
  },
  {
    ago: 12,
    turns: [['ludovic.ferrand', 'Vague 3 partie, onze minutes d’avance. On ne dira rien au jour. #quais']],
  },
  {
    ago: 4,
    turns: [
      [
        'patrick.hennequin',
        'Chargé à Lesquin, plein fait, route sèche. À tout à l’heure, Vénissieux. #tournées',
      ],
    ],
  },
];

const EARLY: readonly FreshExchange[] = [
  {
    ago: 60,
    turns: [
      [
        'bruno.lacaze',
        'Prise de poste à trois au hall B ce matin : l’éclairage est posé, on se voit enfin. #entrepôt-nord',
      ],
    ],
  },
  {
    ago: 97,
    kind: 'KNOWLEDGE',
    turns: [
      [
        'sylvie.jourdan',
        'Les nouveaux cartons en trois tailles : lequel pour quoi. http://intranet/colisage/tailles #colisage',
      ],
    ],
  },
  {
    ago: 74,
    turns: [
      ['nadia.ferhat', 'Quarante-deux commandes cette nuit, dont un service complet pour douze. #e-shop'],
    ],
  },
  {
    ago: 108,
    turns: [['patrick.hennequin', 'Départ de Lesquin, 31 palettes, café dans la boîte à gants. #tournées']],
  },
  {
    ago: 86,
    turns: [['ludovic.ferrand', 'La nuit a tenu : tout est parti, les allées sont propres. À vous. #quais']],
  },
  {
    ago: 67,
    kind: 'QUESTION',
    turns: [
      [
        'stephane.kowalski',
        '@karim.benali combien de cartons pour la braderie ? Le camion de Lyon charge à 9 h. #quais',
      ],
      ['karim.benali', 'Quarante, et deux tables pliantes. Merci !', { accepted: true }],
    ],
  },
  {
    ago: 52,
    turns: [
      ['lea.dubois', 'Première arrivée, vitrine lavée, le boulanger m’a saluée. Bonne journée à tous. #Lyon'],
      ['mehdi.tahri', 'Premier arrivé à Confluence, le boulanger m’a vendu trois croissants.'],
    ],
  },
  {
    ago: 39,
    turns: [['grace.okafor', 'Fog on the yard, lights on, everyone walking slowly. Safe morning. #sécurité']],
  },
  {
    ago: 28,
    kind: 'KNOWLEDGE',
    turns: [
      [
        'quentin.salvat',
        'Chiffres d’hier complets, dix lignes sur dix : http://intranet/donnees/hier #ventes',
      ],
    ],
  },
  {
    ago: 19,
    turns: [
      ['claire.moreau', 'Badges prêts à la loge. @denis.poulain, merci d’avoir compté deux fois. #sécurité'],
    ],
  },
  { ago: 11, turns: [['mamadou.sy', 'Quatorze camionnettes chargées à 100 %. On y va. #tournée-verte']] },
  {
    ago: 4,
    turns: [['hannah.clarke', 'Phones open in ten. Four messages from night owls, all polite. #support']],
  },
];

const SATURDAY: readonly FreshExchange[] = [
  {
    ago: 76,
    turns: [
      [
        'helene.castaing',
        'Bon samedi aux neuf boutiques. Une pensée pour celles qui ont une poussette de plus que de place. #ventes',
      ],
    ],
  },
  { ago: 92, turns: [['grace.okafor', 'Saturday crew of four, two lorries, one guitar. #quais']] },
  {
    ago: 64,
    turns: [
      [
        'denis.poulain',
        'Essai des sirènes terminé. Si vous en entendez une maintenant, c’est une vraie. #sécurité',
      ],
    ],
  },
  {
    ago: 39,
    turns: [
      [
        'antoine.vasseur',
        'De passage à Daumesnil : « bonjour » avant même la porte refermée. Bravo @fatou.diop. #Paris',
      ],
    ],
  },
  { ago: 115, turns: [['fatou.diop', 'Six poussettes à la fois entre les casseroles. On adore. #Paris']] },
  {
    ago: 99,
    kind: 'QUESTION',
    turns: [
      [
        'lea.dubois',
        '@karim.benali un client veut quarante bols, j’en ai trente-deux. Je complète avec Confluence ? #Lyon',
      ],
      ['karim.benali', 'Oui, Mehdi les met dans un taxi colis tout de suite.', { accepted: true }],
      ['mehdi.tahri', 'Partis. Avec du papier bulle et une petite note.', { to: 1 }],
    ],
  },
  {
    ago: 85,
    turns: [
      [
        'emma.whitfield',
        'Brass band outside the shop. Nobody can hear the till, everybody is buying. #Leeds',
      ],
    ],
  },
  {
    ago: 70,
    kind: 'KNOWLEDGE',
    turns: [
      [
        'yanis.kaci',
        'File unique le samedi : cinq minutes d’attente au lieu de douze. Le plan : http://intranet/boutique/file #FAQ',
      ],
    ],
  },
  {
    ago: 58,
    audience: 'ventes-lyon',
    turns: [['sophie.guichard', 'Renfort bienvenu à Villeurbanne, la braderie déborde.']],
  },
  {
    ago: 46,
    turns: [
      [
        'louise.adam',
        'Permanence du samedi : un client m’a lu son poème sur notre livreur. Il rime avec « bonheur ». #support',
      ],
      ['mamadou.sy', 'Je le fais encadrer dans la camionnette.'],
    ],
  },
  {
    ago: 33,
    turns: [
      ['priya.shah', 'Sold the window display. The whole display. Now I need a window display. #London'],
    ],
  },
  {
    ago: 22,
    turns: [
      [
        'claire.moreau',
        'Passée à Presqu’île en cliente : accueil parfait, deux carafes de plus chez moi. Merci @lea.dubois. #Lyon',
      ],
    ],
  },
  {
    ago: 13,
    turns: [
      [
        'baptiste.roche',
        'Le brassard « réserve » d’un enfant est resté accroché au rayon fouets. Nous gardons les deux. #Grenoble',
      ],
    ],
  },
  {
    ago: 5,
    turns: [
      [
        'ludovic.ferrand',
        'Équipe du week-end au quai, radio autorisée, vote à main levée pour la station. #quais',
      ],
    ],
  },
];

const SUNDAY: readonly FreshExchange[] = [
  {
    ago: 103,
    turns: [
      [
        'quentin.salvat',
        'Semaine close : neuf boutiques et le site au complet, total au tableau {j+1}. #ventes',
      ],
    ],
  },
  {
    ago: 56,
    turns: [
      [
        'antoine.vasseur',
        'Relu toutes les idées de la semaine. Trois vont se faire, dont celle du camion partagé. #idées',
      ],
    ],
  },
  {
    ago: 112,
    turns: [
      ['ludovic.ferrand', 'Astreinte du dimanche : trieur révisé, courroie neuve, mains noires. #quais'],
    ],
  },
  {
    ago: 94,
    kind: 'QUESTION',
    turns: [
      [
        'nadia.ferhat',
        '@karim.benali les 200 coffrets de la page d’accueil sont bien à Vénissieux ? Ça part vite. #e-shop',
      ],
      [
        'karim.benali',
        '188 ce matin d’après Coralie. Mets « plus que quelques-uns » vers 18 h.',
        { accepted: true },
      ],
    ],
  },
  { ago: 78, turns: [['grace.okafor', 'Sunday ferry in, customs done, everyone home for lunch. #quais']] },
  {
    ago: 63,
    turns: [
      [
        'lea.dubois',
        'Testé chez moi le moule de la semaine : démoule parfaitement, même mal beurré. Je le dirai mardi.',
      ],
      ['baptiste.roche', 'Photo du gâteau, ou ça n’a pas eu lieu.'],
      ['lea.dubois', 'Il n’a pas tenu jusqu’à la photo.', { to: 1 }],
    ],
  },
  {
    ago: 47,
    kind: 'KNOWLEDGE',
    turns: [
      [
        'callum.fraser',
        'Long read for a slow day: how islands get their parcels. https://logistics.example/islands #veille',
      ],
    ],
  },
  {
    ago: 35,
    turns: [
      ['denis.poulain', 'Ronde faite sur les trois halls. Rien, sinon un ballon sur le toit. #sécurité'],
    ],
  },
  {
    ago: 24,
    turns: [
      [
        'claire.moreau',
        'Pour {j+1} : registre des visiteurs à la loge, merci @denis.poulain de poser le nouveau. #sécurité',
      ],
    ],
  },
  {
    ago: 14,
    turns: [
      [
        'nadia.ferhat',
        'Commande nº 100 000 de la boutique en ligne : une louche. On la livre en main propre. #e-shop',
      ],
    ],
  },
  {
    ago: 5,
    turns: [
      ['ben.lockwood', 'Vans charged, routes out. First Monday drop is a lighthouse, naturally. #tournées'],
    ],
  },
];

/** What was posted just before now, by those who are at work then. */
export const FRESH = {
  office: OFFICE,
  evening: EVENING,
  night: NIGHT,
  early: EARLY,
  saturday: SATURDAY,
  sunday: SUNDAY,
} as const;
