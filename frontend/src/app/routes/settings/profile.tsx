import type { ReactNode } from 'react';
import { AskableSetting } from '../../../features/knowledge/askable-setting.js';
import { ProfileForm } from '../../../features/settings/profile-form.js';
import { useT } from '../../../lib/intl/translate.js';
import { Section } from '../../../ui/section.js';

export function Component(): ReactNode {
  const t = useT();
  return (
    <>
      <Section title={t('settings.profile')} words={t('settings.profile.words')}>
        <ProfileForm />
      </Section>
      <Section title={t('settings.askable.title')}>
        <AskableSetting />
      </Section>
    </>
  );
}
