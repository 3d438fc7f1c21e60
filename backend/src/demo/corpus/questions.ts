import type { Exchange } from './exchange.js';

/** Questions, most of them answered, many of them with the answer their author accepted. */
export const QUESTIONS: readonly Exchange[] = [
  {
    kind: 'QUESTION',
    turns: [
      [
        'lea.dubois',
        'Qui a déjà emballé un abat-jour de 60 cm pour un envoi ? Il me le faut pour {j+1}. #colisage',
      ],
      [
        'sylvie.jourdan',
        'Carton double cannelure 65×65, abat-jour à l’envers, papier froissé dedans, rien dehors. Je t’en envoie deux.',
        { accepted: true },
      ],
      ['zoe.carpentier', 'Et une photo avant de fermer, en cas de litige.'],
      ['lea.dubois', 'Parfait, merci à vous deux !', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['ines.lopes', 'Un client demande une livraison avant 7 h à Annecy. On sait faire ? #tournées'],
      ['mamadou.sy', 'Pas en propre. Avec le partenaire du lac, oui, 48 h à l’avance.', { accepted: true }],
      ['ines.lopes', 'À quel prix à peu près ?', { to: 1 }],
      ['mamadou.sy', '19 € le colis, 14 € à partir de dix.', { to: 2 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['yanis.kaci', 'Comment annuler un ticket déjà clôturé sur la nouvelle caisse ? #caisse-2'],
      ['noemie.fabre', 'Menu Journée, Ticket, appui long. Il faut le code responsable.'],
      [
        'laure.beraud',
        'Seulement jusqu’à minuit. Après, c’est un avoir : fiche 4 ici http://intranet/caisse/fiche-4',
        { accepted: true },
      ],
      ['yanis.kaci', 'Avoir fait, ça marche. Merci.', { to: 2 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['oliver.hartley', 'Has anyone shipped olive oil in glass to Ireland? What breakage should I quote?'],
      [
        'grace.okafor',
        'We do. 0.4% with the moulded trays, 3% without. Quote the trays.',
        { accepted: true },
      ],
      ['oliver.hartley', 'Trays it is. Cheers Grace.', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['julien.perret', 'Qui connaît l’acheteuse de Papeterie Ondine ? Premier rendez-vous {j+2}.'],
      [
        'margaux.lemoine',
        'Moi. Elle lit tout, vient toujours avec un échantillon, et déteste les diaporamas.',
      ],
      ['julien.perret', 'Donc j’apporte des cartons et pas d’ordinateur ?', { to: 1 }],
      ['margaux.lemoine', 'Exactement. Et un délai écrit.', { to: 2, accepted: true }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'fatou.diop',
        'Une cliente veut rendre un service de table entamé, dix assiettes sur douze. On reprend ? #retours',
      ],
      ['samira.haddad', 'Oui si l’emballage d’origine est là, au prorata. Sinon avoir.', { accepted: true }],
      ['fatou.diop', 'L’emballage est là, mais le chat a dormi dedans.', { to: 1 }],
      ['samira.haddad', 'Alors avoir.', { to: 2 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['theo.garnier', 'Quel produit pour enlever la colle des étiquettes sur la fonte ?'],
      ['baptiste.roche', 'Huile de cuisine, dix minutes, chiffon doux.', { accepted: true }],
      ['sophie.guichard', 'Surtout pas d’acétone, j’ai essayé pour vous.'],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'elodie.chassagne',
        'Cherche cinq collègues qui n’ont jamais vu le nouveau site, vingt minutes {j+1}. Qui ? #refonte-site',
      ],
      ['camille.vernay', 'Moi, après 14 h !'],
      ['louise.adam', 'Moi aussi, entre deux appels.'],
      ['denis.poulain', 'Si je n’ai pas besoin de souris, je viens.'],
      ['elodie.chassagne', 'Justement, sans souris. Merci, le compte y est.', { to: 3 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['remi.bouvet', 'Un compte pro peut-il avoir deux adresses de facturation ? #support'],
      [
        'thomas.rivoire',
        'Non, mais deux sous-comptes, oui. Je te l’ouvre en cinq minutes.',
        { accepted: true },
      ],
      ['remi.bouvet', 'Alors deux sous-comptes pour {client}, s’il te plaît.', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['callum.fraser', 'Who holds the latest price list for pallet storage in Kent?'],
      [
        'ben.lockwood',
        'It is on the depot page, updated last week: http://intranet/kent/storage-prices',
        { accepted: true },
      ],
      ['callum.fraser', 'Found it, thanks. Page three is upside down, by the way.', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['aicha.mansouri', 'Quelqu’un a un modèle de protocole de chargement récent ? Le mien date. #sécurité'],
      [
        'denis.poulain',
        'Version de cette année : http://intranet/securite/protocole-chargement',
        { accepted: true },
      ],
      ['aicha.mansouri', 'Merci, il tient enfin sur une page.', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'nathalie.pujol',
        'Qui serait volontaire pour parrainer un nouveau à Lesquin ? Deux heures par semaine. #recrutement',
      ],
      ['patrick.hennequin', 'Moi, s’il aime la route.'],
      ['aicha.mansouri', 'Moi aussi. J’aurais aimé en avoir un.'],
      ['nathalie.pujol', 'Deux en dix minutes, merci. Je vous appelle {j+1}.', { to: 2 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['hannah.clarke', 'What do we tell customers when the courier says delivered and it was not?'],
      [
        'kevin.morvan',
        'Ask for the safe place first, then open an enquiry. Form 12. Nine in ten turn up.',
        { accepted: true },
      ],
      ['daniel.byrne', 'And never say "are you sure?". I learned that the hard way.'],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['mehdi.tahri', 'Le frigo de la salle de pause de Confluence est mort. Qui commande ?'],
      ['camille.vernay', 'Moi. Même modèle qu’à Grenoble ?', { accepted: true }],
      ['baptiste.roche', 'Pas le même ! Il fait le bruit d’un tracteur.', { to: 1 }],
      ['camille.vernay', 'Silencieux, noté.', { to: 2 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'quentin.salvat',
        'Quel chiffre regardez-vous en premier le matin ? Je refais le tableau de bord. #données',
      ],
      ['karim.benali', 'Le CA d’hier contre le même jour de la semaine d’avant.', { accepted: true }],
      ['bruno.lacaze', 'Les colis en retard. Le reste attend dix minutes.'],
      ['valerie.texier', 'Les demandes sans réponse depuis plus d’une heure.'],
      ['mireille.fontan', 'Les encaissements. Désolée.'],
      ['quentin.salvat', 'Quatre réponses, quatre lignes. Je les mets en haut, merci !', { to: 1 }],
    ],
  },
];
