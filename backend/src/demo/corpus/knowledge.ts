import type { Exchange } from './exchange.js';

/** What is worth knowing, mostly with a link. */
export const KNOWLEDGE: readonly Exchange[] = (
  [
    [
      [
        'sylvie.jourdan',
        'Le guide du colisage tient en six photos, une par taille : http://intranet/colisage/guide #colisage',
      ],
      ['lea.dubois', 'Imprimé et affiché à Presqu’île, merci.'],
    ],
    [
      [
        'thomas.rivoire',
        'Incoterms, la page qui répond à neuf questions sur dix : http://intranet/adv/incoterms #FAQ',
      ],
    ],
    // Spellings that split a topic in two: what moderators are shown to tidy up.
    [
      [
        'lea.dubois',
        'Prix barrés : la liste des soldes tient sur une page par rayon : http://intranet/soldes/prix #vente',
      ],
      ['mehdi.tahri', 'Elle est déjà au mur. #vente'],
    ],
    [
      [
        'quentin.salvat',
        'Les objectifs de l’année, une ligne par boutique : http://intranet/objectifs #Vente2026',
      ],
    ],
    [
      [
        'grace.okafor',
        'Return labels now carry a code, scan it and the stock knows: http://intranet/kent/returns #retour',
      ],
    ],
    [
      [
        'quentin.salvat',
        'À savoir : 61 % des clients du midi regardent le stock sur leur téléphone avant d’entrer. #veille',
      ],
      ['mehdi.tahri', 'Ça explique les « il vous en reste deux, je crois ».'],
    ],
    [
      [
        'grace.okafor',
        'How to read a customs code in one minute, with our own products: http://intranet/kent/customs #FAQ',
      ],
    ],
    [
      [
        'thomas.rivoire',
        'Ouvrir un compte client en sept champs, pas un de plus : http://intranet/adv/nouveau-compte #FAQ',
      ],
    ],
    [
      [
        'samira.haddad',
        'Arbre de décision des retours : reprendre, réparer, donner. Une page. http://intranet/retours/arbre #retours',
      ],
    ],
    [
      [
        'quentin.salvat',
        'Étude : un créneau d’une heure vaut plus qu’une livraison gratuite pour 54 % des gens. #veille',
      ],
      ['mamadou.sy', 'Ils devraient demander aux chauffeurs.'],
      ['helene.castaing', 'À mettre dans toutes nos offres.', { quotes: true }],
    ],
    [
      [
        'denis.poulain',
        'Comment soulever 20 kg sans y laisser son dos, en quatre dessins : http://intranet/securite/dos #sécurité',
      ],
    ],
    [
      [
        'laure.beraud',
        'Dix gestes de la nouvelle caisse, vidéo de quatre minutes : http://intranet/caisse/dix-gestes #caisse-2',
      ],
    ],
    [
      [
        'mireille.fontan',
        'Chèques : nous ne les encaissons plus au-delà de 500 €. La règle et les exceptions : http://intranet/finance/cheques',
      ],
      ['fatou.diop', 'Enfin écrit quelque part, merci.'],
    ],
    [
      [
        'nadia.ferhat',
        'Bien photographier un verre sans s’y voir : http://intranet/boutique/photo-verre #FAQ',
      ],
    ],
    [
      [
        'elodie.chassagne',
        'Article utile sur les formulaires d’adresse, lu en six minutes : https://formulaires.example/adresse #veille',
      ],
    ],
    [
      [
        'jeremie.nguyen',
        'Pourquoi le prix s’affiche hors taxe sur les comptes pro, expliqué une bonne fois : http://intranet/site/prix-ht #FAQ',
      ],
      ['remi.bouvet', 'Je colle ce lien dans mes réponses à partir de maintenant.'],
    ],
    [
      [
        'agnes.labarthe',
        'Vos droits aux jours enfant malade, en clair, pour tous les contrats : http://intranet/rh/enfant-malade',
      ],
    ],
    [
      [
        'rachid.amrani',
        'Reconnaître un courriel piégé : cinq signes, avec ceux reçus cette semaine. http://intranet/si/pieges #informatique',
      ],
    ],
    [
      [
        'noemie.fabre',
        'Votre mot de passe : une phrase, quatre mots, pas votre chat. Le guide : http://intranet/si/mots-de-passe #informatique',
      ],
      ['tom.ashworth', 'My cat is offended, but convinced.'],
    ],
    [
      [
        'coralie.blanchet',
        'Compter une palette mixte sans se tromper : la méthode des coins. http://intranet/stocks/coins #stocks',
      ],
    ],
    [
      [
        'valerie.texier',
        'Les quinze phrases qui calment, relues par toute l’équipe : http://intranet/support/phrases #support',
      ],
    ],
    [
      [
        'farid.ouali',
        'Catalogue des formations de l’année, avec les durées réelles : http://intranet/rh/formations',
      ],
    ],
    [
      [
        'bruno.lacaze',
        'Coût réel d’un colis, du quai au palier : 4,86 €. Le détail ligne à ligne : http://intranet/exploitation/cout-colis',
      ],
      ['helene.castaing', 'Indispensable avant toute remise. À garder sous la main.'],
      ['py.legoff', 'Mis à jour tous les trimestres, promis.'],
    ],
    [
      [
        'mamadou.sy',
        'La carte des rues interdites aux camionnettes, à jour : http://intranet/tournees/rues #tournées',
      ],
    ],
    [
      [
        'clemence.hubert',
        'Coopter quelqu’un : comment, combien, quand. http://intranet/rh/cooptation #recrutement',
      ],
    ],
    [
      [
        'quentin.salvat',
        'Concurrence : un grand du meuble ouvre un retrait en gare. L’article : https://logistique.example/gares #veille',
      ],
    ],
    [
      [
        'stephane.kowalski',
        'Charger un camion en L plutôt qu’en T : 8 % de place en plus. Croquis : http://intranet/quais/charger #quais',
      ],
    ],
    [
      [
        'isabelle.rouviere',
        'Notre charte en une page : qui parle au nom de l’entreprise, et comment. http://intranet/com/charte',
      ],
    ],
    [
      [
        'sunita.rao',
        'Lecture du soir : pourquoi les files uniques vont plus vite. Vaut aussi pour nos caisses. https://files.example/unique #veille',
      ],
      ['yanis.kaci', 'On a essayé samedi : c’est vrai.'],
    ],
    [
      [
        'zoe.carpentier',
        'Délais de réclamation par transporteur, enfin dans un seul tableau : http://intranet/support/delais #support #FAQ',
      ],
    ],
    [
      [
        'py.legoff',
        'Calculer une marge sans se tromper de dénominateur : http://intranet/finance/marge #FAQ',
      ],
    ],
    [
      [
        'aicha.mansouri',
        'Accueillir un chauffeur étranger : vingt mots en six langues. http://intranet/quais/vingt-mots #quais',
      ],
    ],
    [
      [
        'antoine.vasseur',
        'Le rapport annuel de la profession, trois pages à lire sur quarante : 4, 11 et 27. https://profession.example/rapport #veille',
      ],
    ],
    [
      [
        'elodie.chassagne',
        'À savoir : nos clients lisent le site à voix haute une fois sur trente. Voilà pourquoi les textes courts. #refonte-site',
      ],
    ],
    [
      [
        'kevin.morvan',
        'Suivre un colis chez nos douze transporteurs depuis une seule page : http://intranet/support/suivi #support',
      ],
    ],
    [
      [
        'guillaume.teyssier',
        'Écrire une brève : un fait, un chiffre, une date. Les exemples de la semaine : http://intranet/com/breves',
      ],
    ],
    [['camille.vernay', 'Le modèle d’offre à jour, logo compris : http://intranet/ventes/modele-offre']],
    [
      [
        'sophie.guichard',
        'Plier un tablier pour la vitrine en trois gestes : http://intranet/boutique/tablier #FAQ',
      ],
    ],
    [
      [
        'ludovic.ferrand',
        'Bien dormir quand on travaille la nuit : les conseils de la médecine du travail. http://intranet/rh/nuit #sécurité',
      ],
    ],
    [
      [
        'margaux.lemoine',
        'Le café se garde douze mois, le décaféiné neuf. La fiche de tous nos produits à date : http://intranet/stocks/dates #Brûlerie-du-Port',
      ],
    ],
    [
      [
        'grace.okafor',
        'Dangerous goods in plain English, two pages: http://intranet/kent/dangerous-goods #sécurité',
      ],
    ],
    [
      [
        'oliver.hartley',
        'Worth ten minutes: how retailers choose a fulfilment partner. https://retail.example/choosing #veille',
      ],
      ['helene.castaing', 'Merci Oliver. Le point 3, c’est nous.'],
    ],
    [['ben.lockwood', 'Low-emission zones by postcode, updated: http://intranet/kent/lez #tournées']],
    [
      [
        'tom.ashworth',
        'Short read on offline-first tills, the pictures alone are worth it: https://tills.example/offline #veille',
      ],
    ],
    [
      [
        'hannah.clarke',
        'UK refund rights on half a page, with the dates that matter: http://intranet/support/uk-refunds #support #FAQ',
      ],
    ],
    [
      [
        'priya.shah',
        'How we lay out a small window: five photos, one rule. http://intranet/shops/window #FAQ',
      ],
    ],
    [
      [
        'emma.whitfield',
        'Good to know: prams fit through the door if the cookbooks move 20 cm. They moved. #Leeds',
      ],
    ],
    [
      [
        'callum.fraser',
        'Scottish bank holidays differ. The list, so nobody plans a pick-up again: http://intranet/kent/holidays #FAQ',
      ],
    ],
    [
      [
        'daniel.byrne',
        'Irish addresses: use the Eircode and nothing goes missing. Guide: http://intranet/support/eircode #support',
      ],
    ],
    [
      [
        'tom.ashworth',
        'What our error codes mean, written for humans: http://intranet/tills/errors #caisse-2 #FAQ',
      ],
    ],
    [
      [
        'oliver.hartley',
        'Interesting: one shopper in three returns something bought after 10 pm. https://retail.example/night #veille #retours',
      ],
    ],
  ] as const satisfies readonly Exchange['turns'][]
).map((turns) => ({ kind: 'KNOWLEDGE', turns }));
