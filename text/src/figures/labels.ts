import type { FigureMetric, FigureTopic } from './context.js';
import { Lexicon, type Word } from './words.js';

/** A metric of a topic of the post, with the key the post leads to it by. */
export interface CandidateMetric {
  metric: FigureMetric;
  topic: FigureTopic;
  topicKey: string;
}

/** A stretch that is the name or label of metrics. */
export interface Label {
  start: number;
  end: number;
  meant: CandidateMetric[];
}

/** The labels of a text in order, the longest at each place, and apart. */
export function findLabels(
  text: string,
  words: readonly Word[],
  candidates: readonly CandidateMetric[],
): Label[] {
  const lexicon = new Lexicon(
    candidates.flatMap((candidate) => candidate.metric.labels.map((label) => [label, candidate] as const)),
  );
  const labels: Label[] = [];
  for (let index = 0; index < words.length;) {
    const found = lexicon.find(text, words, index);
    const start = words[index]?.start ?? 0;
    const end = words[index + (found?.length ?? 1) - 1]?.end ?? start;
    if (found) labels.push({ start, end, meant: found.meant });
    index += found?.length ?? 1;
  }
  return labels;
}
