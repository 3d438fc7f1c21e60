import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { useRefusal } from '../../ui/refusal.js';
import { Section } from '../../ui/section.js';
import { SiteDialog } from './site-dialog.js';
import { SiteFragment, SitesQuery } from './site.fragment.js';
import type { SiteEntry } from './site.fragment.js';
import css from './site-list.module.css';

const RemoveSiteMutation = graphql(
  `
    mutation RemoveSite($input: RemoveSiteInput!) {
      removeSite(input: $input) {
        sites {
          ...SiteRow
        }
      }
    }
  `,
  [SiteFragment],
);

/** Where the company works: each with the holidays of its place. */
export function SiteList({ sites }: { sites: readonly SiteEntry[] }): ReactNode {
  const t = useT();
  const { formatDisplayName } = useIntl();
  const refused = useRefusal();
  const [open, setOpen] = useState<SiteEntry | 'new' | null>(null);
  const [removeSite] = useMutation(RemoveSiteMutation, { refetchQueries: [SitesQuery] });

  const detailOf = ({ country, isDefault }: SiteEntry) =>
    [
      formatDisplayName(country, { type: 'region' }),
      ...(isDefault ? [t('calendar.site.isDefault')] : []),
    ].join(' · ');

  return (
    <Section
      title={t('calendar.sites')}
      words={t(sites.length === 0 ? 'calendar.sites.none' : 'calendar.sites.words')}
      actions={
        <Button size="s" onPress={() => setOpen('new')}>
          {t('calendar.site.add')}
        </Button>
      }
    >
      <ul>
        {sites.map((site) => (
          <li key={site.id} className={css.entry}>
            <span className={css.what}>
              <span className={css.name}>{site.name}</span>
              <br />
              <span className={css.detail}>{detailOf(site)}</span>
            </span>
            <span className={css.acts}>
              <Button
                size="s"
                aria-label={t('calendar.site.editNamed', { name: site.name })}
                onPress={() => setOpen(site)}
              >
                {t('calendar.edit')}
              </Button>
              {(!site.isDefault || sites.length === 1) && (
                <Button
                  size="s"
                  aria-label={t('calendar.site.removeNamed', { name: site.name })}
                  onPress={() => void removeSite({ variables: { input: { id: site.id } } }).catch(refused)}
                >
                  {t('calendar.remove')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {open !== null && (
        <SiteDialog
          site={open === 'new' ? null : open}
          first={sites.length === 0}
          onSaved={() => setOpen(null)}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}
