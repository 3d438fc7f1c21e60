import type { ReactNode } from 'react';
import { CompanyForm } from '../../../features/admin/company-form.js';
import { DealReasonsForm } from '../../../features/deals/deal-reasons-form.js';
import { useT } from '../../../lib/intl/translate.js';
import { Section } from '../../../ui/section.js';

export function Component(): ReactNode {
  const t = useT();
  return (
    <>
      <Section title={t('admin.company')} words={t('admin.company.words')}>
        <CompanyForm />
      </Section>
      <Section title={t('deals.adminReasons')} words={t('deals.adminWords')}>
        <DealReasonsForm />
      </Section>
    </>
  );
}
