const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * A table for a spreadsheet: UTF-8 with its mark, which spreadsheets look for; French ones part columns by `;` and
 * decimals by `,`. What a spreadsheet would take for a formula begins with an apostrophe: a text may come from anybody.
 *
 * @param rows decimals with a point
 */
export function toSheet(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  language: 'fr' | 'en',
): string {
  const lines = [heads, ...rows].map((row) =>
    row.map((text) => cell(text, language)).join(language === 'fr' ? ';' : ','),
  );
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function cell(text: string, language: 'fr' | 'en'): string {
  if (NUMBER.test(text)) return language === 'fr' ? text.replace('.', ',') : text;
  const safe = /^[=+\-@\t\r\n\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
