interface Handlers {
  /** Ctrl or ⌘ + Enter. */
  onSend: () => void;
  onEscape: () => void;
}

export interface LandingField {
  /** What was typed meanwhile. The field is gone then. */
  take: () => string;
}

/**
 * A field no one sees, in which one types until the composer is there: no letter is lost, none is taken for a shortcut,
 * composing accents works, and a phone shows its keyboard, which it does on the tap itself or not at all.
 */
export function openLandingField(label: string, { onSend, onEscape }: Handlers): LandingField {
  const field = document.createElement('textarea');
  field.setAttribute('aria-label', label);
  Object.assign(field.style, {
    position: 'fixed',
    insetBlockStart: '0',
    insetInlineStart: '0',
    inlineSize: '1px',
    blockSize: '1px',
    opacity: '0',
    // Below this a phone would zoom in on it.
    fontSize: '16px',
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') onEscape();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSend();
  });
  document.body.append(field);
  field.focus({ preventScroll: true });
  return {
    take() {
      field.remove();
      return field.value;
    },
  };
}
