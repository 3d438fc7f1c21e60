/** Has the browser keep a text as a file. */
export function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser has only begun to fetch it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
