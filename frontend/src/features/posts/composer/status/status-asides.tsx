import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useT } from '../../../../lib/intl/translate.js';
import { BlockerField } from './blocker-field.js';
import css from './status-asides.module.css';
import type { StatusBeingWritten } from './use-status.js';

interface Props {
  status: StatusBeingWritten;
  text: string;
  onText: (text: string) => void;
}

/** Under a status: what blocks it, and that it will be a line of the evening round, which its author may refuse. */
export function StatusAsides({ status, text, onText }: Props): ReactNode {
  const t = useT();
  const intl = useIntl();
  const { isBlocked, isAsked, lines, counts, setCounts, field } = status;
  const isLine = lines.length > 0;
  const names = intl.formatList(lines.map(({ name }) => `#${name}`));
  const words = !counts
    ? 'composer.round.none'
    : lines.every(({ viewerRound }) => viewerRound.isClosed)
      ? 'composer.round.late'
      : lines.every(({ viewerRound }) => viewerRound.hasLine)
        ? 'composer.round.again'
        : 'composer.round.line';
  return (
    <>
      {isBlocked && (
        <div className={css.blocker}>
          <BlockerField
            field={field}
            text={text}
            onText={onText}
            hint={t(isLine && counts ? 'rounds.byWhatHint' : 'composer.round.blockerHint')}
            error={isAsked ? t('composer.round.blockerAsked') : null}
          />
        </div>
      )}
      {isLine && (
        <p className={css.line}>
          <span role="status">{t(words, { names })}</span>
          <button type="button" className={css.answer} onClick={() => setCounts(!counts)}>
            {t(counts ? 'composer.round.refuse' : 'composer.round.take')}
          </button>
        </p>
      )}
    </>
  );
}
