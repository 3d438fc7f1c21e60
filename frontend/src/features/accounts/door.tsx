import type { ReactNode } from 'react';
import { useLanguage } from '../../lib/intl/language.js';
import type { UiLanguage } from '../../lib/intl/language.js';
import { useT } from '../../lib/intl/translate.js';
import { BreveMark } from '../../ui/breve-mark.js';
import css from './door.module.css';

/** Each in its own language, for whoever reads only the other. */
const LANGUAGES: readonly (readonly [UiLanguage, string])[] = [
  ['fr', 'Français'],
  ['en', 'English'],
];

interface Props {
  title: string;
  /** A sentence under the title. */
  intro?: ReactNode;
  children?: ReactNode;
  /** What else one may need to know, after all. */
  below?: ReactNode;
}

/** A page in front of the closed door. It tells nothing of the company but what the link itself gives right to. */
export function Door({ title, intro, children, below }: Props): ReactNode {
  const t = useT();
  return (
    <div className={css.door}>
      <title>{`${title} · Brève`}</title>
      <div className={css.front} aria-hidden="true">
        <p className={css.name}>Brève</p>
        <div>
          <BreveMark size={220} className={css.mark} />
          <p className={css.motto}>{t('door.motto')}</p>
        </div>
      </div>
      <div className={css.side}>
        <header className={css.head}>
          <BreveMark size={26} className={css.small} />
          <span className={css.name}>Brève</span>
        </header>
        <main className={css.main}>
          <h1 className={css.title}>{title}</h1>
          {intro !== undefined && <p className={css.intro}>{intro}</p>}
          {children}
          {below !== undefined && <p className={css.below}>{below}</p>}
        </main>
        <footer className={css.foot}>
          <LanguageSwitch />
        </footer>
      </div>
    </div>
  );
}

function LanguageSwitch(): ReactNode {
  const t = useT();
  const { language, setLanguage } = useLanguage();
  return (
    <ul className={css.languages} aria-label={t('door.language')}>
      {LANGUAGES.map(([code, name]) => (
        <li key={code}>
          <button
            type="button"
            lang={code}
            className={css.language}
            aria-current={code === language ? 'true' : undefined}
            onClick={() => setLanguage(code)}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
