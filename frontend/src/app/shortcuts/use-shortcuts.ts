import { useEffect, useEffectEvent, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useComposer } from '../../features/posts/composer/composer-context.js';
import { useViewer } from '../../features/people/viewer.js';
import { PLACES, POST_KEYS } from './shortcut-table.js';

/** How long `g` waits for its letter. */
const PREFIX_MS = 1_500;

/**
 * The page's single keys, read as the letter that is written (AZERTY too). None while one writes, none in a dialog or
 * a menu, none together with Ctrl, Alt or Meta, none once they are switched off.
 */
export function useShortcuts(onHelp: () => void): void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { compose } = useComposer();
  const { shortcutsEnabled } = useViewer();
  const prefixedAt = useRef(Number.NEGATIVE_INFINITY);

  const search = () => {
    const field = document.querySelector<HTMLInputElement>('main [role="search"] input');
    // On the search page already, only its field is missing.
    if (pathname !== '/search' || field === null) {
      void navigate('/search');
      return;
    }
    field.focus();
    field.select();
  };

  /** @returns whether the key meant something here. */
  const act = (key: string): boolean => {
    switch (key) {
      case 'n':
        compose({ type: 'new' });
        return true;
      case '/':
        search();
        return true;
      case 'Enter':
        // On the post itself; on what it holds, Enter is that one's own.
        return document.activeElement === focusedPost() && pressOnPost('open');
      case '?':
        onHelp();
        return true;
      case 'j':
        return moveFocus(1);
      case 'k':
        return moveFocus(-1);
      default:
        return pressOnPost(POST_KEYS[key]?.action);
    }
  };

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    if (!shortcutsEnabled || isWriting(event.target)) return;
    const prefixed = event.timeStamp - prefixedAt.current < PREFIX_MS;
    prefixedAt.current = Number.NEGATIVE_INFINITY;
    const place = prefixed ? PLACES[event.key] : undefined;
    if (place !== undefined) {
      void navigate(place.to);
      event.preventDefault();
      return;
    }
    if (event.key === 'g') {
      prefixedAt.current = event.timeStamp;
      return;
    }
    if (act(event.key)) event.preventDefault();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const writes =
    'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"]';
  return target.closest(writes) !== null;
}

function posts(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main article[data-post]')];
}

function focusedPost(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('article[data-post]') ?? null;
}

/** To the next or the previous post; from nowhere, to the first one on screen. */
function moveFocus(by: 1 | -1): boolean {
  const all = posts();
  const current = focusedPost();
  const from = current === null ? -1 : all.indexOf(current);
  const target = from < 0 ? all.find((post) => post.getBoundingClientRect().bottom > 80) : all[from + by];
  if (target === undefined) return all.length > 0;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'nearest' });
  return true;
}

function pressOnPost(action: string | undefined): boolean {
  if (action === undefined) return false;
  // Where no post has the focus, the one that the page is about is meant.
  const post = focusedPost() ?? document.querySelector<HTMLElement>('main article[data-main]');
  const button = post?.querySelector<HTMLElement>(`[data-action="${action}"]`);
  button?.click();
  return button != null;
}
