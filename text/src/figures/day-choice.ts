import type { NamedDay } from './days.js';
import { SPACE } from './plain-text.js';

interface Stretch {
  start: number;
  end: number;
}

/** `Hier : CA 12 k€`, `12 k€, hier 9 k€`: words alone stand between such a day and the figure it leads to. */
const LEADS = /^[ \u00a0\u202f]*[:,\n]?[^,;/()\n]*$/;
const PARTED = new RegExp(String.raw`(?:^|[,;:/(\n–—-]|[ \n](?:et|and|puis|then))${SPACE}*$`, 'iu');
const PARTED_LENGTH = 8;
const LEADING_LENGTH = 200;

/**
 * For each figure the day named for it, or null (product rules, §3 Figures): the nearest after it in its sentence.
 * A day named before the first figure (`Hier : CA 12 k€, 112 tickets`), or parted from the figure before and leading to
 * the next (`12 k€, hier 9 k€`), belongs to what follows it.
 */
export function chooseDays(
  text: string,
  figures: readonly Stretch[],
  days: readonly NamedDay[],
  sentenceOf: (offset: number) => number,
): (NamedDay | null)[] {
  const leading = leadingDays(text, figures, days, sentenceOf);
  const after = nextDays(figures, days);
  let led: NamedDay | null = null;
  let position = 0;
  return figures.map((figure, index) => {
    for (let day = days[position]; day && day.end <= figure.start; day = days[position]) {
      if (leading.has(day)) led = day;
      position += 1;
    }
    const same = (day: NamedDay) => sentenceOf(day.start) === sentenceOf(figure.start);
    const next = after[index];
    if (next && !leading.has(next) && same(next)) return next;
    return led !== null && same(led) ? led : null;
  });
}

/** The first day after each figure. */
function nextDays(figures: readonly Stretch[], days: readonly NamedDay[]): (NamedDay | null)[] {
  let position = 0;
  return figures.map((figure) => {
    while ((days[position]?.start ?? Infinity) < figure.end) position += 1;
    return days[position] ?? null;
  });
}

function leadingDays(
  text: string,
  figures: readonly Stretch[],
  days: readonly NamedDay[],
  sentenceOf: (offset: number) => number,
): Set<NamedDay> {
  const leading = new Set<NamedDay>();
  let position = 0;
  for (const day of days) {
    while ((figures[position]?.start ?? Infinity) < day.end) position += 1;
    const [before, after] = [figures[position - 1], figures[position]];
    if (after === undefined || after.start - day.end > LEADING_LENGTH) continue;
    if (sentenceOf(after.start) !== sentenceOf(day.start)) continue;
    const isFirst = before === undefined || sentenceOf(before.start) !== sentenceOf(day.start);
    const isParted = PARTED.test(text.slice(Math.max(0, day.start - PARTED_LENGTH), day.start));
    if ((isFirst || isParted) && LEADS.test(text.slice(day.end, after.start))) leading.add(day);
  }
  return leading;
}
