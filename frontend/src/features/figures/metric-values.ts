import type { MetricData } from './counting.query.js';

export type MetricRule = MetricData['rule'];
export type UnitKind = 'CURRENCY' | '%' | 'pts' | 'h' | 'd' | 'COUNT';

/** A metric as its form holds it: every value a text. */
export interface MetricValues {
  nameFr: string;
  nameEn: string;
  labels: string;
  nouns: string;
  unitKind: UnitKind;
  currency: string;
  rule: MetricRule;
  numeratorId: string;
  denominatorId: string;
  decimals: string;
  taxNote: string;
  isDefault: boolean;
}

const KINDS: readonly string[] = ['%', 'pts', 'h', 'd', 'COUNT'] satisfies UnitKind[];

/** What the form begins with. */
export function valuesOf(metric: MetricData | null, currency: string): MetricValues {
  if (metric === null) {
    return {
      nameFr: '',
      nameEn: '',
      labels: '',
      nouns: '',
      unitKind: 'CURRENCY',
      currency,
      rule: 'SUM',
      numeratorId: '',
      denominatorId: '',
      decimals: '0',
      taxNote: '',
      isDefault: false,
    };
  }
  const { unit } = metric;
  return {
    nameFr: metric.nameFr,
    nameEn: metric.nameEn,
    labels: metric.labels.join(', '),
    nouns: metric.nouns.join(', '),
    unitKind: KINDS.includes(unit) ? (unit as UnitKind) : 'CURRENCY',
    currency: KINDS.includes(unit) ? currency : unit,
    rule: metric.rule,
    numeratorId: metric.numeratorId ?? '',
    denominatorId: metric.denominatorId ?? '',
    decimals: String(metric.decimals),
    taxNote: metric.taxNote ?? '',
    isDefault: metric.isDefault,
  };
}

/** What both mutations take of the form. */
export function sharedInput(values: MetricValues) {
  return {
    nameFr: values.nameFr.trim(),
    nameEn: values.nameEn.trim(),
    unit: values.unitKind === 'CURRENCY' ? values.currency : values.unitKind,
    labels: wordsOf(values.labels),
    nouns: values.unitKind === 'COUNT' ? wordsOf(values.nouns) : [],
    decimals: Number(values.decimals),
    taxNote: values.unitKind === 'CURRENCY' ? values.taxNote : '',
    isDefault: values.isDefault,
  };
}

function wordsOf(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
