import type { ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useT } from '../lib/intl/translate.js';
import { Button } from './button.js';
import { Icon } from './icon.js';
import css from './page-header.module.css';

interface Props {
  title: ReactNode;
  /** A line under the title. */
  children?: ReactNode;
  /** Beside the title. */
  actions?: ReactNode;
  /** True where one comes from a list: a thread, a person. */
  withBack?: boolean;
}

/** The head of a page: its one h1. */
export function PageHeader({ title, children, actions, withBack = false }: Props): ReactNode {
  return (
    <header className={css.header}>
      <div className={css.row}>
        {withBack && <BackButton />}
        <h1 className={css.title} tabIndex={-1} data-page-title>
          {title}
        </h1>
        {actions !== undefined && <div className={css.actions}>{actions}</div>}
      </div>
      {children !== undefined && <div className={css.below}>{children}</div>}
    </header>
  );
}

function BackButton(): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const { key } = useLocation();
  // The first page of a visit has nothing behind it that is ours.
  const back = () => void (key === 'default' ? navigate('/') : navigate(-1));
  return (
    <Button tone="quiet" size="s" iconOnly aria-label={t('ui.back')} onPress={back}>
      <Icon name="back" />
    </Button>
  );
}
