/** The way to copy that plain HTTP still allows; there will be no other, so its end is not announced here. */
interface OldClipboard {
  execCommand: (command: 'copy') => boolean;
}

/**
 * Copies a text. The clipboard's own interface exists on secure pages only, and many an intranet speaks plain HTTP:
 * there a field is copied from, as browsers have always allowed on a click.
 *
 * @param shown a field on the page that holds the text: within a dialog, which lets the focus go nowhere else, an
 *   invisible one could not be selected
 */
export async function copyText(text: string, shown?: HTMLInputElement): Promise<boolean> {
  if (window.isSecureContext) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
  if (shown !== undefined) {
    shown.select();
    return (document as OldClipboard).execCommand('copy');
  }
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  const copied = (document as OldClipboard).execCommand('copy');
  field.remove();
  return copied;
}
