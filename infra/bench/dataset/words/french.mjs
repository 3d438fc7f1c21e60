/**
 * Sentences with gaps, and what fills them. `{client}` and `{ref}` come from long tails, so that some words are in
 * every tenth post and some in one alone.
 */
export const FRENCH = {
  plain: [
    'Rendez-vous avec {client} {jour} : {suite}',
    'Retour de chez {client}, {suite}',
    '{lieu} : {chose} {etat}, {suite}',
    '{chose} {etat} {jour}, merci à toute l’équipe',
    'Bonne nouvelle, {chose} {etat} à {lieu}',
    'Nous cherchons {objet} pour {lieu} avant {jour}',
    'La réunion prévue {jour} est déplacée, salle {nombre}',
    'Visite de {client} à {lieu}, {nombre} personnes attendues',
    'Petit point sur {chose} : {suite}',
    '{jour}, {chose} sera fermé de 12 h à 14 h',
    'Le dossier {ref} avance, {suite}',
    'Reçu {nombre} appels ce matin au sujet de {client}',
    'Les équipes de {lieu} ont terminé {chose}, {suite}',
    'Ce matin à {lieu} : {nombre} colis en retard, {suite}',
    'Nouveau tarif pour {objet}, valable dès {jour}',
    'Je passe à {lieu} {jour}, qui veut en profiter ?',
    'Formation sur {chose} {jour}, il reste {nombre} places',
    '{client} demande {objet}, réponse {jour}',
    'Le camion pour {lieu} part {jour}, dernières palettes avant midi',
    'Panne sur {chose} à {lieu}, le technicien arrive {jour}',
    'Article à lire sur {chose}, {suite}',
    'Belle journée à {lieu}, {nombre} visiteurs',
    'Idée à creuser : {objet} pour {client}',
    'Attention, {chose} {etat} depuis {jour}',
  ],
  question: [
    'Qui a déjà travaillé avec {client} ?',
    'Quelqu’un sait-il où se trouve {objet} à {lieu} ?',
    'Comment faites-vous pour {chose} à {lieu} ?',
    'Avez-vous un modèle pour {objet} ?',
    'Qui peut relire le dossier {ref} avant {jour} ?',
    'Faut-il garder {objet} pour {client} ?',
    'Qui était au salon de {lieu} {jour} ?',
    'Quel délai promettre à {client} pour {objet} ?',
  ],
  status: [
    '🟢 {chose} : en bonne voie, {suite}',
    '🟠 {chose} : à risque, {suite}',
    '🔴 {chose} : bloqué à {lieu}, {suite}',
    '🟢 Lot {nombre} livré, {suite}',
  ],
  win: ['Gagné chez {client} : {objet}, {nombre} k€', '{client} signe pour {objet}, bravo {lieu}'],
  loss: ['Perdu chez {client} : délai trop long', '{client} ne renouvelle pas {objet}, {suite}'],
  sales: [
    'CA {nombre} k€ à {lieu}, {nombre} tickets',
    '{lieu} : {nombre} k€ {jour}, panier moyen {nombre} €',
  ],
  knowledge: [
    'À savoir : {chose} demande deux jours de plus pour {client}',
    'Mode d’emploi mis à jour pour {objet}, {suite}',
    'Pour {chose}, il faut la référence {ref}',
  ],
  announcement: [
    'Note à tous : {chose} {etat} à partir de {jour}',
    'Les bureaux de {lieu} seront fermés {jour}',
  ],
  reply: [
    'Oui, {suite}',
    'Merci, {suite}',
    'Je m’en occupe {jour}',
    'Demande à l’équipe de {lieu}',
    'Vu avec {client} {jour} : {suite}',
    'D’accord pour {objet}',
    'Bravo, belle affaire',
    'C’était {objet}, référence {ref}',
    'Nous avons eu le même cas à {lieu}, {suite}',
    'Pas avant {jour}, {suite}',
  ],
  quote: ['À lire', 'Bon exemple pour {lieu}', 'Important pour {chose}', 'Même question chez {client}'],
  fill: {
    lieu: `Lyon;Nantes;Lille;Bordeaux;Marseille;Strasbourg;Rennes;Toulouse;Grenoble;Paris;Saint-Étienne;Dijon;Angers;Brest;Metz;Nancy;Tours;Limoges;Caen;Rouen;Amiens;Perpignan;Annecy;Bayonne;l’entrepôt;l’atelier;la boutique;le dépôt nord;le siège`.split(
      ';',
    ),
    jour: `lundi;mardi;mercredi;jeudi;vendredi;samedi;demain;hier;ce soir;cette semaine;la semaine prochaine;fin de mois;le 12;le 28;début mars;à la rentrée`.split(
      ';',
    ),
    objet:
      `le devis;la maquette;les échantillons;un chariot;la notice;le contrat cadre;une étiqueteuse;les badges;le catalogue;deux palettes;le bon de commande;la facture;le lot de cartons;les plans;l’avenant;le rapport d’audit;la clé du local;le vidéoprojecteur;les bordereaux;un transporteur;le cahier des charges;la garantie;les gants;le stock de sécurité;une table de tri`.split(
        ';',
      ),
    chose:
      `l’inventaire;la chaîne d’emballage;le nouveau site;la migration;le quai numéro deux;la livraison express;le retour des colis;la campagne d’été;le recrutement;la mise en rayon;le contrôle qualité;la facturation;la paie;le standard;le serveur de fichiers;le projet pilote;l’audit annuel;la formation incendie;le tri des déchets;le planning;la relance clients;le comptage;la vitrine;la caisse;l’étiquetage`.split(
        ';',
      ),
    etat: `est prêt;est terminé;prend du retard;est validé;est en cours;repart à zéro;passe en test;est suspendu;avance bien;est signé;a été revu;est reporté;tourne à plein`.split(
      ';',
    ),
    suite:
      `on confirme demain;rien à signaler;décision vendredi;il manque une signature;tout est en ordre;nous attendons leur réponse;à suivre;délai de trois jours;prix à revoir;le client est ravi;photos dans le dossier partagé;compte rendu ce soir;merci de prévenir les équipes;il faudra deux personnes;stock suffisant jusqu’à mardi;budget respecté;prochaine étape lundi;on garde le même transporteur;test concluant;à valider avec le siège`.split(
        ';',
      ),
  },
};
