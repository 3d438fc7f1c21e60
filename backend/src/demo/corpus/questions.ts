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
  {
    kind: 'QUESTION',
    turns: [
      [
        'sophie.guichard',
        'Un client veut payer moitié chèque-cadeau, moitié carte. La caisse accepte deux moyens ? #caisse-2',
      ],
      ['laure.beraud', 'Oui : touche Partager avant d’encaisser. Jusqu’à quatre moyens.', { accepted: true }],
      ['sophie.guichard', 'Fait en dix secondes. Il n’en revenait pas.', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'hugo.marchetti',
        'Qui a déjà monté une offre pour un client qui vend en direct sur les réseaux ? Pics de 400 colis en une heure.',
      ],
      ['ines.lopes', 'Moi, l’an passé. Il faut un créneau réservé à l’atelier, pas une remise.'],
      [
        'sylvie.jourdan',
        'Quatre personnes pendant trois heures, prévenues la veille. On l’a fait, ça passe.',
        { accepted: true },
      ],
      ['hugo.marchetti', 'Je chiffre quatre personnes trois heures. Merci à vous deux.', { to: 2 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'zoe.carpentier',
        'Litige : colis reçu ouvert, signé sans réserve. On peut encore faire quelque chose ? #support',
      ],
      [
        'mamadou.sy',
        'Oui, trois jours pour écrire au transporteur si la casse n’était pas visible. Modèle dans le dossier Litiges.',
        { accepted: true },
      ],
      ['zoe.carpentier', 'Envoyé. Il nous restait quatre heures…', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['camille.vernay', 'Où commande-t-on les sacs kraft depuis que le fournisseur a fermé ?'],
      [
        'pauline.evrard',
        'Chez le même que les cartons, référence K-32. Délai cinq jours.',
        { accepted: true },
      ],
      ['fatou.diop', 'Prenez les K-40, les K-32 ne passent pas une cocotte.'],
      ['camille.vernay', 'Moitié-moitié, alors.', { to: 2 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['denis.poulain', 'Qui a les clés du local sprinkler de Vénissieux ? Contrôle à 14 h. #sécurité'],
      ['ludovic.ferrand', 'Dans le tiroir de la loge, étiquette rouge.', { accepted: true }],
      ['denis.poulain', 'Trouvées sous les plannings. Merci, tu peux te rendormir.', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'louise.adam',
        'Une cliente a payé deux fois la même commande. On rembourse ou la banque annule seule ? #support',
      ],
      ['nadia.ferhat', 'Si le second paiement est « en attente », il tombe seul en trois jours.'],
      [
        'py.legoff',
        'Et s’il est « validé », remboursez tout de suite et mettez-moi en copie.',
        { accepted: true },
      ],
      ['louise.adam', 'Il était validé. Remboursé.', { to: 2 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'farid.ouali',
        'Formation gestes et postures : plutôt le matin à la prise de poste, ou en milieu de journée ?',
      ],
      ['stephane.kowalski', 'À la prise de poste, avant d’avoir porté quoi que ce soit.', { accepted: true }],
      ['ludovic.ferrand', 'Et la nuit ? On a un dos aussi.'],
      ['farid.ouali', 'Une session à 22 h, promis. J’apporte le café.', { to: 2 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'nadia.ferhat',
        'Avis : on affiche « plus que 3 en stock » sur la fiche produit, ou c’est trop insistant ? #refonte-site',
      ],
      [
        'elodie.chassagne',
        'En test, deux personnes sur huit se sentaient pressées. Un simple « en stock » rassure mieux.',
      ],
      ['lea.dubois', 'En boutique on le dit seulement quand on nous le demande.'],
      ['nadia.ferhat', 'Adopté : « en stock », et le nombre au clic.', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'remi.bouvet',
        'Comment écrire à un client que sa commande a été perdue, sans lui gâcher la journée ?',
      ],
      [
        'valerie.texier',
        'La solution d’abord : « La vôtre repart ce soir. » Ensuite seulement l’excuse, en une phrase.',
        { accepted: true },
      ],
      ['zoe.carpentier', 'Et jamais « malheureusement » deux fois dans le même message.'],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'baptiste.roche',
        'Qui a un contact chez un vitrier sérieux à Grenoble ? La vitrine a pris un ballon.',
      ],
      [
        'julien.perret',
        'Celui de la rue du marché, passé chez {client} en deux heures. Je t’envoie son numéro.',
        { accepted: true },
      ],
      [
        'baptiste.roche',
        'Vitre posée. Le gamin est venu s’excuser, avec sa mère et le ballon.',
        { to: 1, days: 1 },
      ],
      ['claire.moreau', 'Pensez à la déclaration, la franchise est basse.'],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'margaux.lemoine',
        'Combien d’émissions par colis livré en électrique ? Un client le veut dans l’offre. #tournée-verte',
      ],
      [
        'quentin.salvat',
        '74 g sur nos tournées du mois, contre 310 en diesel. Méthode jointe : http://intranet/donnees/co2-colis',
        { accepted: true },
      ],
      ['mamadou.sy', 'Et 22 g pour le vélo, si l’adresse est au centre.'],
      ['margaux.lemoine', 'Trois chiffres, une méthode : l’offre part ce soir.', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'agnes.labarthe',
        'Qui veut tenir le stand café du CSE vendredi midi ? Il manque deux personnes. #CSE',
      ],
      ['kevin.morvan', 'Présent, si je peux goûter.'],
      ['noemie.fabre', 'Moi aussi, jusqu’à 13 h.'],
      ['agnes.labarthe', 'Complet, merci !'],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'jeremie.nguyen',
        'Quelqu’un se sert encore de l’export CSV du vieux site ? J’aimerais l’éteindre. #refonte-site',
      ],
      ['py.legoff', 'Moi, le premier du mois.'],
      ['quentin.salvat', 'Je lui fais la même chose en mieux d’ici {j+2}.', { to: 1, accepted: true }],
      ['jeremie.nguyen', 'Alors je l’éteins le 2, et pas avant.', { to: 2 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'aicha.mansouri',
        'Peut-on stocker des bougies près des huiles essentielles ? Deux clients, même zone. #sécurité',
      ],
      [
        'denis.poulain',
        'Non. Dix mètres ou une paroi. Fiche ici : http://intranet/securite/incompatibles',
        { accepted: true },
      ],
      ['aicha.mansouri', 'Les huiles déménagent ce soir.', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['isabelle.rouviere', 'Cherche trois photos de colis vus d’en haut, avec des mains. Qui en a ?'],
      ['sylvie.jourdan', 'Viens à l’atelier à 15 h, il y aura les mains et les colis.', { accepted: true }],
      ['isabelle.rouviere', 'J’arrive avec l’appareil.', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['delphine.arnoux', 'Un prospect exige une clause « zéro plastique ». On peut la signer ? #colisage'],
      [
        'sylvie.jourdan',
        'Oui pour le calage et le ruban. Non pour le film de palette, pas encore.',
        { accepted: true },
      ],
      ['claire.moreau', 'Écris « hors film de palette » et je valide la clause.', { to: 1 }],
      ['delphine.arnoux', 'Signée comme ça. Merci !', { to: 2 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['yanis.kaci', 'Quelqu’un a essayé la musique en boutique le matin ? Ça change quelque chose ?'],
      ['mehdi.tahri', 'Les gens restent plus longtemps, et nous aussi.'],
      [
        'lea.dubois',
        'À Presqu’île, jazz bas jusqu’à 11 h. Ensuite les clients font le bruit.',
        { accepted: true },
      ],
      ['claire.moreau', 'Pensez à la déclaration des droits, je l’ai pour Lyon seulement.'],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['kevin.morvan', 'Un colis pour la Corse part par quel dépôt maintenant ? #tournées'],
      [
        'mamadou.sy',
        'Vénissieux, camion de 16 h, bateau du soir. J+2 partout, J+3 dans les villages.',
        { accepted: true },
      ],
      ['kevin.morvan', 'Le client est ravi, il croyait dix jours.', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'clemence.hubert',
        'Comment dit-on « cariste » à un candidat anglais ? Le dictionnaire hésite. #recrutement',
      ],
      [
        'grace.okafor',
        'Forklift driver. "Counterbalance and reach" if you want people to know you are serious.',
        { accepted: true },
      ],
      ['clemence.hubert', 'Thank you! L’annonce part à midi.', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['thomas.rivoire', 'Qui valide une remise au-delà de 12 % quand @helene.castaing est absente ?'],
      [
        'antoine.vasseur',
        'Moi, par réponse ici ou par téléphone. Toujours par écrit ensuite.',
        { accepted: true },
      ],
      ['thomas.rivoire', 'Noté dans la procédure. #FAQ', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'coralie.blanchet',
        'Une référence a deux codes-barres, l’un du fournisseur, l’autre du nôtre. Lequel fait foi ? #stocks',
      ],
      [
        'stephane.kowalski',
        'Le nôtre. L’autre se masque, sinon le trieur choisit pour toi.',
        { accepted: true },
      ],
      ['coralie.blanchet', 'Il avait choisi, en effet. Merci.', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'mireille.fontan',
        'Notes de frais : qui préfère une appli, qui veut garder le papier ? Je décide vendredi.',
      ],
      ['patrick.hennequin', 'Papier. Dans le camion, l’appli glisse.'],
      ['margaux.lemoine', 'Appli, mille fois.'],
      ['callum.fraser', 'App, please. My receipts live in four jackets.'],
      [
        'mireille.fontan',
        'Les deux resteront possibles. Décision prise avant vendredi, c’est rare.',
        { to: 1 },
      ],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['theo.garnier', 'Le rideau de la boutique de Lille se bloque à mi-hauteur. Quelqu’un a connu ça ?'],
      ['yanis.kaci', 'Oui, c’est le capteur du bas, un coup de chiffon suffit.', { accepted: true }],
      ['theo.garnier', 'Un chewing-gum. Réparé, et je me suis lavé les mains.', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'rachid.amrani',
        'Qui utilise encore l’imprimante à aiguilles de la loge ? Elle fait du bruit jusque sur le réseau.',
      ],
      ['ludovic.ferrand', 'Nous, pour les bons en quatre exemplaires.'],
      [
        'bruno.lacaze',
        'Les bons passent en deux exemplaires à partir de {j+1}. Elle peut partir.',
        { to: 1, accepted: true },
      ],
      ['rachid.amrani', 'Retirée. On l’entend presque manquer.', { to: 2 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'ines.lopes',
        'Maison Talvère demande un brodage sur les torchons. Quelqu’un connaît un atelier ? #Maison-Talvère',
      ],
      ['nadia.ferhat', 'Celui de nos tabliers, à Tarare. Délai trois semaines.', { accepted: true }],
      ['ines.lopes', 'Ils visitent l’atelier {j+3}, merci !', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'julien.perret',
        'Vélos Tournesol : les cartons de 1,60 m passent dans la camionnette électrique ? #Vélos-Tournesol',
      ],
      ['mamadou.sy', 'Couchés, oui, six par tournée. Debout, non.', { accepted: true }],
      ['patrick.hennequin', 'Et sans les pédales, huit.', { to: 1 }],
      ['julien.perret', 'Ils enlèvent les pédales. On livre {j+2}.', { to: 2 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'margaux.lemoine',
        'Brûlerie du Port veut des départs le samedi. Possible sans casser les plannings ? #Brûlerie-du-Port',
      ],
      ['stephane.kowalski', 'Un samedi sur deux, avec deux volontaires. J’en ai trois.', { accepted: true }],
      ['agnes.labarthe', 'À passer au #CSE de toute façon, je l’inscris.', { to: 1 }],
      ['margaux.lemoine', 'Un sur deux leur va. Merci !', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['lea.dubois', 'Vous répondez quoi quand on demande si c’est « fait main » et que ça ne l’est pas ?'],
      [
        'baptiste.roche',
        '« Fait avec une machine, choisi à la main. » C’est vrai et ça fait sourire.',
        { accepted: true },
      ],
      ['priya.shah', 'I say where it is made and who I met there. Nobody asks twice.'],
      ['lea.dubois', 'Je prends les deux.', { to: 2 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'karim.benali',
        'Qui peut remplacer Sophie samedi à Villeurbanne ? Elle est arrêtée jusqu’à lundi. @ventes-lyon',
      ],
      ['mehdi.tahri', 'Je peux faire l’ouverture.'],
      ['ines.lopes', 'Et moi l’après-midi, ça me rappellera mes débuts.'],
      ['karim.benali', 'Merci, c’est bouclé. Prends soin de toi @sophie.guichard.'],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['guillaume.teyssier', 'Quel mot vous utilisez pour « feedback » ? On relit le livret d’accueil.'],
      ['elodie.chassagne', '« Retour ». Tout bête.', { accepted: true }],
      ['samira.haddad', 'Ah non, les retours, c’est chez moi.', { to: 1 }],
      ['guillaume.teyssier', '« Avis », alors. On évite 200 colis par malentendu.', { to: 2 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'sunita.rao',
        'Avant de choisir : qui a déjà travaillé avec un moteur de recherche tolérant aux fautes ?',
      ],
      ['jeremie.nguyen', 'Moi, deux ans. Le réglage compte plus que le moteur.', { accepted: true }],
      ['tom.ashworth', 'Same here. Start with your own search logs, not with their demo.'],
      ['sunita.rao', 'On part des journaux, alors. Atelier {j+2} à 10 h.', { to: 2 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['daniel.byrne', 'Customer in Cork wants delivery to a lighthouse. Is that a real option on the form?'],
      ['ben.lockwood', 'It is now: "no road, call ahead". The boat goes Tuesdays.', { accepted: true }],
      ['daniel.byrne', 'She is sending us a photo of the parcel next to the lamp.', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'emma.whitfield',
        'How do you keep glass shelves clean in a shop full of children? Asking in despair.',
      ],
      ['priya.shah', 'Move the wooden toys to the bottom shelf. They clean themselves.', { accepted: true }],
      ['fatou.diop', 'À Daumesnil, un tabouret devant : ils s’assoient au lieu de toucher.'],
      ['emma.whitfield', 'Stool ordered. Thank you both.', { to: 2 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['grace.okafor', 'Does anyone have a spare pallet scale? Ours insists everything weighs 4 kg.'],
      ['aicha.mansouri', 'Lesquin has two. Patrick can bring one {d+1}.', { accepted: true }],
      ['grace.okafor', 'You are a star. Four kilos of thanks.', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'oliver.hartley',
        'Nordhaven asks whether hampers can travel flat-packed. Any reason not to? #Nordhaven',
      ],
      [
        'sylvie.jourdan',
        'The lid bends after 40 km. Send them assembled or send the lids apart.',
        { accepted: true },
      ],
      ['oliver.hartley', 'Lids apart. They agreed on the phone.', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'tom.ashworth',
        'Which browsers do the shop tablets run? I would like to drop two of the old ones. #caisse-2',
      ],
      [
        'noemie.fabre',
        'All updated last month except one in Grenoble, and it is on my desk.',
        { accepted: true },
      ],
      ['tom.ashworth', 'Then both are gone as of tonight. Thanks!', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'callum.fraser',
        'Is there a one-page summary of our carbon figures in English? Client meeting {d+1}.',
      ],
      ['quentin.salvat', 'There is now: http://intranet/data/carbon-one-page', { accepted: true }],
      ['callum.fraser', 'Made in an hour. I owe you a proper tea.', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'ben.lockwood',
        'What is the French for "tail lift"? The driver from Lesquin and I are using gestures.',
      ],
      ['mamadou.sy', 'Hayon. With a very small h.', { accepted: true }],
      ['patrick.hennequin', 'Les gestes étaient clairs, ne changez rien.'],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['hannah.clarke', 'Can I offer a voucher instead of a refund when the customer prefers it? #support'],
      ['valerie.texier', 'Yes, plus ten per cent, and write that they chose it.', { accepted: true }],
      ['hannah.clarke', 'Done twice today already, both happy.', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'pauline.evrard',
        'Salle de réunion de Paris : qui l’a prise jusqu’à 19 h tous les jeudis depuis trois semaines ?',
      ],
      [
        'hugo.marchetti',
        'Moi… reunion supprimee depuis longtemps, jamais retiree de l’agenda. (Clavier anglais, pardon.)',
        { accepted: true },
      ],
      ['pauline.evrard', 'Libérée ! Le club d’échecs te remercie.', { to: 1 }],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'samira.haddad',
        'Qui saurait recoudre une poignée de cabas ? J’en ai quarante qui ne demandent que ça. #retours',
      ],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'quentin.salvat',
        'Quelqu’un garde-t-il les chiffres de ventes d’avant la première caisse ? Même sur papier. #données',
      ],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      ['emma.whitfield', 'Does anyone know who designed the old blue paper bags? A customer collects them.'],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'stephane.kowalski',
        'Qui a emprunté le grand diable jaune ? Il manque au quai 2 depuis {2-4} jours. #quais',
      ],
    ],
  },
];
