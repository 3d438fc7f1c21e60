import { skipToken, useQuery } from '@apollo/client/react';
import {
  COMPARISON_OPERATORS,
  comparisonLabel,
  foldForSearch,
  listChips,
  type SearchCompletion,
} from '@breve/text';
import { useDeferredValue } from 'react';
import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { useLanguage } from '../../lib/intl/language.js';
import { useT } from '../../lib/intl/translate.js';
import { VALUE_WORDS } from './search-words.js';

const CompleteMetricQuery = graphql(`
  query CompleteMetric($prefix: String!, $topicKeys: [String!]!) {
    completeMetric(prefix: $prefix, topicKeys: $topicKeys) {
      label
      metric {
        id
        nameFr
        nameEn
        unit
        labels
        nouns
      }
      topic {
        id
        name
      }
    }
  }
`);

type Found = ResultOf<typeof CompleteMetricQuery>['completeMetric'][number];

/** What a comparison could go on with. */
export interface ComparisonProposal {
  id: string;
  /** What is written in the place of what is being typed. */
  insert: string;
  label: string;
  detail: string;
}

/** One letter begins too much. */
const BEGUN = 2;
const MOST_TOPICS = 20;

/**
 * Comparisons of figures: metrics a label of which begins so, those of the search's topics first; behind a whole label,
 * or an operator, the operators. Behind a space the metrics of the search's topics.
 */
export function useMetricCompletion(
  query: string,
  at: SearchCompletion | null,
): readonly ComparisonProposal[] {
  const t = useT();
  const { language } = useLanguage();
  const asked = useDeferredValue(at && begun(at));
  const topicKeys = asked === null ? [] : topicsOf(query, language);
  const wants = asked !== null && (asked !== '' || topicKeys.length > 0);
  const { data, previousData } = useQuery(
    CompleteMetricQuery,
    wants ? { variables: { prefix: asked, topicKeys } } : skipToken,
  );
  const label = at && begun(at);
  if (at === null || label === null || !wants) return [];
  // While the next answer is on its way the one before stays, as far as it fits what is typed.
  const found = (data ?? previousData)?.completeMetric.filter((one) => isBegun(one, label)) ?? [];
  const metricDetail = ({ metric, topic }: Found) => `#${topic.name} · ${unitWords(metric, language)}`;
  const whole = found.find((one) => labelsOf(one).some((each) => asWords(each) === asWords(label)));
  const operators = at.type === 'comparison' ? at.candidates : COMPARISON_OPERATORS;
  const behind = (one: Found) =>
    operators.map((operator): ComparisonProposal => {
      const sign = 'operator' in operator ? operator.operator : operator.value;
      const words = VALUE_WORDS[operator.labelKey];
      return {
        id: `comparison ${sign}`,
        insert: at.type === 'comparison' ? sign : `${label}${sign}`,
        label: `${label} ${sign}`,
        detail: `${words === undefined ? '' : t(words)} · ${metricDetail(one)}`,
      };
    });
  if (at.type === 'comparison') return whole ? behind(whole) : [];
  const others = found.filter((one) => one !== whole);
  return [
    ...(whole ? behind(whole) : []),
    ...others.map((one): ComparisonProposal => {
      const name = language === 'fr' ? one.metric.nameFr : one.metric.nameEn;
      return { id: one.metric.id, insert: one.label, label: name, detail: metricDetail(one) };
    }),
  ];
}

/** The beginning of a label at the caret, empty where nothing has been begun; null where none can stand. */
function begun({ type, typed, label }: SearchCompletion): string | null {
  if (type === 'comparison') return label;
  if (type !== 'word' && type !== 'operator') return null;
  if (typed === '') return '';
  return typed.length >= BEGUN && comparisonLabel(typed) !== null ? typed : null;
}

function topicsOf(query: string, language: 'fr' | 'en'): string[] {
  const chips = listChips(query, { language }).filter(({ type, negated }) => type === 'topic' && !negated);
  return [...new Set(chips.map(({ value }) => value))].slice(0, MOST_TOPICS);
}

function labelsOf({ metric }: Found): string[] {
  return [metric.nameFr, metric.nameEn, ...metric.labels];
}

function isBegun(one: Found, label: string): boolean {
  return labelsOf(one).some((each) => asWords(each).startsWith(asWords(label)));
}

/** Labels are compared as the server compares them: blind to accents and to what joins their words. */
function asWords(label: string): string {
  return foldForSearch(label).replace(/[-_·'’]/g, ' ');
}

function unitWords({ unit, nouns }: Found['metric'], language: 'fr' | 'en'): string {
  if (unit === 'COUNT') return nouns.at(-1) ?? '';
  if (unit === 'd') return language === 'fr' ? 'j' : 'd';
  if (!/^[A-Z]{3}$/.test(unit)) return unit;
  const parts = new Intl.NumberFormat(language, { style: 'currency', currency: unit }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? unit;
}
