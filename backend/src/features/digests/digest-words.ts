import type { ViewerLanguage } from '../../platform/access/viewer.js';
import type { Health } from '../rounds/health.model.js';
import type { DigestReasonKind, DigestSectionKind } from './digest-content.js';

/** A digest's words outside the page, in the reader's language. Numbers come written; `one` is 0 and 1 in French, 1 in English. */
export interface DigestWords {
  readonly language: ViewerLanguage;
  readonly title: string;
  readonly sections: Record<DigestSectionKind, string>;
  readonly reasons: Record<
    Exclude<DigestReasonKind, 'RELAYED' | 'UNANSWERED' | 'FOUND' | 'FOLLOWED'>,
    string
  >;
  readonly found: (search: string | null) => string;
  /** By a topic; else by whoever wrote it, who stands beside. */
  readonly followed: (topic: string | null) => string;
  readonly health: Record<keyof typeof Health | 'NONE', string>;
  readonly blockedSince: (day: string) => string;
  readonly heardOn: (day: string) => string;
  readonly linesOf: (given: number, expected: number) => string;
  readonly searches: string;
  readonly relayed: (count: number) => string;
  readonly unanswered: (since: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly wonAndLost: (won: number, lost: number) => string;
  readonly winRate: (rate: string) => string;
  readonly amountWon: (amount: string) => string;
  readonly amountLost: (amount: string) => string;
  readonly more: (count: number) => string;
  /** What figures stand beside. */
  readonly compared: string;
  readonly quoted: (text: string) => string;
  /** How many teams gave theirs of those expected, and which did not where they are one or two. */
  readonly teamsOf: (given: number, expected: number, missing: readonly string[]) => string;
  readonly weekToDate: string;
  readonly lastWeek: string;
  readonly nothing: string;
  readonly open: string;
  readonly whyYou: string;
  readonly settings: string;
  readonly unsubscribe: string;
  readonly inAnswerTo: string;
}

const FR: DigestWords = {
  language: 'fr',
  title: 'L’essentiel',
  sections: {
    ANNOUNCEMENTS: 'Annonces',
    FIGURES: 'Chiffres',
    DEALS: 'Gagné et perdu',
    PROJECTS: 'Projets',
    QUESTIONS: 'Questions sans réponse',
    ANSWERS: 'Réponses acceptées',
    RELAYED: 'Les plus relayées',
    SEARCHES: 'Ce que vous suivez',
  },
  reasons: {
    ANNOUNCED: 'À toute l’entreprise',
    REPORTED: 'Chiffres',
    WON: 'Affaire gagnée',
    LOST: 'Affaire perdue',
    HEALTH: 'Santé du projet',
    SILENT: 'Sans nouvelles',
    ACCEPTED: 'Réponse acceptée',
  },
  found: (search) =>
    search === null ? 'Trouvée par une de vos recherches' : `Trouvée par «\u00a0${search}\u00a0»`,
  followed: (topic) => (topic === null ? 'Vous suivez cette personne' : `Vous suivez ${topic}`),
  health: { ON_TRACK: 'En bonne voie', AT_RISK: 'À risque', BLOCKED: 'Bloqué', NONE: 'Sans nouvelles' },
  blockedSince: (day) => `bloqué depuis le ${day}`,
  heardOn: (day) => `dernières nouvelles le ${day}`,
  linesOf: (given, expected) => `${String(given)} ${given < 2 ? 'ligne' : 'lignes'} sur ${String(expected)}`,
  searches: 'Ce que vous suivez',
  relayed: (count) =>
    count < 2
      ? `Relayée par ${String(count)} personne d’une autre équipe`
      : `Relayée par ${String(count)} personnes d’autres équipes`,
  unanswered: (since) => `Sans réponse depuis le ${since}`,
  span: (from, to) => `Du ${from} au ${to}`,
  wonAndLost: (won, lost) =>
    `${String(won)} ${won < 2 ? 'gagnée' : 'gagnées'}, ${String(lost)} ${lost < 2 ? 'perdue' : 'perdues'}`,
  winRate: (rate) => `taux de réussite ${rate}`,
  amountWon: (amount) => `gagné ${amount}`,
  amountLost: (amount) => `perdu ${amount}`,
  more: (count) => (count < 2 ? 'Et une autre ligne' : `Et ${String(count)} autres lignes`),
  compared: 'en regard des mêmes jours de la semaine d’avant',
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  teamsOf: (given, expected, missing) =>
    `${String(given)} ${given < 2 ? 'équipe' : 'équipes'} sur ${String(expected)}${isFew(missing) ? ` (manque ${missing.join(', ')})` : ''}`,
  weekToDate: 'cette semaine',
  lastWeek: 'semaine dernière',
  nothing: '–',
  open: 'Ouvrir dans Brève',
  whyYou: 'Vous recevez ce message parce que vous avez demandé cet Essentiel.',
  settings: 'Changer les jours et l’heure',
  unsubscribe: 'Ne plus le recevoir par e-mail',
  inAnswerTo: 'En réponse à',
};

const EN: DigestWords = {
  language: 'en',
  title: 'Digest',
  sections: {
    ANNOUNCEMENTS: 'Announcements',
    FIGURES: 'Figures',
    DEALS: 'Won and lost',
    PROJECTS: 'Projects',
    QUESTIONS: 'Questions without an answer',
    ANSWERS: 'Accepted answers',
    RELAYED: 'Most relayed',
    SEARCHES: 'What you follow',
  },
  reasons: {
    ANNOUNCED: 'To the whole company',
    REPORTED: 'Figures',
    WON: 'Deal won',
    LOST: 'Deal lost',
    HEALTH: 'Health of the project',
    SILENT: 'No news',
    ACCEPTED: 'Accepted answer',
  },
  found: (search) => (search === null ? 'Found by one of your searches' : `Found by “${search}”`),
  followed: (topic) => (topic === null ? 'You follow this person' : `You follow ${topic}`),
  health: { ON_TRACK: 'On track', AT_RISK: 'At risk', BLOCKED: 'Blocked', NONE: 'No news' },
  blockedSince: (day) => `blocked since ${day}`,
  heardOn: (day) => `last news on ${day}`,
  linesOf: (given, expected) => `${String(given)} of ${String(expected)} lines`,
  searches: 'What you follow',
  relayed: (count) =>
    `Relayed by ${String(count)} ${count === 1 ? 'person of another team' : 'people of other teams'}`,
  unanswered: (since) => `No answer since ${since}`,
  span: (from, to) => `From ${from} to ${to}`,
  wonAndLost: (won, lost) => `${String(won)} won, ${String(lost)} lost`,
  winRate: (rate) => `win rate ${rate}`,
  amountWon: (amount) => `won ${amount}`,
  amountLost: (amount) => `lost ${amount}`,
  more: (count) => (count === 1 ? 'And one other line' : `And ${String(count)} other lines`),
  compared: 'against the same days of the week before',
  quoted: (text) => `“${text}”`,
  teamsOf: (given, expected, missing) =>
    `${String(given)} of ${String(expected)} teams${isFew(missing) ? ` (${missing.join(', ')} missing)` : ''}`,
  weekToDate: 'this week',
  lastWeek: 'last week',
  nothing: '–',
  open: 'Open in Brève',
  whyYou: 'You get this mail because you asked for this digest.',
  settings: 'Change days and hour',
  unsubscribe: 'No longer by e-mail',
  inAnswerTo: 'In answer to',
};

/** As many as are named in a line, here as in the page. */
function isFew(missing: readonly string[]): boolean {
  return missing.length > 0 && missing.length <= 2;
}

/** The words of a language. */
export function digestWords(language: ViewerLanguage): DigestWords {
  return language === 'fr' ? FR : EN;
}
