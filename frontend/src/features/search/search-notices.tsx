import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import type { MessageId } from '../../messages/ids.js';
import css from './search-notices.module.css';
import type { SearchSummary } from './search-summary.js';

const WORDS: Record<SearchSummary['notices'][number]['code'], MessageId> = {
  UNKNOWN_OPERATOR: 'search.notice.unknownOperator',
  BAD_VALUE: 'search.notice.badValue',
  MISSING_VALUE: 'search.notice.missingValue',
  UNCLOSED_QUOTE: 'search.notice.unclosedQuote',
  UNCLOSED_BRACKET: 'search.notice.unclosedBracket',
  STRAY_QUOTE: 'search.notice.strayMark',
  STRAY_BRACKET: 'search.notice.strayMark',
  DANGLING_OR: 'search.notice.danglingOr',
  NOT_A_TOPIC: 'search.notice.notATopic',
  NOT_A_MENTION: 'search.notice.notAMention',
  PREFIX_TOO_SHORT: 'search.notice.prefixTooShort',
  PREFIX_IN_PHRASE: 'search.notice.prefixInPhrase',
  PREFIX_CUT: 'search.notice.prefixCut',
  NOBODY: 'search.notice.nobody',
  NOT_YET: 'search.notice.notYet',
  NEWEST_ONLY: 'search.notice.newestOnly',
};

/** How many of one sort are said: four hundred brackets are one mistake, not four hundred. */
const MOST = 3;

/** What of the search was not read as it may have been meant. Said to those who listen, too. */
export function SearchNotices({
  query,
  notices,
}: {
  query: string;
  notices: SearchSummary['notices'];
}): ReactNode {
  const t = useT();
  const said = notices.filter(
    ({ code }, index) => notices.slice(0, index).filter((before) => before.code === code).length < MOST,
  );
  return (
    <div role="status">
      {notices.length > 0 && (
        <ul className={css.notices}>
          {said.map(({ code, start, end }) => (
            <li key={`${code} ${String(start)}`}>{t(WORDS[code], { part: query.slice(start, end) })}</li>
          ))}
          {notices.length > said.length && (
            <li>{t('search.more', { count: notices.length - said.length })}</li>
          )}
        </ul>
      )}
    </div>
  );
}
