import type { Figure } from '@breve/text';

/** A figure as the post that is edited says it. */
export interface FigureBefore {
  readonly metricId: string;
  readonly unit: string;
  readonly value: string;
  readonly firstValue: string | null;
  readonly teamId: string | null;
  readonly day: string;
  readonly refused: boolean;
  /** Where it stands in the text as it was. */
  readonly start: number;
}

/**
 * Which figure of before each figure of a changed text corrects, as the server leads them: the same value of the same
 * metric first, else the next one of that metric that was not refused.
 */
export function figuresBefore(
  figures: readonly Figure[],
  before: readonly FigureBefore[],
): Map<Figure, FigureBefore> {
  const left = new Set(before);
  const led = new Map<Figure, FigureBefore>();
  const lead = (isMeant: (old: FigureBefore, figure: Figure) => boolean): void => {
    for (const figure of figures) {
      if (led.has(figure)) continue;
      const old = [...left].find(
        (each) => each.metricId === figure.metricId && each.unit === figure.unit && isMeant(each, figure),
      );
      if (old === undefined) continue;
      left.delete(old);
      led.set(figure, old);
    }
  };
  lead((old, figure) => old.value === figure.value);
  lead((old) => !old.refused);
  return led;
}
