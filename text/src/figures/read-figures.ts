import type { Big } from 'big.js';
import { knownAs } from '../entities.js';
import type { ReadText } from '../read-text.js';
import { findRanges, findTargets } from './comparisons.js';
import type { Figure, FigureAside, FigureContext, FigureReading, FigureTopic } from './context.js';
import { chooseDays } from './day-choice.js';
import { findNamedDays } from './days.js';
import { withoutExclusions } from './exclusions.js';
import { type CandidateMetric, findLabels } from './labels.js';
import { fits, MetricChoice } from './metric-choice.js';
import { canonical } from './numbers.js';
import { plainText } from './plain-text.js';
import { findQuantities, type Quantity } from './quantities.js';
import { offsetsIn, sentences } from './reading-order.js';
import { Lexicon, wordsOf } from './words.js';
import { writingDay } from './writing-day.js';

/** A quantity that counts, with the metric it counts for. */
interface Counted {
  quantity: Quantity & { value: Big };
  candidate: CandidateMetric | null;
  delta: Figure['delta'];
}

/**
 * Reads the figures of a text (product rules, §3 Figures): only on a topic with metrics. Offsets are UTF-16, half-open,
 * in `read.text`. Never throws; takes time linear in the text.
 */
export function readFigures(read: ReadText, context: FigureContext): FigureReading {
  const candidates = candidatesOf(read, context);
  if (candidates.length === 0) return { figures: [], asides: [] };
  const plain = plainText(read);
  const text = withoutExclusions(plain);
  const words = wordsOf(plain);
  const quantities = findQuantities(text, {
    language: context.language,
    dollar: context.dollar,
    nouns: {
      lexicon: new Lexicon(
        candidates.flatMap(({ metric }) => metric.nouns.map((noun) => [noun, metric.id] as const)),
      ),
      words,
      wordAt: new Map(words.map((word, index) => [word.start, index])),
    },
  });
  const inQuantity = offsetsIn(quantities);
  const labels = findLabels(plain, words, candidates).filter((label) => !inQuantity.has(label.start));
  const inTarget = offsetsIn(findTargets(text, plain, quantities, labels));
  const sentenceOf = sentences(text, quantities);
  const ranges = findRanges(text, quantities);

  const choice = new MetricChoice(labels, candidates);
  const counted: Counted[] = [];
  const asides: FigureAside[] = [];
  for (const quantity of quantities) {
    if (!hasValue(quantity)) continue;
    const isOfMetric = candidates.some((candidate) => fits(candidate, quantity));
    const reason = ranges.has(quantity) ? 'range' : inTarget.has(quantity.start) ? 'target' : null;
    const last = counted.at(-1);
    if (reason !== null) {
      if (isOfMetric) asides.push(asideOf(quantity, reason));
    } else if (last && isDeltaOf(quantity, last.quantity, choice, sentenceOf)) {
      last.delta ??= { start: quantity.start, end: quantity.end, value: canonical(quantity.value) };
    } else if (isOfMetric) {
      // `14 h` is an hour, unless the label of what is counted in hours says otherwise.
      if (quantity.mayBeHour && choice.labelled(quantity) === null) asides.push(asideOf(quantity, 'hour'));
      else counted.push({ quantity, candidate: choice.choose(quantity), delta: null });
    }
  }

  const named = findNamedDays(plain).filter((day) => !inTarget.has(day.start));
  const days = chooseDays(
    plain,
    counted.map(({ quantity }) => quantity),
    named,
    sentenceOf,
  );
  const dayOf = authorDays(context);
  const figures = counted.map(({ quantity, candidate, delta }, index): Figure => {
    const { start, end, value, other } = quantity;
    const authorDay = dayOf((candidate ?? candidates[0])?.topic.dayEnd);
    return {
      start,
      end,
      value: canonical(value),
      unit: (quantity.unit === 'noun' ? candidate?.metric.unit : quantity.unit) ?? 'COUNT',
      metricId: candidate?.metric.id ?? null,
      topicKey: candidate?.topicKey ?? null,
      day: days[index]?.on(authorDay) ?? authorDay,
      delta,
      otherValue: other && canonical(other),
    };
  });
  return { figures, asides };
}

/** The metrics of the text's topics, topics in text order. */
function candidatesOf(read: ReadText, { topics }: FigureContext): CandidateMetric[] {
  const byKey = new Map(topics.flatMap((topic) => topic.keys.map((key) => [key, topic] as const)));
  const met = new Map<FigureTopic, string>();
  for (const entity of read.entities) {
    const known = entity.type === 'hashtag' ? knownAs(entity, byKey) : undefined;
    const topic = known === undefined ? undefined : byKey.get(known);
    if (topic && known !== undefined && !met.has(topic)) met.set(topic, known);
  }
  return Array.from(met).flatMap(([topic, topicKey]) =>
    topic.metrics.map((metric) => ({ metric, topic, topicKey })),
  );
}

function hasValue(quantity: Quantity): quantity is Quantity & { value: Big } {
  return quantity.value !== null;
}

function asideOf({ start, end }: Quantity, reason: FigureAside['reason']): FigureAside {
  return { start, end, reason };
}

/** A signed percentage after a figure, in its sentence, unless it has a label of its own. */
function isDeltaOf(
  quantity: Quantity,
  figure: Quantity,
  choice: MetricChoice,
  sentenceOf: (offset: number) => number,
): boolean {
  if (quantity.unit !== '%' || quantity.sign === null) return false;
  if (sentenceOf(quantity.start) !== sentenceOf(figure.start)) return false;
  return (choice.labelled(quantity)?.at ?? 0) <= figure.start;
}

/** The author's day by the end of a topic's day. */
function authorDays({ writtenAt, timeZone }: FigureContext): (dayEnd: string | undefined) => string {
  const days = new Map<string | undefined, string>();
  return (dayEnd) => {
    const day = days.get(dayEnd) ?? writingDay(writtenAt, timeZone, dayEnd);
    days.set(dayEnd, day);
    return day;
  };
}
