import type { FigureTopic } from '@breve/text';

import type { TopicMetric } from './metrics.query.js';

/** Currencies that are written `$`. */
const DOLLARS = new Set(['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD']);

/** What `$` is in a company with this currency. */
export function dollarOf(currency: string): string {
  return DOLLARS.has(currency) ? currency : 'USD';
}

/**
 * Topics as the rules of the text take them.
 *
 * @param keys topic ids by the match keys that lead to them
 */
export function figureTopics(
  keys: ReadonlyMap<string, string>,
  metrics: readonly TopicMetric[],
): FigureTopic[] {
  return [...new Set(keys.values())].map((topicId) => {
    const own = metrics.filter((metric) => metric.topicId === topicId);
    return {
      keys: [...keys].flatMap(([key, id]) => (id === topicId ? [key] : [])),
      dayEnd: own[0]?.dayEnd ?? '00:00',
      metrics: own.map(({ id, unit, labels, nouns, isDefault, nameFr, nameEn }) => ({
        id,
        unit,
        labels: [nameFr, nameEn, ...labels],
        nouns,
        isDefault,
      })),
    };
  });
}
