import { toSheet } from '../../platform/csv/sheet.js';

/** A figure as a spreadsheet takes it: no person in it. */
export interface CsvFigure {
  readonly day: string;
  readonly metric: string;
  readonly team: string;
  readonly value: string;
  readonly unit: string;
  readonly delta: string;
  readonly firstValue: string;
  readonly post: string;
}

const HEADS = {
  fr: ['Jour', 'Mesure', 'Équipe', 'Valeur', 'Unité', 'Écart (%)', 'Première valeur', 'Brève'],
  en: ['Day', 'Metric', 'Team', 'Value', 'Unit', 'Change (%)', 'First value', 'Post'],
} as const;

/** A row each, in the language of the reader. */
export function toCsv(figures: readonly CsvFigure[], language: 'fr' | 'en'): string {
  const rows = figures.map(({ day, metric, team, value, unit, delta, firstValue, post }) => [
    day,
    metric,
    team,
    value,
    unit,
    delta,
    firstValue,
    post,
  ]);
  return toSheet(HEADS[language], rows, language);
}
