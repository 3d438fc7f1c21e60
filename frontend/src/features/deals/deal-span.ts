/** Which days a board shows, as its address says it. */
export type SpanName = 'month' | 'quarter' | 'year' | 'own';

export const SPAN_NAMES: readonly SpanName[] = ['month', 'quarter', 'year', 'own'];

export interface DaySpan {
  /** ISO dates, both included. */
  from: string;
  to: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The span that an address asks for; what makes no sense there is this month. */
export function spanOf(search: URLSearchParams, today: string): DaySpan & { name: SpanName } {
  const asked = search.get('span');
  const name = SPAN_NAMES.find((each) => each === asked) ?? 'month';
  if (name !== 'own') return { name, from: startOf(name, today), to: today };
  const from = search.get('from') ?? '';
  const to = search.get('to') ?? '';
  if (!DAY.test(from) || !DAY.test(to) || from > to) {
    return { name, from: startOf('month', today), to: today };
  }
  return { name, from, to };
}

function startOf(name: 'month' | 'quarter' | 'year', today: string): string {
  const month = Number(today.slice(5, 7));
  if (name === 'year') return `${today.slice(0, 4)}-01-01`;
  const first = name === 'month' ? month : month - ((month - 1) % 3);
  return `${today.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
}
