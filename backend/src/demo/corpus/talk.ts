import type { Exchange } from './exchange.js';

/** What one says without a kind: news of the day, thanks, a little humour. */
export const TALK: readonly Exchange[] = (
  [
    // Boutiques
    [['lea.dubois', 'Une cliente m’a demandé un moule pour « un gâteau carré mais pas trop ». Vendu.']],
    [
      ['baptiste.roche', 'Record battu : quatorze tasses portées d’une main. Ne le faites pas.'],
      ['denis.poulain', 'Je n’ai rien lu. Mais je passerai vérifier les étagères.'],
    ],
    [['karim.benali', 'Merci à l’équipe de Presqu’île pour le coup de main de ce matin. #Lyon']],
    [
      [
        'lea.dubois',
        'Le monsieur des trois carafes est revenu. Il en veut trois autres, pour la symétrie. #Lyon',
      ],
    ],
    [['lea.dubois', 'Vitrine changée à l’ouverture, premier passant arrêté en quatre minutes. #Lyon']],
    [
      [
        'lea.dubois',
        'J’ai emballé un rouleau à pâtisserie en forme de rouleau à pâtisserie. On fait ce qu’on peut. #colisage',
      ],
    ],
    [
      ['lea.dubois', 'Un petit garçon a rangé tout le rayon bols par taille. On peut l’embaucher ?'],
      ['clemence.hubert', 'Dans douze ans, avec plaisir. #recrutement'],
    ],
    [['mehdi.tahri', 'Confluence : le rayon jardin est en place, il a fallu pousser les thés de 40 cm.']],
    [['mehdi.tahri', 'Dégustation de {j+1} annulée, la machine a rendu l’âme. On fera du thé.']],
    [
      [
        'mehdi.tahri',
        'Quelqu’un a laissé un parapluie rouge à canard. Il tient compagnie à la caisse depuis mardi.',
      ],
      ['camille.vernay', 'C’est le mien !'],
      ['mehdi.tahri', 'Le canard s’était attaché à nous.', { to: 1 }],
    ],
    [
      [
        'sophie.guichard',
        'Merci pour les messages, je suis de retour, avec la voix d’un moteur diesel. #Villeurbanne',
      ],
    ],
    [
      [
        'sophie.guichard',
        'Le facteur a acheté son cadeau ici. Livré en main propre, forcément. #Villeurbanne',
      ],
    ],
    [
      [
        'baptiste.roche',
        'Grenoble : la vitrine montagne plaît, deux personnes ont demandé si la neige était à vendre.',
      ],
    ],
    [['baptiste.roche', 'Inventaire de la réserve fini, trois râpes retrouvées, dont une neuve. #stocks']],
    [
      [
        'yanis.kaci',
        'Les Batignolles ont fêté leurs cinq ans, il ne reste ni gâteau ni assiettes à dessert. #Paris',
      ],
    ],
    [
      [
        'yanis.kaci',
        'Un client a mesuré la table avec une baguette de pain. Trois baguettes et demie, elle rentre. #Paris',
      ],
    ],
    [
      [
        'fatou.diop',
        'Atelier tasses peintes : neuf enfants, neuf tasses, zéro casse, une robe à laver. #Paris',
      ],
    ],
    [
      [
        'fatou.diop',
        'Daumesnil a une nouvelle habituée : elle vient tous les jours et n’achète que des allumettes.',
      ],
      ['yanis.kaci', 'Surveille la caserne.'],
    ],
    [
      [
        'fatou.diop',
        'La livraison de 9 h est arrivée à 9 h. Je voulais que ce soit écrit quelque part. #tournées',
      ],
    ],
    [
      [
        'theo.garnier',
        'Lille : premier client en anglais, deuxième en flamand, troisième en mime. Trois ventes. #Lille',
      ],
    ],
    [
      [
        'theo.garnier',
        'Le collègue de la boulangerie nous échange des tartes contre nos cartons. Marché conclu. #Lille',
      ],
    ],
    [['nadia.ferhat', 'Première commande en ligne venue de Guadeloupe : un presse-agrumes. #e-shop']],
    [
      [
        'nadia.ferhat',
        'Commande de 3 h 12 : un moulin, un seul. À 3 h 40, un second. Insomnie à deux. #e-shop',
      ],
    ],
    // Ventes
    [
      [
        'karim.benali',
        'Réunion d’équipe en marchant ce matin : 2,4 km, six décisions, aucun diaporama. #Lyon',
      ],
    ],
    [['karim.benali', 'Trois rendez-vous, deux suites, une tarte aux pralines. Bonne journée. #Lyon']],
    [
      ['karim.benali', 'Visite client à Vénissieux : ils ont applaudi le trieur. Vraiment applaudi. #quais'],
      ['stephane.kowalski', 'Il le mérite. Nous aussi un peu.'],
    ],
    [
      [
        'karim.benali',
        'Bravo @mehdi.tahri et @sophie.guichard, Confluence et Villeurbanne passent le mois avec trois jours d’avance. #Lyon',
      ],
    ],
    [['ines.lopes', 'Le client a choisi la salle la plus froide de la ville. On a signé vite.']],
    [['ines.lopes', 'Deux heures de train, un quart d’heure de réunion, et la réponse était oui.']],
    [
      [
        'julien.perret',
        'Nouvelle carte des clients au mur : 212 punaises, une seule dans le Rhône. Littéralement.',
      ],
    ],
    [['julien.perret', 'Le comptoir de {client} sent le pain chaud. Je me propose pour tous les suivis.']],
    [['camille.vernay', 'Les cartes de visite sont arrivées. Avec le bon numéro, cette fois.']],
    [['camille.vernay', 'Échantillons partis pour quatorze prospects, rubans compris. #colisage']],
    [
      [
        'delphine.arnoux',
        'Équipe de Paris au complet pour la première fois depuis deux mois. On a pris la photo, au cas où.',
      ],
    ],
    [
      [
        'margaux.lemoine',
        'Rendez-vous en péniche. J’ai fait toute la présentation en tenant mon verre d’eau.',
      ],
    ],
    [
      [
        'margaux.lemoine',
        'Brûlerie du Port nous a fait goûter le lot 14. Je recommande leur entrepôt. #Brûlerie-du-Port',
      ],
    ],
    [['hugo.marchetti', 'Le prospect voulait « un devis pour hier ». Il l’a eu à midi.']],
    [['pauline.evrard', 'Archives de Paris triées : huit cartons à jeter, un à garder, un à encadrer.']],
    [['helene.castaing', 'Prévisionnel rendu. Merci aux deux régions pour les chiffres à l’heure. #ventes']],
    [
      [
        'helene.castaing',
        'Tour des boutiques du Nord hier : partout un sourire, partout un carton sur le chemin de la réserve.',
      ],
    ],
    [
      [
        'thomas.rivoire',
        'Trente-quatre comptes ouverts ce mois, deux fermés, un homonyme évité de justesse.',
      ],
    ],
    [
      [
        'thomas.rivoire',
        'J’ai reçu un bon de commande écrit au dos d’un menu. Il est valable, et le menu avait l’air bon.',
      ],
      ['helene.castaing', 'Garde-le pour la formation des nouveaux.'],
    ],
    // Exploitation
    [
      ['mamadou.sy', 'Qui a mis un citron dans la boîte à gants de la camionnette 8 ? Il a germé.'],
      ['patrick.hennequin', 'Il fait partie de l’équipe maintenant.'],
    ],
    [['stephane.kowalski', 'Le nouveau chariot est si silencieux qu’on lui a mis une clochette. #sécurité']],
    [
      [
        'stephane.kowalski',
        'Deux ans sans accident au quai 6. Le gâteau est en salle de pause, découpé au mètre. #sécurité',
      ],
    ],
    [['stephane.kowalski', 'Un camion entier de coussins : le déchargement le plus doux de l’année. #quais']],
    [
      [
        'ludovic.ferrand',
        'À 3 h du matin, un renard a traversé le quai 9 en regardant des deux côtés. #sécurité',
      ],
    ],
    [['ludovic.ferrand', 'La nuit a son thermos, le jour a sa machine. Échange de recettes en cours.']],
    [
      [
        'aicha.mansouri',
        'Lesquin : le premier camion du hall B avait une fleur au pare-brise. #entrepôt-nord',
      ],
    ],
    [['aicha.mansouri', 'Toute l’équipe formée au nouveau pistolet, même ceux qui disaient jamais.']],
    [
      [
        'samira.haddad',
        'Retour du jour : une cocotte, avec la recette glissée dedans. On l’a testée. #retours',
      ],
    ],
    [
      [
        'samira.haddad',
        'Quelqu’un nous a rendu un colis qui n’était pas le nôtre. Poli, bien emballé. #retours',
      ],
    ],
    [['coralie.blanchet', 'J’ai rêvé que je comptais des palettes. Le compte était bon. #stocks']],
    [
      [
        'coralie.blanchet',
        'Réassort cafés avancé de deux jours, merci à qui a posté la rupture ici. #stocks',
      ],
    ],
    [['denis.poulain', 'Les détecteurs sont testés. Oui, c’était ça, le bruit. #sécurité']],
    [
      [
        'denis.poulain',
        'Quelqu’un a accroché un vélo à la borne incendie. Je n’ai rien dit, j’ai mis un mot. #sécurité',
      ],
      ['kevin.morvan', 'Le mot disait « merci de penser aux pompiers ». C’était moi. Pardon.'],
      ['denis.poulain', 'C’est oublié. Le porte-vélos est derrière la loge.', { to: 1 }],
    ],
    [
      [
        'sylvie.jourdan',
        'On a emballé une harpe. Trois heures, douze mètres de carton, une photo. #colisage',
      ],
    ],
    [
      [
        'sylvie.jourdan',
        'Le papier froissé à la main tient mieux que celui à la machine. La machine est vexée. #colisage',
      ],
    ],
    [
      ['sylvie.jourdan', 'Concours du plus petit colis : un bouton, 4 g, livré à Brest. #colisage'],
      ['mamadou.sy', 'Et le plus grand : un kayak, 5,20 m, troisième étage. #tournées'],
    ],
    [
      [
        'patrick.hennequin',
        'Lever de soleil sur l’A1, chargement complet, radio en sourdine. Bonjour à tous.',
      ],
    ],
    [['patrick.hennequin', 'Le client m’a offert un café. Puis son voisin. J’ai gardé le rythme. #tournées']],
    [
      [
        'mamadou.sy',
        'Adresse du jour : « la maison bleue après le chien ». Le chien avait déménagé. #tournées',
      ],
    ],
    [
      [
        'bruno.lacaze',
        'Merci à ceux qui ont signalé la palette penchée. Trente secondes qui en valent cent mille. #sécurité',
      ],
    ],
    [
      [
        'bruno.lacaze',
        'Deux stagiaires au quai cette semaine. Ils posent de bonnes questions, répondez-leur.',
      ],
    ],
    // Support
    [
      [
        'valerie.texier',
        'Une cliente a appelé pour dire que tout allait bien. Toute l’équipe s’est retournée. #support',
      ],
    ],
    [
      [
        'valerie.texier',
        'Merci @remi.bouvet, trois heures au téléphone avec le même client et il nous remercie. #support',
      ],
    ],
    [['kevin.morvan', 'Le colis était « chez la voisine du 3 ». Il y avait deux voisines du 3. #support']],
    [
      ['zoe.carpentier', 'Litige réglé avec une boîte de caramels. Je ne dirai pas dans quel sens.'],
      ['valerie.texier', 'Les caramels étaient très bons.'],
    ],
    [
      [
        'louise.adam',
        'Un client a écrit tout son message en alexandrins. J’ai répondu en prose, à regret. #support',
      ],
    ],
    [
      [
        'remi.bouvet',
        'Première journée sans aucun « où est mon colis ». J’ai vérifié que le téléphone marchait. #support',
      ],
    ],
    // Produit & Informatique
    [['jeremie.nguyen', 'Le bug du jour n’en était pas un : c’était dimanche dans la base.']],
    [
      [
        'jeremie.nguyen',
        'J’ai corrigé un bug écrit par moi il y a deux ans, avec un commentaire « provisoire ».',
      ],
    ],
    [['maxime.delorme', 'Plus que {r42} écrans à valider. Je les numérote, ça motive. #refonte-site']],
    [
      [
        'elodie.chassagne',
        'J’ai retiré un bouton. Personne ne l’a vu, c’est le plus beau compliment. #refonte-site',
      ],
    ],
    [
      [
        'elodie.chassagne',
        'Test du jour : ma grand-mère a commandé une théière. Deux théières, en fait. #refonte-site',
      ],
    ],
    [['rachid.amrani', 'Câblage du local refait : on distingue enfin le rouge du rouge. #informatique']],
    [
      [
        'rachid.amrani',
        'Sauvegarde restaurée pour de vrai, en 41 minutes. Une sauvegarde non testée est un souhait. #informatique',
      ],
    ],
    [['laure.beraud', 'La caisse de démonstration a vendu 14 000 € de rien cet après-midi. #caisse-2']],
    [['quentin.salvat', 'Un chiffre a doublé dans la nuit. C’était une virgule. #données']],
    [
      [
        'quentin.salvat',
        'Le tableau de bord est passé de 42 indicateurs à 9. On m’a écrit pour en demander un dixième.',
      ],
      ['karim.benali', 'C’était moi. J’ai renoncé.'],
    ],
    [['noemie.fabre', 'Appel du jour : « mon écran est noir ». Il y avait une plante devant. #informatique']],
    [['noemie.fabre', 'Si votre souris saute, retournez-la : il y a souvent un confetti. #informatique']],
    [['sunita.rao', 'Démo du jeudi à 14 h, avec gâteau. Le gâteau n’est pas une démo. #refonte-site']],
    [
      [
        'sunita.rao',
        'Merci à toute l’équipe : première semaine sans alerte de nuit depuis l’ouverture. #informatique',
      ],
    ],
    // RH, communication, direction
    [
      [
        'clemence.hubert',
        'Entretien du jour : « Pourquoi nous ? — Vos cartons arrivent toujours droits. » #recrutement',
      ],
    ],
    [['farid.ouali', 'Onze personnes formées à la conduite en sécurité, un cône en moins. #sécurité']],
    [['agnes.labarthe', 'Bulletins de paie en ligne. Si une ligne vous étonne, venez, elle a une raison.']],
    [
      [
        'agnes.labarthe',
        'Il reste six places pour la sortie du CSE au lac. Premier arrivé, premier mouillé. #CSE',
      ],
    ],
    [
      [
        'nathalie.pujol',
        'Trois contrats transformés en CDI ce mois-ci. Bravo à eux et à leurs tuteurs. #recrutement',
      ],
    ],
    [['guillaume.teyssier', 'La brève la plus relayée de la semaine parlait d’un citron. Continuez.']],
    [
      [
        'guillaume.teyssier',
        'Le livret d’accueil passe de 48 pages à 12. Les 36 autres disaient « voir page suivante ».',
      ],
    ],
    [
      [
        'isabelle.rouviere',
        'Un journaliste viendra {j+2}. Parlez-lui de ce que vous faites, pas de ce que nous valons.',
      ],
    ],
    [
      [
        'mireille.fontan',
        'Clôture du mois en quatre jours. C’était six l’an passé. Merci à tous ceux qui rendent à l’heure.',
      ],
    ],
    [['py.legoff', 'Écart de 0,37 € retrouvé. Il était dans une cellule arrondie à la main. Victoire.']],
    [
      [
        'antoine.vasseur',
        'Une matinée au quai 3. J’ai compris trois choses et porté quarante cartons. Merci @stephane.kowalski.',
      ],
    ],
    [['antoine.vasseur', 'Lu toutes les lignes du soir d’hier. C’est mieux que n’importe quel rapport.']],
    [
      [
        'claire.moreau',
        'Conseil d’administration passé, comptes approuvés. Les questions portaient toutes sur Lesquin. #entrepôt-nord',
      ],
    ],
    [
      [
        'claire.moreau',
        'Archives : les baux de 1987 sont numérisés. On y louait un quai pour une charrette.',
      ],
    ],
    [
      [
        'claire.moreau',
        'Merci à @rachid.amrani d’avoir retrouvé mon fichier. Il était dans « Nouveau dossier (4) ».',
      ],
    ],
    // Londres, Leeds, Édimbourg, le Kent
    [
      ['tom.ashworth', 'Whoever left the label printer on a comic font: we need to talk.'],
      ['noemie.fabre', 'It was for the birthday cake boxes. I regret nothing.'],
    ],
    [['tom.ashworth', 'Fixed a bug by reading the manual. Page one. I am not proud. #caisse-2']],
    [['tom.ashworth', 'The test suite went from nine minutes to two. Tea breaks have never been shorter.']],
    [
      [
        'tom.ashworth',
        'Pair programming with Jérémie over video: half English, half French, all semicolons.',
      ],
    ],
    [
      [
        'priya.shah',
        'A customer proposed in front of the teapots. She said yes. We gave them the teapot. #London',
      ],
    ],
    [['priya.shah', 'Market day. We sold every tote bag and one of our own. #London']],
    [['priya.shah', 'Someone asked for "a mug that is not smug". I knew exactly which one. #London']],
    [['priya.shah', 'Thank you Lyon for the window idea, copied shamelessly. #London']],
    [['emma.whitfield', 'School visit today: thirty kids, zero breakages, one very clean window. #Leeds']],
    [['emma.whitfield', 'Our oldest customer turned ninety and bought herself a whisk. #Leeds']],
    [['emma.whitfield', 'The new till greeted me by name. I greeted it back. #Leeds #caisse-2']],
    [
      [
        'emma.whitfield',
        'Somebody wrote "best shop on the street" on our steamed-up window. From outside. #Leeds',
      ],
      ['isabelle.rouviere', 'Please tell me you took a picture.'],
      ['emma.whitfield', 'Before wiping it, I promise.', { to: 1 }],
    ],
    [['oliver.hartley', 'Four meetings, three cities, two trains, one umbrella left behind.']],
    [
      [
        'oliver.hartley',
        'Prospect asked for references. I sent her the depot’s phone number. Grace closed it for me.',
      ],
    ],
    [['oliver.hartley', 'French lesson of the day: "en stock" does not mean "on socks".']],
    [
      ['oliver.hartley', 'Pitching at nine {d+1}, slides are down to six. Wish me luck.'],
      ['karim.benali', 'Good luck! Six, c’est encore trop.'],
      ['oliver.hartley', 'Down to four.', { to: 1 }],
    ],
    [
      [
        'callum.fraser',
        'Edinburgh in fog, client on time, contract on the table. Not signed yet, but on the table.',
      ],
    ],
    [['callum.fraser', 'Visited a distillery as a prospect. Purely logistics. #Edinburgh']],
    [['callum.fraser', 'Two hours on the phone about pallet heights. I know things now.']],
    [['grace.okafor', 'Dock doors serviced, all six close on the first try. Small joys. #quais']],
    [
      [
        'grace.okafor',
        'New starter picked 100 lines before lunch without a mistake. Applause in aisle 4. #quais',
      ],
    ],
    [['grace.okafor', 'Truck from Lesquin brought us a box of waffles. Diplomatic relations are excellent.']],
    [['grace.okafor', 'Three years without a lost-time accident at the depot. Cake at four. #sécurité']],
    [['ben.lockwood', 'Planned 212 drops, delivered 212. I will be unbearable until Friday. #tournées']],
    [['ben.lockwood', 'A swan closed the A2 for twenty minutes. It looked sorry. #tournées']],
    [['ben.lockwood', 'Route map printed at A1. It is beautiful and already wrong. #tournées']],
    [['hannah.clarke', 'Customer called us "the parcel people with manners". Framed. #support']],
    [['hannah.clarke', 'Handled a complaint in verse today. The refund rhymed. #support']],
    [
      [
        'hannah.clarke',
        'Half of this morning’s questions were answered by the new tracking page. The other half were hello. #support',
      ],
    ],
    [['daniel.byrne', 'Parcel to Galway went via Gdańsk. It sent us a postcard. #support']],
    [['daniel.byrne', 'Slow day on the phones, so I rewrote the three templates nobody likes. #support']],
    [['daniel.byrne', 'A man in Sligo returned a kettle because it was "too cheerful". Accepted. #retours']],
  ] as const satisfies readonly Exchange['turns'][]
).map((turns) => ({ turns }));
