import { useIntl } from 'react-intl';

interface Named {
  code: string;
  nameFr: string;
  nameEn: string;
}

/** The name of a country, a part of it or a holiday in the interface's language. */
export function useOwnName(): (named: { nameFr: string; nameEn: string }) => string {
  const { locale } = useIntl();
  return ({ nameFr, nameEn }) => (locale.startsWith('fr') ? nameFr : nameEn);
}

/** Named choices in the order of their names. */
export function useNamedChoices(): (named: readonly Named[]) => { value: string; label: string }[] {
  const { locale } = useIntl();
  const nameOf = useOwnName();
  return (named) =>
    named
      .map((one) => ({ value: one.code, label: nameOf(one) }))
      .sort((a, b) => a.label.localeCompare(b.label, locale));
}
