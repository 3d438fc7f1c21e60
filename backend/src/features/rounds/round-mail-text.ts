import { LETTER_SHEET } from '../../platform/mail/letter-sheet.js';
import type { MailContent } from '../../platform/mail/mail-content.js';
import { Health } from './health.model.js';
import type { MailedRound } from './round-mail.query.js';

type Language = 'fr' | 'en';

/** Told apart by shape as well as by word: a mail may be read without colour. */
const HEALTHS = {
  [Health.BLOCKED]: { fr: '■ Bloqué', en: '■ Blocked' },
  [Health.AT_RISK]: { fr: '▲ À risque', en: '▲ At risk' },
  [Health.ON_TRACK]: { fr: '● En bonne voie', en: '● On track' },
  NONE: { fr: '○ Sans nouvelles', en: '○ No news' },
} as const;
const ORDER = [Health.BLOCKED, Health.AT_RISK, Health.ON_TRACK, null];

const WORDS = {
  fr: {
    title: 'Tour du soir',
    given: (given: number, all: number) => `${String(given)} sur ${String(all)}`,
    since: 'depuis le',
    saidBy: 'selon',
    awaited: 'Lignes qui ne sont pas venues (vous seuls, pilote et responsable, voyez ces noms)',
    open: 'Voir le mur',
    end: 'Ne plus recevoir ce message',
    why: 'Vous recevez ce message parce que vous participez à ces projets, les pilotez ou en êtes responsable. Un seul part chaque soir.',
    colon: '\u00a0: ',
  },
  en: {
    title: 'Evening round',
    given: (given: number, all: number) => `${String(given)} of ${String(all)}`,
    since: 'since',
    saidBy: 'in the words of',
    awaited: 'Lines that did not come (only you, lead and owner, see these names)',
    open: 'See the wall',
    end: 'No longer get this message',
    why: 'You get this message because you take part in these projects, lead or own them. One is sent an evening.',
    colon: ': ',
  },
} as const;

/** What stands around the rounds of a mail. */
export interface RoundMailFrame {
  readonly day: string;
  readonly language: Language;
  readonly publicUrl: URL;
  /** Ends such mails. */
  readonly unsubscribeUrl: string;
}

/** `Tour du soir, mardi 17 mars`: no word of any post. */
export function roundMailSubject(day: string, language: Language): string {
  return `${WORDS[language].title}, ${written(day, language, { weekday: 'long', day: 'numeric', month: 'long' })}`;
}

/** One mail however many projects closed: the blocked first, those without news last. */
export function writeRoundMail(
  rounds: readonly MailedRound[],
  { day, language, publicUrl, unsubscribeUrl }: RoundMailFrame,
): MailContent {
  const subject = roundMailSubject(day, language);
  const sorted = [...rounds].sort((a, b) => ORDER.indexOf(a.health) - ORDER.indexOf(b.health));
  const words = WORDS[language];
  const address = ({ topicKey }: MailedRound) =>
    new URL(`/topics/${encodeURIComponent(topicKey)}/round?day=${day}`, publicUrl).href;
  const text = [
    subject,
    ...sorted.map((round) =>
      [
        `#${round.topicName} — ${facts(round, language)}`,
        ...round.lines.map(({ who, text: line }) => `  ${who}${words.colon}${line}`),
        ...(round.awaited.length > 0 ? [`  ${words.awaited}${words.colon}${round.awaited.join(', ')}`] : []),
        `  ${address(round)}`,
      ].join('\n'),
    ),
    '-- ',
    words.why,
    `${words.end}\n${unsubscribeUrl}`,
  ].join('\n\n');
  const sections = sorted.map(
    (round) => `<h2>#${escaped(round.topicName)} <span>${escaped(facts(round, language))}</span></h2>
${round.lines.map(({ who, text: line }) => `<div class="line"><p class="text">${escaped(line)}</p><p class="soft">${escaped(who)}</p></div>`).join('')}
${round.awaited.length > 0 ? `<p class="soft">${escaped(words.awaited)}${words.colon}${escaped(round.awaited.join(', '))}</p>` : ''}
<p><a href="${escaped(address(round))}">${words.open}</a></p>`,
  );
  const html = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title>
<style>${LETTER_SHEET}</style></head>
<body><div class="letter"><h1>${escaped(subject)}</h1>
${sections.join('\n')}
<p class="end soft">${escaped(words.why)} <a href="${escaped(unsubscribeUrl)}">${words.end}</a></p></div></body></html>`;
  return { html, text };
}

function facts(round: MailedRound, language: Language): string {
  const words = WORDS[language];
  const { health, blockedSince, saidBy } = round;
  return [
    HEALTHS[health ?? 'NONE'][language],
    blockedSince === null
      ? null
      : `${words.since} ${written(blockedSince, language, { day: 'numeric', month: 'long' })}`,
    words.given(round.givenCount, round.expectedCount),
    saidBy === null ? null : `${words.saidBy} ${saidBy}`,
  ]
    .filter((fact) => fact !== null)
    .join(', ');
}

function written(day: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone: 'UTC',
    ...options,
  });
  const date = format.format(new Date(`${day}T12:00:00Z`));
  return language === 'fr' ? date.replace(/(^|\s)1(?=\s)/u, '$11er') : date;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
