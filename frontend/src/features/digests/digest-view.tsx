import { useState } from 'react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { useT } from '../../lib/intl/translate.js';
import type { MessageId } from '../../messages/ids.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { DealTotals } from '../deals/deal-totals.js';
import { useDealWording } from '../deals/deal-words.js';
import { DigestFigure } from './digest-figure.js';
import { DigestLine } from './digest-line.js';
import { DigestProject } from './digest-project.js';
import css from './digest-view.module.css';
import type { DigestData, DigestSectionData } from './digest.query.js';

const TITLES: Record<DigestSectionData['name'], MessageId> = {
  ANNOUNCEMENTS: 'digests.section.announcements',
  FIGURES: 'digests.section.figures',
  DEALS: 'digests.section.deals',
  PROJECTS: 'digests.section.projects',
  QUESTIONS: 'digests.section.questions',
  ANSWERS: 'digests.section.answers',
  RELAYED: 'digests.section.relayed',
  SEARCHES: 'digests.section.searches',
};

interface Props {
  digest: DigestData;
  /** Where one chooses to get it at one's own hour; null for one that came so. */
  receiveAt?: string | null;
}

/** A digest: twelve lines first, spread over its sections, and the others behind. */
export function DigestView({ digest, receiveAt = null }: Props): ReactNode {
  const t = useT();
  const intl = useIntl();
  const [whole, setWhole] = useState(false);
  const day = (moment: string) => intl.formatDate(moment, { weekday: 'long', day: 'numeric', month: 'long' });
  const first = digest.sections.reduce((sum, { shownFirst }) => sum + shownFirst, 0);
  const behind = digest.lineCount - first;
  const since = t('digests.since', { day: day(digest.from) });
  const receive = receiveAt !== null && (
    <Link to={receiveAt} className={css.receive}>
      {t('digests.receive')}
    </Link>
  );
  if (digest.sections.length === 0) {
    return (
      <EmptyState title={t('digests.nothing.title')} action={receive === false ? undefined : receive}>
        {t('digests.nothing.words', { since })}
      </EmptyState>
    );
  }
  return (
    <div className={css.digest}>
      <p className={css.span}>
        <span>
          {since} · {t('digests.lineCount', { count: digest.lineCount })}
        </span>
        {receive}
      </p>
      {digest.sections.map((section) => (
        <DigestSection key={section.name} section={section} whole={whole} />
      ))}
      {behind > 0 && (
        <p className={css.more}>
          <Button aria-expanded={whole} onPress={() => setWhole(!whole)}>
            {whole ? t('digests.less') : t('digests.more', { count: behind })}
          </Button>
        </p>
      )}
    </div>
  );
}

function DigestSection({ section, whole }: { section: DigestSectionData; whole: boolean }): ReactNode {
  const t = useT();
  const wording = useDealWording();
  const { name, lines, shownFirst, leftOut, deals } = section;
  const shown = whole ? lines : lines.slice(0, shownFirst);
  const counts =
    shown.length < lines.length + leftOut
      ? t('digests.shownOf', { count: shown.length, all: lines.length + leftOut })
      : null;
  return (
    <section className={css.section} aria-labelledby={`digest-${name}`}>
      <h2 id={`digest-${name}`} className={css.title}>
        {t(TITLES[name])}
        {counts !== null && <span className={css.counts}>{counts}</span>}
      </h2>
      {deals !== null && (
        <div className={css.deals}>
          <DealTotals sums={deals} wording={wording} />
        </div>
      )}
      <ul>
        {shown.map((line) =>
          line.figure !== null ? (
            <DigestFigure key={line.id} figure={line.figure} />
          ) : line.project !== null ? (
            <DigestProject key={line.id} project={line.project} post={line.post} />
          ) : line.post !== null ? (
            <DigestLine key={line.id} line={line} post={line.post} />
          ) : null,
        )}
      </ul>
      {leftOut > 0 && whole && <p className={css.capped}>{t('digests.leftOut', { count: leftOut })}</p>}
    </section>
  );
}
