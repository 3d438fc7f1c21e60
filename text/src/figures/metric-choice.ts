import { isCurrency } from './context.js';
import type { CandidateMetric, Label } from './labels.js';
import type { Quantity } from './quantities.js';

/**
 * Says which metric each quantity counts for (product rules, §3 Figures): the label left of it, else the first topic in
 * text order whose default metric fits the unit, else none. Asked in text order. A label is taken by the first figure it
 * fits; the next one of that unit has its own label or none.
 */
export class MetricChoice {
  private next = 0;
  private readonly open = new Map<CandidateMetric, Label>();

  /**
   * @param labels in text order
   * @param candidates the metrics of the topics of the post, topics in text order
   */
  constructor(
    private readonly labels: readonly Label[],
    private readonly candidates: readonly CandidateMetric[],
  ) {}

  /** The metric whose label stands left of a quantity and fits it, and where the label ends; the label stays open. */
  labelled(quantity: Quantity): { candidate: CandidateMetric; at: number } | null {
    for (let label = this.labels[this.next]; label && label.end <= quantity.start;) {
      for (const candidate of label.meant) this.open.set(candidate, label);
      this.next += 1;
      label = this.labels[this.next];
    }
    let chosen: { candidate: CandidateMetric; at: number; exact: boolean } | null = null;
    for (const candidate of this.candidates) {
      const label = this.open.get(candidate);
      if (label === undefined || !fits(candidate, quantity)) continue;
      const exact = isExact(candidate, quantity);
      const nearer = chosen === null || label.end > chosen.at;
      if (nearer || (label.end === chosen?.at && exact && !chosen.exact)) {
        chosen = { candidate, at: label.end, exact };
      }
    }
    return chosen;
  }

  /** The metric of a quantity; takes its label. */
  choose(quantity: Quantity): CandidateMetric | null {
    const labelled = this.labelled(quantity);
    if (labelled === null) return this.byDefault(quantity);
    for (const other of this.open.get(labelled.candidate)?.meant ?? []) this.open.delete(other);
    return labelled.candidate;
  }

  private byDefault(quantity: Quantity): CandidateMetric | null {
    const fitting = this.candidates.filter((candidate) => fits(candidate, quantity));
    const defaults = fitting.filter(({ metric }) => metric.isDefault);
    const exact = defaults.find((candidate) => isExact(candidate, quantity));
    // A noun is as good as a label: it needs no default.
    return exact ?? defaults[0] ?? (quantity.unit === 'noun' ? fitting[0] : undefined) ?? null;
  }
}

/** Whether a metric can take a quantity: its unit, or one of its nouns. Any currency fits a metric in a currency. */
export function fits({ metric }: CandidateMetric, { unit, nounMetrics }: Quantity): boolean {
  if (unit === null) return false;
  if (unit === 'noun') return nounMetrics.includes(metric.id);
  return metric.unit === unit || (isCurrency(metric.unit) && isCurrency(unit));
}

function isExact({ metric }: CandidateMetric, { unit }: Quantity): boolean {
  return unit === 'noun' || metric.unit === unit;
}
