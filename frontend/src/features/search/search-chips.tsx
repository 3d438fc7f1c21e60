import { listChips, removeAt, SEARCH_TERM_LIMIT, type SearchChip } from '@breve/text';
import type { ReactNode } from 'react';
import { useLanguage } from '../../lib/intl/language.js';
import { useT } from '../../lib/intl/translate.js';
import { Icon } from '../../ui/icon.js';
import css from './search-chips.module.css';
import { OPERATOR_WORDS, TERM_WORDS, VALUE_WORDS } from './search-words.js';

interface Props {
  query: string;
  onChange: (query: string) => void;
}

/**
 * How the search was understood, term by term; each can be taken out. Plain words alone speak for themselves. Of a search
 * that is too long to be run, as many as one may have: what is said below stays in sight.
 */
export function SearchChips({ query, onChange }: Props): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const chips = listChips(query, { language });
  const wordOf = (chip: SearchChip) => {
    const words = chip.type === 'predicate' ? OPERATOR_WORDS[chip.operator ?? ''] : TERM_WORDS[chip.type];
    return words === undefined ? chip.operator : t(words);
  };
  const valueOf = ({ type, value, valueLabelKey }: SearchChip) => {
    const words = VALUE_WORDS[valueLabelKey ?? ''];
    if (words !== undefined) return t(words);
    const sign = { topic: '#', mention: '@' }[type as string] ?? '';
    return `${sign}${value}${type === 'prefix' ? '*' : ''}`;
  };
  if (chips.every(({ type, negated }) => type === 'word' && !negated)) return null;
  return (
    <ul className={css.chips} aria-label={t('search.chips')}>
      {chips.slice(0, SEARCH_TERM_LIMIT).map((chip) => {
        const what = `${wordOf(chip) ?? ''} ${valueOf(chip)}`;
        return (
          <li key={chip.start} className={css.chip} data-negated={chip.negated || undefined}>
            {chip.negated && <span className={css.without}>{t('search.chip.without')}</span>}
            <span className={css.kind}>{wordOf(chip)}</span>
            <bdi className={css.value}>{valueOf(chip)}</bdi>
            <button
              type="button"
              className={css.remove}
              aria-label={t('search.chip.remove', { what })}
              onClick={() => onChange(removeAt(query, chip, { language }))}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        );
      })}
      {chips.length > SEARCH_TERM_LIMIT && (
        <li className={css.more}>{t('search.more', { count: chips.length - SEARCH_TERM_LIMIT })}</li>
      )}
    </ul>
  );
}
