import { comparisonLabel, foldForSearch, matchKey } from '@breve/text';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Sql } from '../../platform/database/sql.js';
import { visibleTopic } from '../topic-pages/visible-topic.js';
import { hasChosen, shownTopic, topicOfName } from '../topics/topic-members.js';
import { METRIC_COLUMNS } from './metrics.query.js';
import type { Metric } from './metric.model.js';

const MOST = 8;
const LONGEST = 64;

/** A metric whose label begins so. */
export interface FoundMetric {
  /** As a comparison writes it: `panier-moyen`. */
  readonly label: string;
  readonly metric: Metric;
  /** The topic it counts for, or what that was merged into. */
  readonly topicId: string;
}

/** Labels are compared as words, blind to accents and to what joins them, as searches compare them. */
const WORDS = `translate(breve_fold(label), '-_·''’', '     ')`;

/**
 * $1: reader; $2: the beginning of a label, as words; $3, $4: the topics that go first as they are written, and
 * their match keys; the only ones where nothing has been begun.
 */
const COMPLETE = `
  WITH asked AS (SELECT ${topicOfName('a.name', 'a.key')} AS id FROM unnest($3::text[], $4::text[]) AS a (name, key))
  SELECT ${METRIC_COLUMNS}, t.id AS "shownId"
    FROM metric m JOIN topic t ON t.id = ${shownTopic('m.topic_id')}
   WHERE EXISTS (SELECT FROM unnest(m.labels || ARRAY[m.name_fr, m.name_en]) AS label
                  WHERE starts_with(${WORDS}, $2))
     AND ($2 <> '' OR t.id IN (SELECT id FROM asked))
     AND ${visibleTopic('t', '$1')}
   ORDER BY t.id NOT IN (SELECT id FROM asked WHERE id IS NOT NULL), m.retired_at IS NOT NULL,
            NOT ${hasChosen('topic_follow', 't.id', '$1')}, t.post_count + t.merged_count DESC, t.key, m.position
   LIMIT ${MOST}`;

/** What to offer while a comparison of figures is typed. */
@Injectable()
export class MetricCompletionQuery {
  constructor(private readonly sql: Sql) {}

  /**
   * At most eight metrics with a label that begins so, of topics the reader may know of: of the topics given first, then
   * of those the reader follows, then of the most used. Nothing typed asks for the metrics of the topics given.
   *
   * @param topicNames as written, or match keys; at most twenty
   */
  async read(viewer: Viewer, prefix: string, topicNames: readonly string[]): Promise<FoundMetric[]> {
    const typed = asWords(prefix);
    if (typed.length > LONGEST || /\p{Cc}/u.test(typed)) return [];
    const rows = await this.sql.rows<Metric & { shownId: string }>(COMPLETE, [
      viewer.personId,
      typed,
      topicNames,
      topicNames.map(matchKey),
    ]);
    return rows.flatMap(({ shownId, ...metric }) => {
      const label = labelOf(metric, viewer.language, typed);
      return label === null ? [] : [{ label, metric, topicId: shownId }];
    });
  }
}

function asWords(text: string): string {
  return foldForSearch(text).replace(/[-_·'’]/g, ' ');
}

/** The first of its labels that begins so, the name in the reader's language before all. */
function labelOf({ nameFr, nameEn, labels }: Metric, language: string, typed: string): string | null {
  const all = language === 'fr' ? [nameFr, ...labels, nameEn] : [nameEn, ...labels, nameFr];
  const begun = all.filter((label) => asWords(label).startsWith(typed));
  return begun.map(comparisonLabel).find((label) => label !== null) ?? null;
}
