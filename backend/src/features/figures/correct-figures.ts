import type { StoredFigure } from './stored-figures.query.js';

/** A figure as an edited text says it, before what was said of it earlier is taken over. */
export interface ReadAnew extends StoredFigure {
  /** What its author says now; undefined where nothing is said and the earlier word stays. */
  readonly said: {
    readonly refused: boolean | undefined;
    readonly teamId: string | undefined;
    readonly day: string | undefined;
    readonly replaces: StoredFigure['replaces'] | undefined;
  };
}

/**
 * Leads the figures of an edited text to those they correct: the same value of the same metric first, else the next of
 * that metric. Each keeps its id, team, chosen day and refusal, and its first value where it says another now. Of a new
 * post there is nothing before.
 *
 * @param isAnswer an answer corrects what its thread says, unless its author says otherwise
 */
export function correctFigures(
  before: readonly StoredFigure[],
  now: readonly ReadAnew[],
  isAnswer: boolean,
): StoredFigure[] {
  const left = new Set(before);
  const led = new Map<ReadAnew, StoredFigure>();
  const lead = (isMeant: (old: StoredFigure, figure: ReadAnew) => boolean): void => {
    for (const figure of now) {
      if (led.has(figure)) continue;
      const old = [...left].find(
        (each) => each.metricId === figure.metricId && each.unit === figure.unit && isMeant(each, figure),
      );
      if (!old) continue;
      left.delete(old);
      led.set(figure, old);
    }
  };
  lead((old, figure) => old.value === figure.value);
  // Another number in the place of a refused one is a new figure: what was refused is gone from the text.
  lead((old) => !old.refused);
  return now.map(({ said, ...figure }) => {
    const old = [...led].find(([anew]) => anew.start === figure.start)?.[1];
    if (!old) return said.replaces === undefined && isAnswer ? { ...figure, replaces: 'THREAD' } : figure;
    const first = old.firstValue ?? old.value;
    return {
      ...figure,
      id: old.id,
      firstValue: first === figure.value ? null : first,
      teamId: said.teamId ?? old.teamId,
      day: said.day ?? (old.dayChosen ? old.day : figure.day),
      dayChosen: said.day !== undefined || old.dayChosen,
      replaces: said.replaces === undefined ? old.replaces : said.replaces,
      refused: said.refused ?? old.refused,
    };
  });
}
