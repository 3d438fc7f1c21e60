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

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** UTF-8 with its mark, which spreadsheets look for; French ones part columns by `;` and decimals by `,`. */
export function toCsv(figures: readonly CsvFigure[], language: 'fr' | 'en'): string {
  const lines = figures.map(({ day, metric, team, value, unit, delta, firstValue, post }) =>
    [day, metric, team, value, unit, delta, firstValue, post].map((text) => cell(text, language)),
  );
  const rows = [HEADS[language].map((head) => cell(head, language)), ...lines];
  return `\ufeff${rows.map((row) => row.join(language === 'fr' ? ';' : ',')).join('\r\n')}\r\n`;
}

/** What a spreadsheet would take for a formula begins with an apostrophe: a name may come from anybody. */
function cell(text: string, language: 'fr' | 'en'): string {
  if (NUMBER.test(text)) return language === 'fr' ? text.replace('.', ',') : text;
  const safe = /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
