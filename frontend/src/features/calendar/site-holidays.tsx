import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useCalendarDay } from '../../lib/format/calendar-day.js';
import { useT } from '../../lib/intl/translate.js';
import { Checkbox } from '../../ui/checkbox.js';
import { FieldGroup } from '../../ui/form.js';
import css from './site-holidays.module.css';
import { useOwnName } from './use-own-name.js';

const PublicHolidaysQuery = graphql(`
  query PublicHolidays($country: String!, $region: String, $year: Int!) {
    publicHolidays(country: $country, region: $region, year: $year) {
      day
      rule
      nameFr
      nameEn
    }
  }
`);

interface Props {
  country: string;
  region: string | null;
  /** Rules of those on which one works. */
  worked: readonly string[];
  onChange: (worked: string[]) => void;
}

/** The public holidays of this year: a ticked one is kept, one without a tick is a day of work. */
export function SiteHolidays({ country, region, worked, onChange }: Props): ReactNode {
  const t = useT();
  const written = useCalendarDay();
  const nameOf = useOwnName();
  const [year] = useState(() => new Date().getFullYear());
  const { data } = useQuery(PublicHolidaysQuery, { variables: { country, region, year } });
  if (data === undefined) return null;
  const holidays = data.publicHolidays;

  return (
    <FieldGroup legend={t('calendar.site.holidays', { year: String(year) })}>
      {holidays.length === 0 ? (
        <p className={css.words}>{t('calendar.site.holidays.none')}</p>
      ) : (
        <div className={css.list}>
          {holidays.map((holiday) => (
            <Checkbox
              key={`${holiday.day} ${holiday.rule}`}
              name={holiday.rule}
              checked={!worked.includes(holiday.rule)}
              onChange={(kept) =>
                onChange(kept ? worked.filter((rule) => rule !== holiday.rule) : [...worked, holiday.rule])
              }
              hint={written(holiday.day, 'weekday')}
            >
              {nameOf(holiday)}
            </Checkbox>
          ))}
        </div>
      )}
    </FieldGroup>
  );
}
