import { formatFigure, glue, ratioOf, sumOf } from '@breve/text';

import type { ViewerLanguage } from '../../platform/access/viewer.js';
import {
  type Digest,
  type DigestComparison,
  type DigestFigure,
  type DigestLine,
  DigestReason,
} from './digest.model.js';
import { digestWords } from './digest-words.js';

/** A line of a mail: everything is written out, nothing is marked up. */
export interface LetterLine {
  readonly text: string;
  /** The language of the text. */
  readonly lang: string;
  /** The question that an accepted answer answers. */
  readonly asked: string | null;
  /** Who, when and why. */
  readonly foot: string;
  readonly url: string;
}

export interface LetterSection {
  readonly title: string;
  readonly count: string | null;
  readonly lines: readonly LetterLine[];
}

/** What a digest's mail says, once for both of its forms: twelve lines, and how many are behind. */
export interface DigestLetter {
  readonly language: ViewerLanguage;
  readonly title: string;
  readonly span: string;
  readonly sections: readonly LetterSection[];
  readonly more: string | null;
  readonly url: string;
  readonly settingsUrl: string;
  readonly unsubscribeUrl: string;
}

/** Where things are, and how moments are written. */
export interface LetterContext {
  readonly origin: string;
  readonly language: ViewerLanguage;
  readonly timeZone: string;
  readonly unsubscribeUrl: string;
  /** The texts of the questions that accepted answers answer, by the id of the answer. */
  readonly asked: ReadonlyMap<string, string>;
}

export function writeLetter(digest: Digest, context: LetterContext): DigestLetter {
  const { origin, language, timeZone, unsubscribeUrl } = context;
  const words = digestWords(language);
  const moment = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  const names = [
    ...digest.teams.map(({ displayName }) => displayName),
    ...digest.topics.map(({ spelling, key }) => `#${spelling ?? key}`),
  ];
  const shown = digest.sections.reduce((sum, { shownFirst }) => sum + shownFirst, 0);
  return {
    language,
    title: `${words.title} · ${names.join(', ')}`,
    span: words.span(moment.format(digest.from), moment.format(digest.to)),
    sections: digest.sections
      .filter(({ shownFirst }) => shownFirst > 0)
      .map(({ name, lines, shownFirst, wonCount, lostCount }) => ({
        title: words.sections[name],
        count: wonCount === null || lostCount === null ? null : words.wonAndLost(wonCount, lostCount),
        lines: lines.slice(0, shownFirst).flatMap((line) => writeLine(line, context, moment)),
      })),
    more: digest.lineCount > shown ? words.more(digest.lineCount - shown) : null,
    url: `${origin}/digests/${digest.id ?? ''}`,
    settingsUrl: `${origin}/digests`,
    unsubscribeUrl,
  };
}

function writeLine(line: DigestLine, context: LetterContext, moment: Intl.DateTimeFormat): LetterLine[] {
  const words = digestWords(context.language);
  if (line.figure !== null) return [writeFigure(line.figure, context)];
  const { post } = line;
  if (post?.text == null) return [];
  const why =
    line.reason === DigestReason.RELAYED
      ? words.relayed(line.count ?? 0)
      : line.reason === DigestReason.UNANSWERED
        ? words.unanswered(moment.format(line.since ?? post.createdAt))
        : words.reasons[line.reason];
  const author = post.author?.displayName ?? '';
  return [
    {
      text: glue(post.text, post.lang),
      lang: post.lang,
      asked: context.asked.get(post.id) ?? null,
      foot: [author, moment.format(post.createdAt), why].filter((part) => part !== '').join(' · '),
      url: `${context.origin}/p/${post.id}`,
    },
  ];
}

function writeFigure(figure: DigestFigure, context: LetterContext): LetterLine {
  const { language, origin } = context;
  const words = digestWords(language);
  const { unit, decimals, topic, team } = figure;
  const written = (value: string | null) =>
    value === null ? words.nothing : formatFigure(value, unit, { language, decimals });
  const compared = ({ value, previous }: DigestComparison): string => {
    const change = changeOf(value, previous);
    if (change === null) return written(value);
    const sign = change.startsWith('-') || change === '0' ? '' : '+';
    return `${written(value)} (${sign}${formatFigure(change, '%', { language, decimals: 1 })})`;
  };
  const day = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(new Date(figure.day.start));
  const colon = language === 'fr' ? '\u00a0:' : ':';
  const name = language === 'fr' ? figure.nameFr : figure.nameEn;
  const search = new URLSearchParams({ metric: `${figure.metricId}-${unit}` });
  if (team !== null) search.set('team', team.handle);
  return {
    text: `${name}, ${day}${colon} ${compared(figure.day)}`,
    lang: language,
    asked: null,
    foot: [
      team?.displayName ?? `#${topic.spelling ?? topic.key}`,
      ...(figure.weekToDate === null ? [] : [`${words.weekToDate}${colon} ${compared(figure.weekToDate)}`]),
      `${words.lastWeek}${colon} ${compared(figure.week)}`,
    ].join(' · '),
    url: `${origin}/topics/${encodeURIComponent(topic.key)}/figures?${search.toString()}`,
  };
}

/** In percent, exact to a thousandth; null without both, or from 0. */
function changeOf(value: string | null, before: string | null): string | null {
  if (value === null || before === null) return null;
  const minus = before.startsWith('-') ? before.slice(1) : `-${before}`;
  return ratioOf(sumOf([value, minus]), ratioOf(before.replace('-', ''), '100', 6), 3);
}
