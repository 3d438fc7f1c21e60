/** Hands a sheet to the browser as a file. */
export function saveCsv(name: string, csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser has only begun to fetch it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
