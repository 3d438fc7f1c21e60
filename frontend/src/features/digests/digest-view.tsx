import { useState } from 'react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useT } from '../../lib/intl/translate.js';
import type { MessageId } from '../../messages/ids.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { DigestFigure } from './digest-figure.js';
import { DigestLine } from './digest-line.js';
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
};

/** A digest: twelve lines first, spread over its sections, and the others behind. */
export function DigestView({ digest }: { digest: DigestData }): ReactNode {
  const t = useT();
  const intl = useIntl();
  const [whole, setWhole] = useState(false);
  const day = (moment: string) => intl.formatDate(moment, { weekday: 'long', day: 'numeric', month: 'long' });
  const first = digest.sections.reduce((sum, { shownFirst }) => sum + shownFirst, 0);
  const behind = digest.lineCount - first;
  const since = t('digests.since', { day: day(digest.from) });
  if (digest.sections.length === 0) {
    return (
      <EmptyState title={t('digests.nothing.title')}>{t('digests.nothing.words', { since })}</EmptyState>
    );
  }
  return (
    <div className={css.digest}>
      <p className={css.span}>
        {since}
        <span>{t('digests.lineCount', { count: digest.lineCount })}</span>
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
  const { name, lines, shownFirst, isCapped, wonCount, lostCount } = section;
  const shown = whole ? lines : lines.slice(0, shownFirst);
  const counts =
    wonCount !== null && lostCount !== null
      ? t('digests.wonAndLost', { won: wonCount, lost: lostCount })
      : shown.length < lines.length
        ? t('digests.shownOf', { count: shown.length, all: lines.length })
        : null;
  return (
    <section className={css.section} aria-labelledby={`digest-${name}`}>
      <h2 id={`digest-${name}`} className={css.title}>
        {t(TITLES[name])}
        {counts !== null && <span className={css.counts}>{counts}</span>}
      </h2>
      <ul>
        {shown.map((line) =>
          line.figure !== null ? (
            <DigestFigure key={line.id} figure={line.figure} />
          ) : line.post !== null ? (
            <DigestLine key={line.id} line={line} post={line.post} />
          ) : null,
        )}
      </ul>
      {isCapped && whole && <p className={css.capped}>{t('digests.capped')}</p>}
    </section>
  );
}
