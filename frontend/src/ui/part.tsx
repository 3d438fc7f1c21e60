import { Component, Suspense } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../lib/intl/translate.js';
import { useAnnouncer } from './announcer.js';

interface Props {
  children: ReactNode;
  /** What stands in its place meanwhile; nothing unless given. */
  fallback?: ReactNode;
  onFail?: () => void;
}

/** A part of the page that is fetched when it is asked for. Where that fails, the page around it stays and says so. */
export function Part({ children, fallback = null, onFail }: Props): ReactNode {
  const t = useT();
  const { notify } = useAnnouncer();
  const failed = () => {
    notify(t('ui.part.failed'), { label: t('ui.crash.reload'), run: () => location.reload() });
    onFail?.();
  };
  return (
    <Boundary onError={failed} fallback={fallback}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </Boundary>
  );
}

interface BoundaryProps {
  children: ReactNode;
  fallback: ReactNode;
  onError: () => void;
}

class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.onError();
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
