import { type Figure, isTenTimesOff, readFigures, type ReadText, writingDay } from '@breve/text';
import type { FigureContextData } from './figure-context.query.js';
import { type AnsweredFigures, answeredOf } from './answered-figures.js';
import { type FigureBefore, figuresBefore } from './figures-before.js';

/** What one said of a figure while writing; what is left out the rules decide. */
export interface FigureWord {
  refused?: boolean;
  teamId?: string;
  day?: string | undefined;
  replaces?: boolean | undefined;
  /** It corrects what the thread says of another day: its team and day. */
  corrects?: boolean;
  /** The reading shown is the one meant. */
  isSure?: boolean;
}

/** What one said, by the figure it was said of: offsets move while one types. */
export type FigureWords = Readonly<Record<string, FigureWord>>;

/** A figure as its chip shows it. */
export interface ComposedFigure {
  readonly key: string;
  readonly figure: Figure;
  readonly metric: FigureContextData['topics'][number]['metrics'][number];
  readonly teamId: string | null;
  readonly day: string;
  readonly refused: boolean;
  /** What its metric, team and day hold already; null when they hold nothing, or the last counts anyway. */
  readonly held: string | null;
  readonly replaces: boolean | undefined;
  /** Of an answer: what it can correct. */
  readonly answered: AnsweredFigures & { readonly corrects: boolean };
  readonly isTenTimesOff: boolean;
  readonly asksReading: boolean;
  /** What it said at first, where an edit corrects it. */
  readonly firstValue: string | null;
}

/** A post that is edited: its text and figures as they stand. */
export interface EditedFigures {
  readonly read: ReadText;
  readonly figures: readonly FigureBefore[];
}

interface Author {
  readonly language: 'fr' | 'en';
  readonly timeZone: string;
}

/** Reads the figures of a text as the server will, with what was said of them. */
export function composeFigures(
  read: ReadText,
  context: FigureContextData,
  author: Author,
  words: FigureWords,
  now: Date,
  edited?: EditedFigures,
): { figures: readonly Figure[]; composed: readonly ComposedFigure[] } {
  const figureContext = {
    language: author.language,
    dollar: context.dollar,
    writtenAt: now,
    timeZone: author.timeZone,
    topics: context.topics.map(({ keys, dayEnd, metrics }) => ({
      keys,
      dayEnd,
      // What counts no longer takes nothing but what was written before.
      metrics: metrics
        .filter(({ retiredAt }) => retiredAt === null || now < new Date(retiredAt))
        .map((metric) => ({
          ...metric,
          labels: [metric.nameFr, metric.nameEn, ...metric.labels],
        })),
    })),
  };
  const { figures } = readFigures(read, figureContext);
  const today = (metricId: string) => {
    const topic = context.topics.find(({ metrics }) => metrics.some(({ id }) => id === metricId));
    return writingDay(now, author.timeZone, topic?.dayEnd);
  };
  const before = edited === undefined ? null : figuresBefore(figures, edited.figures);
  // A day that the text of before does not say was chosen, and stays.
  const saidDays = new Map(
    edited === undefined
      ? []
      : readFigures(edited.read, figureContext).figures.map(({ start, day }) => [start, day]),
  );
  const metrics = new Map(context.topics.flatMap((topic) => topic.metrics.map((each) => [each.id, each])));
  const seen = new Map<string, number>();
  const composed = figures.flatMap((figure): ComposedFigure[] => {
    const metric = figure.metricId === null ? undefined : metrics.get(figure.metricId);
    if (metric === undefined) return [];
    const name = `${metric.id} ${read.text.slice(figure.start, figure.end)}`;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    const key = `${name} ${nth}`;
    const word = words[key] ?? {};
    const old = before?.get(figure);
    const chosenDay = old === undefined || saidDays.get(old.start) === old.day ? undefined : old.day;
    const said = {
      teamId: word.teamId ?? old?.teamId ?? context.teams[0]?.id ?? null,
      day: word.day ?? chosenDay ?? figure.day,
    };
    const answered = answeredOf(old === undefined ? context.answered : [], figure, metric, said, {
      // A day that is written or chosen is the one meant.
      day: word.day !== undefined || figure.day !== today(metric.id),
      team: word.teamId !== undefined,
    });
    const corrected = word.corrects === true ? answered.other : null;
    const { teamId, day } = corrected ?? said;
    const first = old === undefined ? null : (old.firstValue ?? old.value);
    const isAdditive = metric.rule === 'SUM' || metric.rule === 'MEAN';
    const isOwn = (each: { metricId: string; teamId: string | null; unit: string }) =>
      each.metricId === metric.id && each.teamId === teamId && each.unit === figure.unit;
    const usual = context.usual.find(isOwn)?.values ?? [];
    const slot = context.slots.find((each) => isOwn(each) && each.day === day);
    return [
      {
        key,
        figure,
        metric,
        teamId,
        day,
        refused: word.refused ?? old?.refused ?? false,
        // Of a figure that is edited the slot holds its own value already.
        held:
          isAdditive && old === undefined && answered.same === null && corrected === null
            ? (slot?.value ?? null)
            : null,
        replaces: word.replaces,
        answered: { ...answered, corrects: corrected !== null },
        isTenTimesOff: word.isSure !== true && isTenTimesOff(figure.value, usual),
        asksReading: figure.otherValue !== null && word.isSure !== true,
        firstValue: first === figure.value ? null : first,
      },
    ];
  });
  const refused = new Set(composed.flatMap((each) => (each.refused ? [each.figure] : [])));
  return { figures: figures.filter((figure) => !refused.has(figure)), composed };
}

/** What is sent with the post. */
export function choicesOf(composed: readonly ComposedFigure[], words: FigureWords) {
  return composed.flatMap(({ key, figure: { start }, answered: { other, corrects } }) => {
    const word = words[key] ?? {};
    const { refused = null } = word;
    // An answer that is given the team and day of what its thread says takes its place.
    const {
      teamId = null,
      day = null,
      replaces = null,
    } = corrects && other !== null ? { teamId: other.teamId, day: other.day } : word;
    const isSaid = [refused, teamId, day, replaces].some((word) => word !== null);
    return isSaid ? [{ start, refused, teamId, day, replaces }] : [];
  });
}

/**
 * The number written so that it is read as the other way round: whole without marks, or with the mark of the author's
 * language for decimals.
 */
export function writtenOtherwise(written: string, otherValue: string, language: 'fr' | 'en'): string {
  const isWhole = !otherValue.includes('.');
  return written.replace(/\d[\d.,]*\d/, (number) =>
    isWhole ? number.replace(/[.,]/g, '') : number.replace(/[.,](?=\d+$)/, language === 'fr' ? ',' : '.'),
  );
}
