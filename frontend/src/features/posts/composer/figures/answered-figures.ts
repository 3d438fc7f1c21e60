import type { Figure } from '@breve/text';
import type { FigureContextData } from './figure-context.query.js';

type Slot = FigureContextData['answered'][number];

/** What the thread of an answer says of a figure's metric, and which of it the figure corrects. */
export interface AnsweredFigures {
  /** Of the figure's own team and day: its place is taken unless one says that the figure adds. */
  readonly same: Slot | null;
  /** Of another day or team, the nearest: it stands unless one says that the figure corrects it. */
  readonly other: Slot | null;
}

/**
 * @param slots what the thread says, the answered post's own first
 * @param at the team and day the figure counts for
 * @param isMeant which of these its author said: then no other is asked about
 */
export function answeredOf(
  slots: readonly Slot[],
  { unit }: Figure,
  metric: { readonly id: string; readonly rule: string },
  at: { readonly teamId: string | null; readonly day: string },
  isMeant: { readonly day: boolean; readonly team: boolean },
): AnsweredFigures {
  if (metric.rule === 'RATIO') return { same: null, other: null };
  const own = slots.filter((slot) => slot.metricId === metric.id && slot.unit === unit);
  const isSame = (slot: Slot) => slot.day === at.day && slot.teamId === at.teamId;
  const other = own.find(
    (slot) =>
      !isSame(slot) && (!isMeant.day || slot.day === at.day) && (!isMeant.team || slot.teamId === at.teamId),
  );
  return { same: own.find(isSame) ?? null, other: other ?? null };
}
