/** What figures are read with: the author's language and moment, the company's dollar, and what its topics count. */
export interface FigureContext {
  /** Decides what `1.234` and `1,234` are. */
  language: 'fr' | 'en';
  /** ISO 4217 code of what `$` means in this company, such as `USD` or `CAD`. */
  dollar: string;
  /** When the post is written. */
  writtenAt: Date;
  /** The author's IANA time zone; an unknown one is read as UTC. */
  timeZone: string;
  /** Topics with metrics, in any order; those that no hashtag of the text leads to are not looked at. */
  topics: readonly FigureTopic[];
}

/** A topic as far as figures are concerned. */
export interface FigureTopic {
  /** Match keys that lead to the topic: its names in both languages, its aliases. */
  keys: readonly string[];
  /** Local time, `HH:MM`, at which the topic's day ends, for those who close after midnight. Midnight when not given. */
  dayEnd?: string;
  metrics: readonly FigureMetric[];
}

/** A metric as declared on a topic, as far as reading is concerned. */
export interface FigureMetric {
  id: string;
  /** An ISO 4217 code, or `%`, `pts`, `h`, `d`, or `COUNT` for what is counted by its nouns alone. */
  unit: string;
  /** Names and labels in both languages. Compared by words, blind to case and accents. */
  labels: readonly string[];
  /** Nouns that stand for the unit, singular and plural, in both languages: `ticket`, `tickets`. */
  nouns: readonly string[];
  /** Whether it takes what stands on its topic in its unit without a label. */
  isDefault: boolean;
}

/** A figure of a text. Offsets are UTF-16, half-open, in the normalised text, and take in sign and unit. */
export interface Figure {
  start: number;
  end: number;
  /** Canonical decimal: no exponent, no plus, no trailing zeros. */
  value: string;
  /** As for metrics; a figure in a currency keeps its own, whatever currency its metric is declared in. */
  unit: string;
  /** Null when no metric takes it: it is shown, and in no series. */
  metricId: string | null;
  /** Match key, as written in the text, of the metric's topic. */
  topicKey: string | null;
  /** ISO date of the day it counts for. */
  day: string;
  /** The signed percentage that follows it: shown, in no series. */
  delta: FigureDelta | null;
  /** What the same characters mean in the other language, when they could be either (`1.234`): the chip asks. */
  otherValue: string | null;
}

export interface FigureDelta {
  start: number;
  end: number;
  /** Canonical decimal, in percent: `8`, `-3.5`. */
  value: string;
}

/** A number with a unit that stays text, and why: to be explained, not to be counted. */
export interface FigureAside {
  start: number;
  end: number;
  reason: 'range' | 'target' | 'hour';
}

export interface FigureReading {
  /** In text order, apart from one another and from the entities. */
  figures: Figure[];
  /** In text order. */
  asides: FigureAside[];
}

/** Version of the grammar of figures; any change to what `readFigures` reads raises it. */
export const FIGURE_GRAMMAR_VERSION = 1;

export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}
