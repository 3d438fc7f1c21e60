import { formatFigure, glue, ratioOf, sumOf } from '@breve/text';

import type { ViewerLanguage } from '../../platform/access/viewer.js';
import type { DealSums } from '../deals/deal-board.model.js';
import { Visibility } from '../posts/post.model.js';
import {
  type Digest,
  type DigestComparison,
  type DigestFigure,
  type DigestLine,
  type DigestProject,
  DigestReason,
  DigestSectionName,
} from './digest.model.js';
import { momentWriter, type WriteMoment, writeDayOf } from './digest-moments.js';
import { digestName, topicTag } from './digest-name.js';
import { digestWords } from './digest-words.js';

/** A line of a mail: everything is written out, nothing is marked up. */
export interface LetterLine {
  /** What the text is of, where the text alone does not say it. */
  readonly head: string | null;
  readonly text: string;
  /** The language of the text. */
  readonly lang: string;
  /** The question that an accepted answer answers. */
  readonly asked: string | null;
  /** Who, when and why. */
  readonly foot: string;
  readonly url: string;
  /** Of a figure: the last days as parts of the highest, 0 to 1, the newest last. */
  readonly bars: readonly number[] | null;
}

export interface LetterSection {
  readonly title: string;
  /** Beside the title. */
  readonly note: string | null;
  readonly lines: readonly LetterLine[];
}

/** What a digest's mail says, once for both of its forms: twelve lines, and how many are behind. */
export interface DigestLetter {
  readonly language: ViewerLanguage;
  readonly title: string;
  /** The day it was made. */
  readonly day: string;
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
  const moment = momentWriter(language, timeZone);
  const behind = digest.sections.reduce(
    (sum, { lines, shownFirst, leftOut }) => sum + lines.length - shownFirst + leftOut,
    0,
  );
  return {
    language,
    title: `${words.title} · ${digestName(digest, words)}`,
    day: writeDayOf(digest.madeAt, language, timeZone),
    span: words.span(moment(minuteOf(digest.from)), moment(digest.madeAt)),
    sections: digest.sections
      .filter(({ shownFirst }) => shownFirst > 0)
      .map(({ name, lines, shownFirst, deals }) => ({
        title: words.sections[name],
        note:
          deals !== null
            ? writeDeals(deals, context)
            : name === DigestSectionName.FIGURES
              ? words.compared
              : null,
        lines: lines.slice(0, shownFirst).flatMap((line) => writeLine(line, context, moment)),
      })),
    more: behind > 0 ? words.more(behind) : null,
    url: `${origin}/digests/${digest.id ?? ''}`,
    settingsUrl: `${origin}/digests`,
    unsubscribeUrl,
  };
}

function writeLine(line: DigestLine, context: LetterContext, moment: WriteMoment): LetterLine[] {
  const words = digestWords(context.language);
  if (line.figure !== null) return [writeFigure(line.figure, context)];
  const { post, project } = line;
  if (project !== null) return [writeProject(line, project, context, moment)];
  if (post?.text == null) return [];
  const why =
    line.reason === DigestReason.RELAYED
      ? words.relayed(line.count ?? 0)
      : line.reason === DigestReason.UNANSWERED
        ? words.unanswered(moment(line.since ?? post.createdAt))
        : line.reason === DigestReason.FOUND
          ? words.found(line.search)
          : line.reason === DigestReason.FOLLOWED
            ? words.followed(line.followedTopic && topicTag(line.followedTopic, context.language))
            : line.reason === DigestReason.ANNOUNCED && post.visibility !== Visibility.COMPANY
              ? ''
              : words.reasons[line.reason];
  const author = post.author?.displayName ?? '';
  // Of a question that waits, the age says when it was asked.
  const when = line.reason === DigestReason.UNANSWERED ? [] : [moment(post.createdAt)];
  return [
    {
      head: null,
      text: glue(post.text, post.lang),
      lang: post.lang,
      asked: context.asked.get(post.id) ?? null,
      foot: [author, ...when, why].filter((part) => part !== '').join(' · '),
      url: `${context.origin}/p/${post.id}`,
      bars: null,
    },
  ];
}

function writeFigure(figure: DigestFigure, context: LetterContext): LetterLine {
  const { language, origin } = context;
  const words = digestWords(language);
  const { unit, decimals, topic, team, expectedCount, missingTeams } = figure;
  const missing = missingTeams.map(({ displayName }) => displayName);
  const written = (value: string | null) =>
    value === null ? words.nothing : formatFigure(value, unit, { language, decimals });
  const compared = ({ value, previous }: DigestComparison): string => {
    const change = changeOf(value, previous);
    if (change === null) return written(value);
    const sign = change.startsWith('-') || change === '0' ? '' : '+';
    return `${written(value)} (${sign}${formatFigure(change, '%', { language, decimals: 1 })})`;
  };
  const day = writeDay(figure.day.start, language);
  const colon = language === 'fr' ? '\u00a0:' : ':';
  const name = language === 'fr' ? figure.nameFr : figure.nameEn;
  const search = new URLSearchParams({ metric: `${figure.metricId}-${unit}` });
  if (team !== null) search.set('team', team.handle);
  return {
    head: null,
    text: `${name}, ${day}${colon} ${compared(figure.day)}`,
    lang: language,
    asked: null,
    foot: [
      team?.displayName ?? topicTag(topic, language),
      ...(expectedCount === 0 ? [] : [words.teamsOf(expectedCount - missing.length, expectedCount, missing)]),
      ...(figure.weekToDate === null ? [] : [`${words.weekToDate}${colon} ${compared(figure.weekToDate)}`]),
      `${words.lastWeek}${colon} ${compared(figure.week)}`,
    ].join(' · '),
    url: `${origin}/topics/${encodeURIComponent(topic.key)}/figures?${search.toString()}`,
    bars: barsOf(figure),
  };
}

/** A project: how it stands, and its worst line below. */
function writeProject(
  { post }: DigestLine,
  project: DigestProject,
  { language, origin }: LetterContext,
  moment: WriteMoment,
): LetterLine {
  const words = digestWords(language);
  const { topic, health, blockedSince, heardOn, day, givenCount, expectedCount } = project;
  const name = topicTag(topic, language);
  const head = [
    name,
    words.health[health ?? 'NONE'],
    ...(blockedSince === null || blockedSince === day
      ? []
      : [words.blockedSince(writeDay(blockedSince, language))]),
    ...(heardOn === null ? [] : [words.heardOn(writeDay(heardOn, language))]),
  ].join(' · ');
  const said = post?.text == null ? null : [post.author?.displayName ?? '', moment(post.createdAt)];
  return {
    head,
    text: post?.text == null ? '' : glue(post.text, post.lang),
    lang: post?.lang ?? language,
    asked: null,
    foot: [...(said ?? [writeDay(day, language)]), words.linesOf(givenCount, expectedCount)].join(' · '),
    url: `${origin}/topics/${encodeURIComponent(topic.key)}/round`,
    bars: null,
  };
}

/** How many of each, how often won, and how much in each currency. */
function writeDeals(sums: DealSums, { language }: LetterContext): string {
  const words = digestWords(language);
  const { wonCount, lostCount, winRate, amounts } = sums;
  const money = (value: string | null, currency: string, write: (amount: string) => string) =>
    value === null ? [] : [write(formatFigure(value, currency, { language }))];
  return [
    words.wonAndLost(wonCount, lostCount),
    ...(winRate === null ? [] : [words.winRate(formatFigure(winRate, '%', { language, decimals: 0 }))]),
    ...amounts.flatMap(({ currency, won, lost }) => [
      ...money(won, currency, words.amountWon),
      ...money(lost, currency, words.amountLost),
    ]),
  ].join(' · ');
}

/** A digest begins where the one before ended, some seconds before its minute. */
function minuteOf(moment: Date): Date {
  return new Date(Math.round(moment.getTime() / 60_000) * 60_000);
}

/** `lundi 16 mars`, of a day that has no zone. */
function writeDay(day: string, language: ViewerLanguage): string {
  return writeDayOf(new Date(`${day}T12:00:00Z`), language, 'UTC');
}

/** Numbers become floating point here, for the height of a bar alone. */
function barsOf({ days }: DigestFigure): number[] {
  const values = days.map(({ value }) => Math.max(0, Number(value ?? 0)));
  const most = Math.max(...values);
  return values.map((value) => (most === 0 ? 0 : value / most));
}

/** In percent, exact to a thousandth; null without both, or from 0. */
function changeOf(value: string | null, before: string | null): string | null {
  if (value === null || before === null) return null;
  const minus = before.startsWith('-') ? before.slice(1) : `-${before}`;
  return ratioOf(sumOf([value, minus]), ratioOf(before.replace('-', ''), '100', 6), 3);
}
