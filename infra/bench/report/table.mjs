/**
 * Lines of a table, every column as wide as it must be; numbers stand to the right.
 * @param {string[]} head
 * @param {string[][]} rows
 * @param {number} words how many of the first columns are words
 */
export function table(head, rows, words) {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  /** @param {string[]} row */
  const line = (row) =>
    row
      .map((text, column) =>
        column < words ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
