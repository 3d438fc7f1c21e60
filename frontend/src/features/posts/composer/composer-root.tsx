import { useCallback, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../../lib/intl/translate.js';
import { lazily } from '../../../lib/lazily.js';
import { Part } from '../../../ui/part.js';
import { ComposerContext } from './composer-context.js';
import type { ComposeIntent } from './composer-context.js';
import { openLandingField } from './landing-field.js';
import type { LandingField } from './landing-field.js';

const Composition = lazily(async () => (await import('./composition.js')).Composition);

/** Holds what is being written, above the pages: it outlives them, and a refused post finds its way back. */
export function ComposerRoot({ children }: { children: ReactNode }): ReactNode {
  const t = useT();
  const [composition, setComposition] = useState<{ key: number; intent: ComposeIntent } | null>(null);
  const landing = useRef<LandingField | null>(null);
  const sent = useRef(false);
  const opener = useRef<Element | null>(null);

  const takeTyped = useCallback(() => {
    const text = landing.current?.take() ?? '';
    landing.current = null;
    return { text, send: sent.current };
  }, []);

  const compose = useCallback(
    (intent: ComposeIntent) => {
      takeTyped();
      sent.current = false;
      opener.current = document.activeElement;
      landing.current = openLandingField(t('composer.label'), {
        onSend: () => {
          sent.current = true;
        },
        onEscape: () => {
          takeTyped();
          setComposition(null);
        },
      });
      setComposition((current) => ({ key: (current?.key ?? 0) + 1, intent }));
    },
    [t, takeTyped],
  );

  const finish = (key: number) => {
    takeTyped();
    // Another composition may have begun while this one was on its way.
    setComposition((current) => (current?.key === key ? null : current));
    const element = opener.current;
    requestAnimationFrame(() => {
      if (element instanceof HTMLElement) element.focus({ preventScroll: true });
    });
  };

  const composer = useMemo(() => ({ compose }), [compose]);
  return (
    <ComposerContext value={composer}>
      {children}
      {composition !== null && (
        <Part key={composition.key} onFail={() => finish(composition.key)}>
          <Composition
            intent={composition.intent}
            takeTyped={takeTyped}
            onDone={() => finish(composition.key)}
          />
        </Part>
      )}
    </ComposerContext>
  );
}
