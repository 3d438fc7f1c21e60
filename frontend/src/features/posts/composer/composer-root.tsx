import { Suspense, useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { lazily } from '../../../lib/lazily.js';
import { ComposerContext } from './composer-context.js';
import type { ComposeIntent } from './composer-context.js';

const Composition = lazily(async () => (await import('./composition.js')).Composition);

/** Holds what is being written, above the pages: it outlives them, and a refused post finds its way back. */
export function ComposerRoot({ children }: { children: ReactNode }): ReactNode {
  const [intent, setIntent] = useState<{ key: number; intent: ComposeIntent } | null>(null);
  const compose = useCallback((next: ComposeIntent) => {
    setIntent((current) => ({ key: (current?.key ?? 0) + 1, intent: next }));
  }, []);
  const composer = useMemo(() => ({ compose }), [compose]);
  return (
    <ComposerContext value={composer}>
      {children}
      {intent !== null && (
        <Suspense fallback={null}>
          <Composition
            key={intent.key}
            intent={intent.intent}
            // Another composition may have begun while this one was on its way.
            onDone={() => setIntent((current) => (current?.key === intent.key ? null : current))}
          />
        </Suspense>
      )}
    </ComposerContext>
  );
}
