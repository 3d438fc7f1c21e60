import type { ReactNode } from 'react';
import { useLanguage } from '../../lib/intl/language.js';
import { useT } from '../../lib/intl/translate.js';
import { Checkbox } from '../../ui/checkbox.js';
import { CurrencySelect } from '../../ui/currency-select.js';
import { Field } from '../../ui/field.js';
import { FieldPair } from '../../ui/form.js';
import { Select } from '../../ui/select.js';
import type { MetricData } from './counting.query.js';
import type { MetricRule, MetricValues, UnitKind } from './metric-values.js';
import { RULE_WORDS, UNIT_WORDS } from './metric-words.js';

export type MetricField = 'nameFr' | 'nameEn' | 'labels';

interface Props {
  values: MetricValues;
  onChange: (change: Partial<MetricValues>) => void;
  /** What is wrong with a field. */
  at: (field: MetricField) => string | null;
  /** What a ratio can divide. */
  others: readonly MetricData[];
  ruleStays: boolean;
}

/** All there is to say of a metric. */
export function MetricFields({ values, onChange, at, others, ruleStays }: Props): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const rules = (Object.keys(RULE_WORDS) as MetricRule[]).filter(
    (rule) => rule !== 'RATIO' || others.length > 1 || ruleStays,
  );
  const parts = [
    { value: '', label: t('counting.choose') },
    ...others.map(({ id, nameFr, nameEn }) => ({ value: id, label: language === 'fr' ? nameFr : nameEn })),
  ];
  return (
    <>
      <FieldPair>
        <Field
          label={t('counting.nameFr')}
          name="nameFr"
          value={values.nameFr}
          onChange={(nameFr) => onChange({ nameFr })}
          error={at('nameFr')}
          required
        />
        <Field
          label={t('counting.nameEn')}
          name="nameEn"
          value={values.nameEn}
          onChange={(nameEn) => onChange({ nameEn })}
          error={at('nameEn')}
          required
        />
      </FieldPair>
      <Field
        label={t('counting.labels')}
        name="labels"
        hint={t('counting.labels.hint')}
        value={values.labels}
        onChange={(labels) => onChange({ labels })}
        error={at('labels')}
      />
      <FieldPair>
        <Select
          label={t('counting.unit')}
          name="unit"
          value={values.unitKind}
          onChange={(unitKind) => onChange({ unitKind })}
          choices={(Object.keys(UNIT_WORDS) as UnitKind[]).map((value) => ({
            value,
            label: t(UNIT_WORDS[value]),
          }))}
        />
        {values.unitKind === 'CURRENCY' && (
          <CurrencySelect
            label={t('counting.currency')}
            value={values.currency}
            onChange={(currency) => onChange({ currency })}
          />
        )}
      </FieldPair>
      {values.unitKind === 'COUNT' && (
        <Field
          label={t('counting.nouns')}
          name="nouns"
          hint={t('counting.nouns.hint')}
          value={values.nouns}
          onChange={(nouns) => onChange({ nouns })}
        />
      )}
      <Select
        label={t('counting.rule')}
        name="rule"
        value={values.rule}
        disabled={ruleStays}
        onChange={(rule) => onChange({ rule })}
        choices={rules.map((value) => ({ value, label: t(RULE_WORDS[value]) }))}
        {...(ruleStays && { hint: t('counting.rule.stays') })}
      />
      {values.rule === 'RATIO' && !ruleStays && (
        <FieldPair>
          <Select
            label={t('counting.numerator')}
            name="numerator"
            value={values.numeratorId}
            onChange={(numeratorId) => onChange({ numeratorId })}
            choices={parts}
          />
          <Select
            label={t('counting.denominator')}
            name="denominator"
            value={values.denominatorId}
            onChange={(denominatorId) => onChange({ denominatorId })}
            choices={parts}
          />
        </FieldPair>
      )}
      <FieldPair>
        <Select
          label={t('counting.decimals')}
          name="decimals"
          value={values.decimals}
          onChange={(decimals) => onChange({ decimals })}
          choices={['0', '1', '2', '3', '4', '5', '6'].map((value) => ({ value, label: value }))}
        />
        {values.unitKind === 'CURRENCY' && (
          <Select
            label={t('counting.tax')}
            name="taxNote"
            value={values.taxNote}
            onChange={(taxNote) => onChange({ taxNote })}
            choices={[
              { value: '', label: t('counting.tax.none') },
              { value: 'HT', label: t('figures.taxHT') },
              { value: 'TTC', label: t('figures.taxTTC') },
            ]}
          />
        )}
      </FieldPair>
      {values.rule !== 'RATIO' && (
        <Checkbox
          name="isDefault"
          checked={values.isDefault}
          onChange={(isDefault) => onChange({ isDefault })}
          hint={t('counting.isDefault.hint')}
        >
          {t('counting.isDefault')}
        </Checkbox>
      )}
    </>
  );
}
