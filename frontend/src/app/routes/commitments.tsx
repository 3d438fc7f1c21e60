import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { COMMITMENTS } from '../../features/covenant/commitments.js';
import { PACK_DOCUMENTS } from '../../features/covenant/privacy-pack.js';
import css from '../../features/covenant/commitments.module.css';
import { useLanguage } from '../../lib/intl/language.js';
import { useT } from '../../lib/intl/translate.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';

/** What Brève promises to those who write in it, with the sheet for their representatives: made to be printed too. */
export function Component(): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const { intro, parts } = COMMITMENTS[language];
  return (
    <Page title={t('covenant.title')} header={<PageHeader title={t('covenant.title')} />}>
      <div className={css.text}>
        <p>{intro}</p>
        {parts.map(({ title, lines }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
        <section>
          <h2>{t('covenant.pack.title')}</h2>
          <p>{t('covenant.pack.words')}</p>
          <ul>
            {PACK_DOCUMENTS.map((document) => (
              <li key={document}>
                <Link to={`/commitments/${document}`}>{t(`covenant.pack.${document}`)}</Link>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  );
}
