import type { Handle } from './people.js';

type Said = readonly [Handle, string];

/** What one answers to a day well above the same weekday before; `{prenom}` is whose day it was. */
export const GOOD_DAY_ANSWERS: readonly Said[] = [
  ['karim.benali', 'Superbe {prenom} ! Qu’est-ce qui a marché ?'],
  ['helene.castaing', 'Bravo {prenom}, belle journée.'],
  ['delphine.arnoux', 'Quelle semaine ! Bravo à l’équipe.'],
  ['nadia.ferhat', 'On a senti l’effet vitrine jusque sur le site.'],
  ['lea.dubois', 'Bravo {prenom} ! Je viens copier ta table d’entrée.'],
  ['mehdi.tahri', 'On relève le gant {j+1}.'],
  ['oliver.hartley', 'Lovely number, {prenom}.'],
  ['yanis.kaci', 'Respect.'],
  ['priya.shah', 'Well played, {prenom}!'],
  ['thomas.rivoire', 'Il reste du stock pour la même chose {j+1} ?'],
  ['coralie.blanchet', 'Réassort avancé, vous serez servis en premier.'],
  ['emma.whitfield', 'Tell us the secret, {prenom}.'],
  ['baptiste.roche', 'Bravo ! Ici on a surtout rangé.'],
  ['antoine.vasseur', 'Merci {prenom}, et merci à toute l’équipe.'],
];

/** What one answers to a day well below it. */
export const POOR_DAY_ANSWERS: readonly Said[] = [
  ['karim.benali', 'Ça arrive. On regarde le rayon ensemble {j+1} ?'],
  ['helene.castaing', 'Merci de l’avoir écrit tel quel, {prenom}.'],
  ['delphine.arnoux', 'On a tous eu un jour comme ça. Le prochain sera meilleur.'],
  ['coralie.blanchet', 'Ton réassort arrive par la navette de 6 h.'],
  ['sophie.guichard', 'Courage, chez nous aussi c’était calme.'],
  ['oliver.hartley', 'Chin up {prenom}, the week is long.'],
  ['fatou.diop', 'On vous envoie un peu de notre file d’attente.'],
  ['nadia.ferhat', 'Je pousse votre boutique sur la page d’accueil {j+1}.'],
];

/** What one answers to a project's good news. */
export const GOOD_NEWS_ANSWERS: readonly Said[] = [
  ['sunita.rao', 'Beau travail, {prenom}.'],
  ['bruno.lacaze', 'Merci {prenom}, exactement ce qu’il fallait.'],
  ['antoine.vasseur', 'Ça avance bien, merci {prenom}.'],
  ['lea.dubois', 'Vu d’une boutique : hâte !'],
  ['karim.benali', 'Mes clients vont aimer. Je peux le leur dire ?'],
  ['valerie.texier', 'Le support te remercie d’avance.'],
  ['tom.ashworth', 'That is a nice one, {prenom}.'],
  ['claire.moreau', 'Clair et net, merci {prenom}.'],
  ['stephane.kowalski', 'Bravo. On peut venir voir ?'],
  ['grace.okafor', 'Can we have the same in Kent, please?'],
  ['nadia.ferhat', 'Youpi.'],
  ['helene.castaing', 'Je le répète en réunion {j+1}, bravo.'],
  ['mireille.fontan', 'Et sous le budget, en plus. Bravo {prenom}.'],
  ['jeremie.nguyen', 'Trop fort {prenom}.'],
  ['denis.poulain', 'Et personne ne s’est blessé : le vrai chiffre du jour.'],
  ['guillaume.teyssier', 'Je la garde pour la brève du vendredi.'],
];
