import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../lib/intl/translate.js';
import { Button } from './button.js';
import css from './load-more.module.css';
import { useRefusal } from './refusal.js';

interface Props {
  loading: boolean;
  onMore: () => Promise<unknown>;
  /** What stands in the place of what is on its way. */
  skeleton: ReactNode;
}

/** The end of a list that goes on: more comes before one reaches it, and a button asks for it all the same. */
export function LoadMore({ loading, onMore, skeleton }: Props): ReactNode {
  const t = useT();
  const refused = useRefusal();
  const [state, setState] = useState<'ready' | 'asking' | 'failed'>('ready');
  const more = async () => {
    setState('asking');
    try {
      await onMore();
      setState('ready');
    } catch (error) {
      // Scrolling asks again and again: after a failure only the button does.
      setState('failed');
      refused(error);
    }
  };
  if (loading) return skeleton;
  return (
    <div className={css.more}>
      {state === 'ready' && <Nearby onNear={more} />}
      <Button onPress={() => void more()}>{t('ui.loadMore')}</Button>
    </div>
  );
}

/** Calls when the end of the list comes near. */
function Nearby({ onNear }: { onNear: () => Promise<void> }): ReactNode {
  const element = useRef<HTMLSpanElement>(null);
  const call = useEffectEvent(onNear);
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void call();
      },
      { rootMargin: '900px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return <span ref={element} aria-hidden="true" />;
}
