import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/checkbox.js';
import { Dialog } from '../../ui/dialog.js';
import { Field } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { Select } from '../../ui/select.js';
import { useSubmission } from '../../ui/submission.js';
import { SiteFragment, SitesQuery } from './site.fragment.js';
import type { SiteEntry } from './site.fragment.js';
import { SiteHolidays } from './site-holidays.js';
import { useNamedChoices } from './use-own-name.js';

const PlacesQuery = graphql(`
  query HolidayPlaces($country: String!) {
    holidayCountries {
      code
      nameFr
      nameEn
    }
    holidayRegions(country: $country) {
      code
      nameFr
      nameEn
    }
  }
`);

const SaveSiteMutation = graphql(
  `
    mutation SaveSite($input: SaveSiteInput!) {
      saveSite(input: $input) {
        sites {
          ...SiteRow
        }
      }
    }
  `,
  [SiteFragment],
);

type SiteField = 'name' | 'isDefault';

const PLACES = { 'site-name': 'name' } as const satisfies Record<string, SiteField>;

interface Props {
  /** Null for a new one. */
  site: SiteEntry | null;
  /** The first one is the default whatever one says. */
  first: boolean;
  onSaved: () => void;
  onClose: () => void;
}

/** A place of work, its country and the holidays that are kept there. */
export function SiteDialog({ site, first, onSaved, onClose }: Props): ReactNode {
  const t = useT();
  const choices = useNamedChoices();
  const [name, setName] = useState(site?.name ?? '');
  const [country, setCountry] = useState(site?.country ?? 'FR');
  const [region, setRegion] = useState(site?.region ?? '');
  const [isDefault, setDefault] = useState(site?.isDefault ?? first);
  const [worked, setWorked] = useState<readonly string[]>(site?.workedHolidays ?? []);
  const { data, previousData } = useQuery(PlacesQuery, { variables: { country } });
  const [saveSite] = useMutation(SaveSiteMutation, { refetchQueries: [SitesQuery] });
  const submission = useSubmission<SiteField>(PLACES);
  const places = data ?? previousData;
  const regions = data?.holidayRegions ?? [];

  const move = (to: string) => {
    setCountry(to);
    setRegion('');
    setWorked([]);
  };
  const submit = async () => {
    const input = {
      id: site?.id ?? null,
      name,
      country,
      region: region === '' ? null : region,
      isDefault,
      workedHolidays: [...worked],
    };
    if (await submission.run(() => saveSite({ variables: { input } }), { name })) onSaved();
  };

  return (
    <Dialog title={t(site === null ? 'calendar.site.add' : 'calendar.site.edit')} open onClose={onClose}>
      <Form
        submission={submission}
        onSubmit={() => void submit()}
        action={t('ui.save')}
        beside={<Button onPress={onClose}>{t('ui.cancel')}</Button>}
      >
        <Field
          label={t('calendar.site.name')}
          name="siteName"
          value={name}
          onChange={setName}
          error={submission.at('name')}
          maxLength={80}
          required
        />
        <Select
          label={t('calendar.site.country')}
          name="country"
          value={country}
          onChange={move}
          choices={
            places === undefined ? [{ value: country, label: country }] : choices(places.holidayCountries)
          }
        />
        {regions.length > 0 && (
          <Select
            label={t('calendar.site.region')}
            name="region"
            value={region}
            onChange={(to) => {
              setRegion(to);
              setWorked([]);
            }}
            choices={[{ value: '', label: t('calendar.site.region.none') }, ...choices(regions)]}
          />
        )}
        <Checkbox
          name="isDefault"
          checked={isDefault}
          disabled={first || site?.isDefault === true}
          onChange={setDefault}
          hint={t('calendar.site.default.hint')}
        >
          {t('calendar.site.default')}
        </Checkbox>
        <SiteHolidays
          country={country}
          region={region === '' ? null : region}
          worked={worked}
          onChange={setWorked}
        />
      </Form>
    </Dialog>
  );
}
