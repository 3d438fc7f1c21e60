/** So many entries of the history are remembered. */
const MOST = 50;

/** What had the focus last on each page of the history, as a selector within the page. */
class FocusedPlaces {
  private readonly places = new Map<string, string>();

  /** Remembers from now on. Returns how to stop. */
  listen(): () => void {
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.closest('#content') === null) return;
      const entry = entryOfHistory();
      const place = placeOf(target);
      this.places.delete(entry);
      if (place === null) return;
      this.places.set(entry, place);
      const [oldest] = this.places.keys();
      if (this.places.size > MOST && oldest !== undefined) this.places.delete(oldest);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }

  /** Of the page shown now, when it was left; undefined for nothing that could be found again. */
  ofEntry(): string | undefined {
    return this.places.get(entryOfHistory());
  }
}

export const focusedPlaces = new FocusedPlaces();

/** The router names each entry of the history but the first. */
function entryOfHistory(): string {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && 'key' in state ? String(state.key) : 'first';
}

/** A post, or a link, within its post where it is in one; null for anything else. */
function placeOf(target: Element): string | null {
  const id = target.closest<HTMLElement>('[data-post]')?.dataset.post;
  const post = id === undefined ? '' : `[data-post="${CSS.escape(id)}"]`;
  const href = target.closest('a')?.getAttribute('href');
  if (href != null) return `${post} a[href="${CSS.escape(href)}"]`.trim();
  return post === '' ? null : post;
}
