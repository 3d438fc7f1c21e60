import {
  Suspense,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  useTransition,
} from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider } from 'react-intl';
import { LanguageContext, initialLanguage, rememberLanguage } from '../lib/intl/language.js';
import type { UiLanguage } from '../lib/intl/language.js';
import { firstMessages, laterMessages, messagesNow, onMessages } from '../messages/load.js';
import { FirstMark } from '../ui/first-mark.js';

/** Most people read where they say they do: their time zone then changes nothing that is already shown. */
const DEVICE_TIME_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

const LOCALE: Record<UiLanguage, string> = { fr: 'fr-FR', en: 'en-GB' };

/** Gives the page its words, its dates and its numbers. Until the first language is there, the mark stands alone. */
export function IntlRoot({ children }: { children: ReactNode }): ReactNode {
  return (
    <Suspense fallback={<FirstMark />}>
      <Languages>{children}</Languages>
    </Suspense>
  );
}

function Languages({ children }: { children: ReactNode }): ReactNode {
  const [language, chooseLanguage] = useState(initialLanguage);
  const [timeZone, chooseTimeZone] = useState<string | null>(null);
  const [, startTransition] = useTransition();
  const [arrived] = useState(language);
  // What is shown when one chooses another language may need any of its words.
  const ready = use(language === arrived ? firstMessages(language) : laterMessages(language));
  const messages = useSyncExternalStore(onMessages, () => messagesNow(language)) ?? ready;

  useEffect(() => rememberLanguage(language), [language]);

  // In a transition the page keeps its words until the other language has arrived.
  const setLanguage = useCallback(
    (next: UiLanguage) => startTransition(() => chooseLanguage(next)),
    [startTransition],
  );
  const setTimeZone = useCallback(
    (next: string | null) => chooseTimeZone(next === DEVICE_TIME_ZONE ? null : next),
    [chooseTimeZone],
  );
  const choice = useMemo(
    () => ({ language, setLanguage, setTimeZone }),
    [language, setLanguage, setTimeZone],
  );

  return (
    <LanguageContext value={choice}>
      <I18nProvider locale={LOCALE[language]}>
        <IntlProvider
          locale={LOCALE[language]}
          messages={messages}
          defaultLocale="fr-FR"
          {...(timeZone === null ? {} : { timeZone })}
        >
          {children}
        </IntlProvider>
      </I18nProvider>
    </LanguageContext>
  );
}
