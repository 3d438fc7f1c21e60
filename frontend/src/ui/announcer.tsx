import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import css from './announcer.module.css';
import { Button } from './button.js';
import { Icon } from './icon.js';
import { VisuallyHidden } from './visually-hidden.js';
import { useT } from '../lib/intl/translate.js';

interface Notice {
  key: number;
  words: string;
  action?: { label: string; run: () => void } | undefined;
}

interface Announcer {
  /** Said politely to those who listen; nothing is shown. */
  announce: (words: string) => void;
  /** Shown at the bottom for a while and said; at most one at a time. */
  notify: (words: string, action?: Notice['action']) => void;
}

const AnnouncerContext = createContext<Announcer | null>(null);
const SHOWN_MS = 6_000;

export function useAnnouncer(): Announcer {
  const announcer = useContext(AnnouncerContext);
  if (announcer === null) throw new Error('useAnnouncer outside of AnnouncerRoot');
  return announcer;
}

/** Keeps the live region that exists from the first paint on, as screen readers want it. */
export function AnnouncerRoot({ children }: { children: ReactNode }): ReactNode {
  const t = useT();
  const [spoken, setSpoken] = useState<{ key: number; words: string }>({ key: 0, words: '' });
  const [notice, setNotice] = useState<Notice | null>(null);
  const count = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const announce = useCallback((words: string) => {
    count.current += 1;
    setSpoken({ key: count.current, words });
  }, []);

  const dismiss = useCallback(() => setNotice(null), []);
  const notify = useCallback(
    (words: string, action?: Notice['action']) => {
      announce(words);
      setNotice({ key: count.current, words, action });
      clearTimeout(timer.current);
      timer.current = setTimeout(dismiss, SHOWN_MS);
    },
    [announce, dismiss],
  );

  const announcer = useMemo(() => ({ announce, notify }), [announce, notify]);
  return (
    <AnnouncerContext value={announcer}>
      {children}
      {/* An open dialog silences the page behind it, but for what carries this mark. */}
      <div role="status" aria-live="polite" data-live-announcer="true">
        <VisuallyHidden>
          <span key={spoken.key}>{spoken.words}</span>
        </VisuallyHidden>
      </div>
      {notice !== null && (
        <div
          key={notice.key}
          className={css.notice}
          role="region"
          aria-label={t('ui.notice')}
          onPointerEnter={() => clearTimeout(timer.current)}
          onFocus={() => clearTimeout(timer.current)}
        >
          <span>{notice.words}</span>
          {notice.action !== undefined && (
            <Button
              tone="quiet"
              size="s"
              onPress={() => {
                notice.action?.run();
                dismiss();
              }}
            >
              {notice.action.label}
            </Button>
          )}
          <Button tone="quiet" size="s" iconOnly aria-label={t('ui.close')} onPress={dismiss}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </AnnouncerContext>
  );
}
