import { formatFigure } from '@breve/text';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useT } from '../../../../lib/intl/translate.js';
import { writtenOtherwise } from '../figures/composed-figures.js';
import { amountKey, NO_AMOUNT } from './composed-deal.js';
import css from './deal-chips.module.css';
import type { DealBeingWritten } from './use-deal.js';

/** As long a name as the server takes. */
const LONGEST_NAME = 60;

interface Props {
  deal: DealBeingWritten;
  text: string;
  /** Puts a number in the place of what was written. */
  onReplace: (start: number, end: number, written: string) => void;
}

/** The deal as it will count: the client can be written otherwise, an amount refused or another taken, a team chosen. */
export function DealChips({ deal, text, onReplace }: Props): ReactNode {
  const t = useT();
  const id = useId();
  const { locale } = useIntl();
  const { composed, context, say } = deal;
  if (composed === null || context === null) return null;
  const language = locale.startsWith('fr') ? 'fr' : 'en';
  const shown = (value: string, unit: string) =>
    formatFigure(value, unit, { language, dollar: context.dollar });
  const { amount, amounts, client, teamId } = composed;
  return (
    <ul className={css.deal} aria-label={t('deals.read')}>
      <li className={css.client} data-empty={client === '' || undefined}>
        <label htmlFor={`${id}-client`}>{t('deals.clientField')}</label>
        <input
          id={`${id}-client`}
          value={client}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          placeholder={t('deals.clientUnknown')}
          onChange={(event) => say({ client: event.currentTarget.value })}
        />
      </li>
      {amounts.map((each) => {
        const isMeant = each === amount;
        return (
          <li key={each.start}>
            <button
              type="button"
              className={css.amount}
              aria-pressed={isMeant}
              title={t(isMeant ? 'deals.amountRefuse' : 'deals.amountTake')}
              onClick={() => say({ amount: isMeant ? NO_AMOUNT : amountKey(each) })}
            >
              {shown(each.value, each.unit)}
              <span aria-hidden="true">{isMeant ? '×' : '+'}</span>
            </button>
            {isMeant && each.otherValue !== null && (
              <span className={css.question} role="status">
                {t('figures.whichValue')}
                <button
                  type="button"
                  className={css.answer}
                  onClick={() =>
                    onReplace(
                      each.start,
                      each.end,
                      writtenOtherwise(text.slice(each.start, each.end), each.otherValue ?? '', language),
                    )
                  }
                >
                  {shown(each.otherValue, each.unit)}
                </button>
              </span>
            )}
          </li>
        );
      })}
      {context.teams.length > 1 && (
        <li>
          <select
            className={css.team}
            aria-label={t('deals.teamOf')}
            value={teamId ?? ''}
            onChange={(event) => say({ teamId: event.currentTarget.value })}
          >
            {context.teams.map((team) => (
              <option key={team.id} value={team.id}>
                {team.displayName}
              </option>
            ))}
          </select>
        </li>
      )}
      {context.teams.length === 1 && <li className={css.only}>{context.teams[0]?.displayName}</li>}
    </ul>
  );
}
