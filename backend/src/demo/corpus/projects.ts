import type { Handle } from './people.js';

/** Somebody's evening lines on a project: what goes well, what is at risk, what is blocked. */
interface Participant {
  readonly by: Handle;
  readonly green: readonly string[];
  readonly orange: readonly string[];
  readonly red: readonly string[];
}

/** A project whose participants say every evening where it stands. */
export interface Project {
  readonly topic: string;
  readonly participants: readonly Participant[];
  /** What those who can help answer to a red line. */
  readonly help: readonly (readonly [Handle, string])[];
}

const WEBSITE: Project = {
  topic: 'refonte-site',
  participants: [
    {
      by: 'maxime.delorme',
      green: [
        '{p640} fiches produit sur 640 relues, {r640} à faire. On tient la date.',
        'Point avec l’agence : {p42} écrans validés sur 42, aucune surprise.',
        'Planning tenu. Les boutiques testent le panier à partir de {j+2}.',
        'Recette de la page livraison finie, {2-9} retours, tous mineurs.',
        'Budget à jour : {p92} % consommés, {p95} % du travail livré.',
        'Réunion de quinze minutes, tout le monde est sorti avec une seule tâche.',
        'Les mentions légales sont signées, plus rien ne bloque la mise en ligne.',
        'Démo aux ventes : la recherche plaît, on garde les filtres à gauche.',
        '{3-8} décisions prises ce matin, une reportée. Le compte rendu est dans le dossier.',
        'La liste des redirections est complète : {p1800} adresses sur 1 800 vérifiées.',
        'Atelier photo terminé pour les arts de la table, {40-90} visuels de plus.',
        'Répétition de la bascule faite à blanc : {38-55} minutes, on vise 30.',
      ],
      orange: [
        'Il nous manque {12-30} photos pour le rayon cafés. @nadia.ferhat relance le studio.',
        'Une semaine de retard sur la page Compte, rattrapable si on coupe les avis clients.',
        'L’agence perd son intégrateur {j+3}. Remplaçant promis, pas encore nommé.',
        'Les traductions anglaises arrivent au compte-gouttes, {p640} sur 640.',
      ],
      red: [
        'Bloqué par le contrat de paiement, signature attendue chez @mireille.fontan.',
        'Plus d’accès à la préproduction depuis midi, @rachid.amrani est dessus.',
      ],
    },
    {
      by: 'jeremie.nguyen',
      green: [
        'Recherche : {110-290} ms en moyenne, contre deux secondes sur l’ancien site.',
        '{4-14} tickets fermés, {2-3} ouverts. Le panier garde enfin les codes promo.',
        'Import du catalogue rejoué de bout en bout en {9-16} minutes, sans erreur.',
        'Tests automatiques : {p480} au vert sur 480, le reste est écrit, pas branché.',
        'Le paiement en trois fois passe en test, y compris l’annulation.',
        'Page d’accueil sous 300 ko. Les téléphones du dépôt nous disent merci.',
        'Le suivi de colis s’affiche sans se connecter, comme demandé par le support.',
        'J’ai supprimé {400-1900} lignes de code mort. Rien n’est tombé.',
        'Corrigé l’arrondi de TVA sur les retours partiels, {3-9} cas ajoutés aux tests.',
        'Connexion par lien reçu par courriel : ça marche, même sur la vieille tablette de Grenoble.',
        'Les stocks remontent toutes les {2-5} minutes au lieu d’une fois par nuit.',
        'Mise en production répétée deux fois, retour arrière compris.',
      ],
      orange: [
        'La recherche ignore encore les accents une fois sur {20-60}. Je sais pourquoi, pas encore comment.',
        'Les tests du paiement échouent au hasard, {1-4} fois sur cent. Je cherche.',
        'Mémoire du serveur à {82-94} %, il faudra plus gros ou plus malin.',
        'La reprise des comptes clients est plus lente que prévu : {p100} % ce soir.',
      ],
      red: [
        'Le prestataire de paiement ne répond plus en test depuis hier soir.',
        'Bloqué : le certificat du domaine a expiré, demande partie à 15 h chez @rachid.amrani.',
      ],
    },
    {
      by: 'elodie.chassagne',
      green: [
        'Maquettes : {p22} écrans sur 22 validés, la fiche produit est passée du premier coup.',
        '{5-8} clients vus en test, {4-5} trouvent leur colis sans aide.',
        'Contrastes vérifiés partout, plus rien sous 4,5.',
        'Le tunnel de commande passe de six pages à trois.',
        'Icônes livrées, {p64} sur 64. @jeremie.nguyen peut brancher.',
        'Version téléphone relue avec @louise.adam : on voit enfin le prix sans défiler.',
        'Formulaire d’adresse testé à la voix, au clavier et avec une main dans le plâtre.',
        'Les textes des boutons sont courts et en français, j’en ai retiré {6-18}.',
        'Retours des boutiques intégrés : {7-19} remarques, {5-15} retenues.',
        'Navigation au clavier terminée sur {p22} écrans.',
      ],
      orange: [
        'Deux avis opposés sur la page panier, je refais un test {j+1} avec cinq clients.',
        'Les photos verticales cassent la grille sur tablette. Une journée de reprise.',
        'Le menu a {9-12} entrées. À partir de huit, plus personne ne lit.',
      ],
      red: ['Bloquée : pas de testeurs clients avant {j+3}, le panel s’est désisté.'],
    },
    {
      by: 'nadia.ferhat',
      green: [
        'Rayon arts de la table en ligne en test : {p310} références sur 310.',
        '{20-45} descriptions écrites, une par produit, jamais celle du fournisseur.',
        'Les catégories sont figées, douze, validées par les boutiques.',
        'Les prix barrés sont conformes, contrôle fait avec @py.legoff.',
        'Campagne de lancement calée, le texte tient sur une carte postale.',
        'Le studio a livré {30-80} photos, {2-6} à refaire seulement.',
        'Comparatif de frais de port validé : trois lignes au lieu de onze.',
        'Les cartes cadeaux marchent en boutique et en ligne, testé avec @lea.dubois.',
      ],
      orange: [
        'Encore {15-60} fiches sans poids, donc sans frais de port justes.',
        'Le fournisseur des coffrets change ses références en plein import.',
        'Deux boutiques veulent leur page à elles. Je dis non, gentiment.',
      ],
      red: ['Catalogue figé par erreur, plus personne ne peut corriger un prix. @jeremie.nguyen prévenu.'],
    },
  ],
  help: [
    ['sunita.rao', 'Je prends. Point à 9 h {j+1} avec ceux qui bloquent, quinze minutes.'],
    ['rachid.amrani', 'Vu, je regarde avant de partir et je te dis où ça coince.'],
    ['sunita.rao', 'De quoi as-tu besoin pour avancer {j+1} matin ? Dis-le ici, je m’en charge.'],
    ['mireille.fontan', 'Le document est sur mon bureau, signé avant 10 h {j+1}.'],
    ['rachid.amrani', 'C’est reparti de mon côté, tu peux réessayer ?'],
    ['maxime.delorme', 'On décale la recette d’une demi-journée, pas de panique.'],
    ['sunita.rao', 'Merci de l’avoir dit tôt. J’appelle le prestataire tout de suite.'],
  ],
};

const NORTH: Project = {
  topic: 'entrepôt-nord',
  participants: [
    {
      by: 'aicha.mansouri',
      green: [
        '{p38} rangées de rayonnages montées sur 38. Le hall B ressemble à un entrepôt.',
        'Visite des pompiers passée, {2-3} remarques, aucune bloquante.',
        '{p46} quais sur 46 numérotés au sol, peinture sèche {j+1}.',
        'Premier camion déchargé quai 12 en {31-48} minutes, tout à la main.',
        'Équipe de l’après-midi au complet : {p24} embauches sur 24.',
        'Le chauffage du hall B marche. Le moral aussi.',
        'Plan de circulation affiché, piétons d’un côté, chariots de l’autre.',
        'Contrat de gardiennage signé, rondes à partir de {j+2}.',
        '{p1200} emplacements étiquetés sur 1 200, contrôle au lecteur : {2-4} erreurs.',
        'La salle de pause ouvre {j+1}. Oui, avec une vraie machine à café.',
        'Essai d’évacuation : {2-3} minutes {10-50}, tout le monde au point de rassemblement.',
      ],
      orange: [
        'Les portes rapides ont {5-9} jours de retard, on travaille avec deux sur six.',
        'Il manque {3-6} caristes pour l’équipe du matin, @clemence.hubert a des pistes.',
        'Fuite au-dessus de la travée 14, bâchée, couvreur attendu {j+2}.',
        'Livraison des lecteurs de codes repoussée à {j+3}.',
      ],
      red: [
        'Courant coupé dans le hall B, l’électricien du chantier ne répond pas.',
        'Contrôle des rayonnages refusé : {2-5} lisses à changer avant de charger.',
      ],
    },
    {
      by: 'bruno.lacaze',
      green: [
        'Réunion de chantier : {p100} % du lot 2 reçu, réserves levées.',
        'Préfecture : dossier complet, accusé de réception dans le dossier partagé.',
        'Coût à date : {p96} % du budget, {p98} % du chantier. On est dans les clous.',
        'Transfert validé : {p3400} palettes sur 3 400, en {4-6} nuits.',
        'Visite de @antoine.vasseur : il a compté les quais lui-même, le compte y est.',
        'Assurance du hall B en place, effet {j+1} à minuit.',
        'Le plan de reprise en cas de coupure tient sur une page. Il est affiché.',
      ],
      orange: [
        'Le lot électricité prend du retard, pénalités notifiées.',
        'Deux devis d’écart de {12-30} % pour la clôture, je tranche {j+1}.',
        'Le trafic de la zone inquiète la mairie, réunion {j+3}.',
      ],
      red: ['Réception du lot 3 refusée, trois réserves majeures. Je vois le constructeur {j+1} à 8 h.'],
    },
    {
      by: 'rachid.amrani',
      green: [
        'Wifi du hall B mesuré partout, plus aucun trou derrière les rayonnages.',
        '{p30} bornes posées sur 30, {p30} en service.',
        'Fibre principale active, la ligne de secours suit {j+2}.',
        'Les {p64} lecteurs sont enrôlés sur 64, mise à jour faite.',
        'Basculé sur l’onduleur pendant vingt minutes : personne n’a rien vu.',
        'Caméras des quais raccordées, images gardées trente jours, registre à jour.',
        'Imprimantes d’étiquettes en réseau, {p16} sur 16, pilote commun.',
      ],
      orange: [
        'L’opérateur reporte la ligne de secours à {j+3}. On vit sur une seule patte.',
        'Le local technique monte à {29-34} °C, il faut une vraie ventilation.',
        'Les lecteurs perdent le réseau en mezzanine, deux bornes à déplacer.',
      ],
      red: ['Fibre sectionnée par la pelleteuse, réparation annoncée {j+1} midi. Clé 4G en attendant.'],
    },
    {
      by: 'coralie.blanchet',
      green: [
        'Comptage du premier transfert : {p3400} palettes attendues, {p3400} trouvées.',
        'Adresses des emplacements chargées dans l’outil, test croisé avec @aicha.mansouri.',
        'Écart de stock de {0,1-0,6} % sur la zone A. On respire.',
        'Les rotations rapides seront à hauteur d’homme : {p180} références placées.',
        'Inventaire tournant calé, une allée par jour, quarante minutes.',
        'Seuils de réassort revus avec les boutiques, {20-60} références concernées.',
      ],
      orange: [
        '{12-40} palettes sans étiquette lisible, je les isole travée 2.',
        'Les poids du fournisseur sont faux une fois sur dix, je repèse tout.',
        'L’outil met {3-6} secondes par lecture en mezzanine. C’est long, avec un carton dans les bras.',
      ],
      red: ['Stock bloqué : la reprise a doublé {40-90} emplacements. Ne rien sortir de la zone C, merci.'],
    },
  ],
  help: [
    ['bruno.lacaze', 'Je passe sur place {j+1} à 7 h 30. Ne chargez rien d’ici là.'],
    ['denis.poulain', 'J’ai un électricien d’astreinte, il peut être là dans deux heures.'],
    ['bruno.lacaze', 'Appelle-moi dès que tu as leur réponse, même tard.'],
    ['stephane.kowalski', 'Vénissieux peut prendre vos départs de {j+1}, dis-moi combien.'],
    ['claire.moreau', 'Je préviens l’assurance par précaution. Merci de prendre des photos.'],
    ['rachid.amrani', 'Je monte {j+1} avec le matériel de rechange.'],
  ],
};

const TILLS: Project = {
  topic: 'caisse-2',
  participants: [
    {
      by: 'laure.beraud',
      green: [
        '{p9} boutiques équipées sur 9. Villeurbanne a ouvert à l’heure ce matin.',
        'Formation faite à {3-7} personnes, vingt-cinq minutes chacune, aucune noyée.',
        'Clôture du soir : {4-7} minutes au lieu de vingt.',
        'Les tiroirs sont arrivés, {p18} sur 18. Il ne manque que les clés, si, si.',
        'Remboursement sans ticket : testé, tracé, limité à {50-90} €.',
        'La caisse repart seule après une coupure de courant, essayé {3-5} fois.',
        'Guide d’une page imprimé et plastifié, le seul format qui survit en boutique.',
        'Ventes hors connexion rejouées sans doublon, {60-140} tickets.',
        'Le ticket dématérialisé est accepté par {30-60} % des clients de Confluence.',
      ],
      orange: [
        'L’imprimante de Lille mange le papier. Échange promis pour {j+2}.',
        'Une boutique sur deux garde l’ancienne caisse « au cas où ». Je comprends, mais non.',
        'Le lecteur de cartes met {6-11} secondes à Grenoble, la ligne est en cause.',
      ],
      red: [
        'Mise à jour retirée : les arrondis en espèces étaient faux. Retour à la version d’avant ce soir.',
      ],
    },
    {
      by: 'tom.ashworth',
      green: [
        'UK tax rules done: {p85} cases out of 85 pass, gift cards included.',
        'Borough till ran all day on the new build, two restarts.',
        'Offline mode: unplugged the router for an hour, nothing lost.',
        'Closed {3-9} bugs, opened {2-3}. The receipt finally fits on the paper.',
        'Refunds now need two taps and one reason. Store managers approve.',
        'Card reader firmware rolled out to {p6} terminals out of 6.',
        'Sync time between till and stock down to {3-8} seconds.',
        'Wrote the rollback script and used it, on purpose this time.',
        'Accessibility pass on the till screen: bigger keys, fewer of them.',
      ],
      orange: [
        'Leeds needs a second network socket before we can install, electrician on {d+2}.',
        'Contactless limit differs between readers, waiting for the bank.',
        'Memory grows by {20-60} MB a day, so it restarts at night until I find the leak.',
      ],
      red: ['Blocked: the bank’s test terminal is down, nothing can be certified today.'],
    },
    {
      by: 'noemie.fabre',
      green: [
        '{2-6} appels de boutiques aujourd’hui, tous réglés en moins de dix minutes.',
        'Caisse de secours prête dans le carton bleu, une par région.',
        'Inventaire du matériel : {p54} appareils sur 54, numéros relevés.',
        'J’ai filmé l’ouverture de caisse, deux minutes, sans ma tête dessus.',
        'Douchette de Daumesnil remplacée, l’ancienne avait pris un café.',
        'Mots de passe par défaut changés sur {p27} terminaux.',
      ],
      orange: [
        '{4-8} appels pour la même erreur de papier. J’écris une fiche {j+1}.',
        'Plus que {2-3} imprimantes en réserve, commande partie.',
      ],
      red: ['Caisse 1 de Batignolles ne démarre plus, caisse de secours branchée. @yanis.kaci encaisse.'],
    },
    {
      by: 'sophie.guichard',
      green: [
        'Journée complète sur la nouvelle caisse, {80-160} tickets, aucun papier.',
        'L’équipe ne veut plus revenir en arrière. Moi non plus.',
        'La recherche par nom de produit fait gagner la file du samedi.',
        'Clôture juste au centime, trois soirs de suite.',
        'Les cartes cadeaux passent du premier coup.',
      ],
      orange: [
        'Deux files à midi à cause du lecteur, on garde l’ancien à côté.',
        'Les remises équipe ne s’affichent pas toujours, je note les cas.',
      ],
      red: ['Impossible d’encaisser entre 12 h 10 et 12 h 40, {9-18} clients perdus. Il faut comprendre.'],
    },
  ],
  help: [
    ['sunita.rao', 'On comprend avant de rejouer quoi que ce soit. Compte rendu {j+1} à midi.'],
    ['laure.beraud', 'Je suis là à l’ouverture {j+1}, avec la caisse de secours.'],
    ['tom.ashworth', 'I can roll back from here in five minutes, just say when.'],
    ['noemie.fabre', 'J’ai gardé les journaux, je les dépose dans le dossier ce soir.'],
    ['karim.benali', 'Courage. On explique aux clients, ils sont patients quand on leur parle.'],
  ],
};

const ROUNDS: Project = {
  topic: 'tournée-verte',
  participants: [
    {
      by: 'mamadou.sy',
      green: [
        '{p14} camionnettes électriques sur 14 en service. Aucune en panne ce soir.',
        '{180-260} livraisons en électrique, {96-99} % à l’heure.',
        'Autonomie réelle : {165-210} km chargée. Le constructeur disait 240.',
        'Vélo cargo au centre : {38-62} colis, plus rapide que la camionnette après 10 h.',
        'Bornes de Vénissieux : {p20} sur 20, toutes branchées cette nuit.',
        'Coût au colis : {2,1-2,9} €, contre 3,4 € en diesel.',
        'Deux chauffeurs de plus formés à la conduite douce, ils gagnent {8-14} % d’autonomie.',
        'Créneau 18 h-20 h ouvert à Villeurbanne : {22-41} colis remis en main propre.',
        'Zéro avis de passage rue de la République. Une première.',
      ],
      orange: [
        'Une borne sur quatre disjoncte après minuit, @denis.poulain mesure.',
        'Deux camionnettes à l’atelier, pièces attendues {j+2}.',
        'Travaux sur le quai, la tournée 6 perd {20-35} minutes.',
      ],
      red: ['Panne générale des bornes à 5 h, on roule en diesel aujourd’hui. Astreinte prévenue.'],
    },
    {
      by: 'ben.lockwood',
      green: [
        'Canterbury round done by 15:{10-50}, {68-92} drops, no returns.',
        '{p5} electric vans out of 5 on the road in Kent.',
        'Charging overnight costs £{9-14} a van, half of what we paid for diesel.',
        'New route order saves {11-24} miles a day. Drivers like it, which is rarer.',
        'First full week without a missed slot in Maidstone.',
        'Cargo bike trial in Borough: {24-40} parcels before noon.',
      ],
      orange: [
        'Two drivers off, agency cover from {d+1}. We will manage.',
        'Range drops to {120-140} miles with the fridge on.',
        'Dartford crossing shut twice, {9-16} parcels rolled to {d+1}.',
      ],
      red: ['Blocked: charger contractor left with the key to the cabinet. Really.'],
    },
    {
      by: 'denis.poulain',
      green: [
        'Puissance lissée entre 22 h et 6 h, plus un seul disjoncteur tombé.',
        'Contrôle des {p20} bornes : conforme, étiquettes posées.',
        'Extincteurs spéciaux batteries livrés, formation {j+2} pour les volontaires.',
        'Le compteur dit {310-420} kWh cette nuit, comme prévu.',
        'Arrêts d’urgence testés un par un. Tous arrêtent.',
      ],
      orange: [
        'Le tableau 3 chauffe, {58-66} °C à la caméra. Surveillé toutes les heures.',
        'Abonnement électrique trop juste si l’on ajoute deux camionnettes.',
      ],
      red: ['Tableau 3 consigné, odeur de chaud. Sécurité d’abord, retour au diesel ce soir.'],
    },
  ],
  help: [
    ['bruno.lacaze', 'Bonne décision. On en parle {j+1} à la prise de poste.'],
    ['grace.okafor', 'Same thing happened here last month, I am sending you the wiring note.'],
    ['bruno.lacaze', 'Je débloque l’intervention ce soir, devis ou pas.'],
    ['claire.moreau', 'La sécurité avant la tournée, merci de le dire si clairement.'],
  ],
};

export const PROJECTS: readonly Project[] = [WEBSITE, NORTH, TILLS, ROUNDS];
