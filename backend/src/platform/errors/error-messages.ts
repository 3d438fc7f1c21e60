import type { ErrorCode } from './error-code.js';
import type { ErrorDetails } from './breve-error.js';

export type MessageLanguage = 'fr' | 'en';

type Message = string | ((details: ErrorDetails) => string);

function number(value: ErrorDetails[string] | undefined, language: MessageLanguage): string {
  return new Intl.NumberFormat(language).format(Number(value ?? 0));
}

function retryAfter(details: ErrorDetails): number {
  return Math.max(1, Math.ceil(Number(details.retryAfterSeconds ?? 60)));
}

/** What to tell the reader, and what to do; U+00A0 and U+202F as the language asks. */
const MESSAGES: Record<ErrorCode, Record<MessageLanguage, Message>> = {
  UNAUTHENTICATED: {
    fr: 'Votre session est terminée. Connectez-vous pour continuer.',
    en: 'Your session has ended. Sign in to go on.',
  },
  FORBIDDEN: {
    fr: 'Vous n’avez pas le droit de faire cela.',
    en: 'You do not have the right to do this.',
  },
  NOT_FOUND: { fr: 'Introuvable.', en: 'Not found.' },
  BAD_USER_INPUT: {
    fr: 'Cette demande n’est pas valide. Corrigez la saisie et recommencez.',
    en: 'This request is not valid. Correct the input and try again.',
  },
  CONFLICT: {
    fr: 'Quelqu’un a changé cela entre-temps. Rechargez, puis recommencez.',
    en: 'Somebody changed this in the meantime. Reload, then try again.',
  },
  RATE_LIMITED: {
    fr: (details) => `Trop d’essais. Recommencez dans ${retryAfter(details)} s.`,
    en: (details) => `Too many tries. Try again in ${retryAfter(details)} s.`,
  },
  QUERY_TOO_COMPLEX: {
    fr: 'Cette requête demande trop à la fois. Divisez-la.',
    en: 'This query asks for too much at once. Split it.',
  },
  QUERY_TOO_LONG: {
    fr: (details) =>
      `Cette recherche a ${number(details.count, 'fr')} ${details.unit === 'terms' ? 'termes' : 'caractères'}\u00a0: ${number(details.limit, 'fr')} au plus. Raccourcissez-la.`,
    en: (details) =>
      `This search has ${number(details.count, 'en')} ${details.unit === 'terms' ? 'terms' : 'characters'}: ${number(details.limit, 'en')} at most. Shorten it.`,
  },
  CSRF_REFUSED: {
    fr: 'Cette demande ne vient pas de Brève. Ouvrez Brève à son adresse et recommencez.',
    en: 'This request does not come from Brève. Open Brève at its address and try again.',
  },
  PAYLOAD_TOO_LARGE: {
    fr: 'Cette demande est trop volumineuse.',
    en: 'This request is too large.',
  },
  INTERNAL_SERVER_ERROR: {
    fr: (details) =>
      `Une erreur est survenue chez nous. Recommencez\u202f; si elle revient, donnez ce numéro à votre administrateur\u00a0: ${String(details.logId ?? '—')}.`,
    en: (details) =>
      `Something went wrong on our side. Try again; if it comes back, give this number to your administrator: ${String(details.logId ?? '—')}.`,
  },
  SIGN_IN_FAILED: {
    fr: 'Identifiant ou mot de passe incorrect.',
    en: 'Wrong handle, e-mail or password.',
  },
  PASSWORD_WRONG: {
    fr: 'Le mot de passe actuel n’est pas le bon.',
    en: 'The current password is not right.',
  },
  PASSWORD_TOO_WEAK: {
    fr: (details) => `Choisissez un mot de passe de ${number(details.minimum ?? 10, 'fr')} à 200 caractères.`,
    en: (details) => `Choose a password of ${number(details.minimum ?? 10, 'en')} to 200 characters.`,
  },
  HANDLE_TAKEN: {
    fr: 'Cet identifiant est ou a été celui de quelqu’un. Choisissez-en un autre.',
    en: 'This handle is or was somebody’s. Choose another one.',
  },
  HANDLE_INVALID: {
    fr: 'Un identifiant a 30 caractères au plus\u00a0: lettres sans accent, chiffres et _, séparés au besoin par un point ou un tiret.',
    en: 'A handle has at most 30 characters: plain letters, digits and _, with single dots or hyphens between them.',
  },
  EMAIL_TAKEN: {
    fr: 'Cette adresse a déjà un compte. Connectez-vous.',
    en: 'This address already has an account. Sign in.',
  },
  EMAIL_INVALID: {
    fr: 'Cette adresse e-mail n’est pas valide, ou n’est pas celle de l’invitation.',
    en: 'This e-mail address is not valid, or not the one that was invited.',
  },
  LINK_EXPIRED: {
    fr: 'Ce lien ne fonctionne plus. Demandez-en un nouveau à votre administrateur.',
    en: 'This link no longer works. Ask your administrator for a new one.',
  },
  LAST_ADMINISTRATOR: {
    fr: 'C’est le dernier administrateur. Nommez-en un autre d’abord.',
    en: 'This is the last administrator. Name another one first.',
  },
  TEAM_CYCLE: {
    fr: 'Une équipe ne peut pas être placée sous elle-même.',
    en: 'A team cannot be placed below itself.',
  },
  TEAM_NOT_EMPTY: {
    fr: 'Cette équipe en contient d’autres. Déplacez-les d’abord.',
    en: 'This team has teams below it. Move them first.',
  },
  TEXT_MALFORMED: {
    fr: 'Ce texte contient un caractère abîmé. Retapez-le ou collez-le à nouveau.',
    en: 'This text holds a broken character. Type it again or paste it anew.',
  },
  POST_EMPTY: { fr: 'Écrivez quelque chose avant de publier.', en: 'Write something before you post.' },
  POST_TOO_LONG: {
    fr: (details) =>
      `${number(details.count, 'fr')} caractères\u00a0: une brève en compte ${number(details.limit ?? 140, 'fr')} au plus. Raccourcissez-la.`,
    en: (details) =>
      `${number(details.count, 'en')} characters: a post holds ${number(details.limit ?? 140, 'en')} at most. Shorten it.`,
  },
  POST_TOO_COMPLEX: {
    fr: 'Ce texte superpose trop de signes. Simplifiez-le.',
    en: 'This text stacks too many signs. Simplify it.',
  },
  LINK_TOO_LONG: {
    fr: (details) =>
      `Ce lien est trop long\u00a0: ${number(details.limit ?? 2048, 'fr')} caractères au plus.`,
    en: (details) => `This link is too long: ${number(details.limit ?? 2048, 'en')} characters at most.`,
  },
  AUDIENCE_EMPTY: {
    fr: 'Personne n’est mentionné. Ajoutez au moins un @nom, ou choisissez un autre public.',
    en: 'Nobody is mentioned. Add at least one @name, or choose another audience.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    fr: 'Cette clé d’idempotence a déjà servi pour un autre texte. Prenez-en une nouvelle.',
    en: 'This idempotency key was already used for another text. Take a new one.',
  },
  POST_DELETED: { fr: 'Cette brève a été supprimée.', en: 'This post has been deleted.' },
  TOPIC_LIMITED: {
    fr: (details) =>
      `Tout le monde ne publie pas sur #${String(details.topic)}. Enlevez ce sujet, ou demandez à son responsable.`,
    en: (details) =>
      `Not everybody posts on #${String(details.topic)}. Remove this topic, or ask whoever looks after it.`,
  },
  METRIC_UNIT_FIXED: {
    fr: 'Cette mesure a déjà des chiffres\u00a0: son unité ne change plus. Créez une nouvelle mesure dans l’autre unité, et arrêtez celle-ci.',
    en: 'This metric already has figures: its unit no longer changes. Add a new metric in the other unit, and stop this one.',
  },
  TOPICS_ALREADY_ONE: {
    fr: 'Ces deux mots-dièse mènent déjà au même sujet. Pour changer de sens, annulez d’abord la fusion.',
    en: 'These two hashtags lead to the same topic already. To turn it round, undo the merge first.',
  },
  TOPIC_NOT_PUBLIC: {
    fr: 'Ce sujet n’est pas connu de toute l’entreprise. Attendez qu’une brève publique le porte, ou décrivez-le.',
    en: 'Not everybody in the company knows this topic. Wait until a public post carries it, or describe it.',
  },
  SPELLING_UNUSED: {
    fr: (details) =>
      `Personne n’écrit ce sujet #${String(details.spelling)}. Choisissez une orthographe de la liste.`,
    en: (details) => `Nobody writes this topic #${String(details.spelling)}. Choose a spelling of the list.`,
  },
  SPELLING_APART: {
    fr: (details) =>
      `#${String(details.spelling)} a déjà été mis à part. Si les deux sujets ont été fusionnés depuis, séparez-les.`,
    en: (details) =>
      `#${String(details.spelling)} has been kept apart already. If the two topics were merged since, take them apart.`,
  },
  SPELLING_ALONE: {
    fr: 'Il faut qu’une autre orthographe reste à ce sujet. Choisissez-en moins, ou renommez le sujet.',
    en: 'Another spelling has to stay with this topic. Choose fewer, or rename the topic.',
  },
  NO_ROUND_NOW: {
    fr: 'Aucun tour n’est ouvert sur ce projet pour le moment. Revenez au prochain jour de tour.',
    en: 'No round is open on this project just now. Come back on its next round day.',
  },
  METRIC_USED: {
    fr: 'Cette mesure a déjà des chiffres, ou un rapport la divise\u00a0: elle reste. Arrêtez-la\u00a0: ce qu’elle a compté se lit toujours.',
    en: 'This metric already has figures, or a ratio divides it: it stays. Stop it: what it counted can still be read.',
  },
  METRIC_PARTS_RETIRED: {
    fr: 'Ce rapport divise une mesure arrêtée. Reprenez d’abord les mesures qu’il divise.',
    en: 'This ratio divides a metric that counts no longer. Resume the metrics it divides first.',
  },
  SHEET_TOO_LONG: {
    fr: (details) =>
      `${details.limit === undefined ? 'Trop long à lire' : `Plus de ${number(details.limit, 'fr')} lignes`}. Choisissez une période plus courte, ou une équipe.`,
    en: (details) =>
      `${details.limit === undefined ? 'Too long to read' : `More than ${number(details.limit, 'en')} rows`}. Choose a shorter period, or one team.`,
  },
  METRIC_DEFAULT_TAKEN: {
    fr: 'Une autre mesure de ce sujet prend déjà ce qui est sans nom dans cette unité. Enlevez-lui d’abord ce rôle.',
    en: 'Another metric of this topic already takes what has no label in this unit. Take that role from it first.',
  },
  TOO_MANY: {
    fr: (details) => `${number(details.limit, 'fr')} au plus. Enlevez-en avant d’en ajouter.`,
    en: (details) => `${number(details.limit, 'en')} at most. Remove some before adding more.`,
  },
};

/** The message of a code in the reader's language. */
export function errorMessage(code: ErrorCode, details: ErrorDetails, language: MessageLanguage): string {
  const message = MESSAGES[code][language];
  return typeof message === 'string' ? message : message(details);
}
