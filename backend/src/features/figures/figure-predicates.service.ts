import type { ComparisonNode } from '@breve/text';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { CompanyService } from '../people/company.service.js';
import { type PredicateQuestion, SearchPredicates } from '../search/search-predicates.service.js';
import { NOTHING, type SearchMeaning, type SearchStatement } from '../search/search-statement.js';
import { dollarOf } from './counting-topics.js';

type Where = (statement: SearchStatement, figure: string) => string;

/** $1: a label as it was typed; it is compared as words, blind to accents and to what joins them. */
const METRICS = `
  SELECT m.id
    FROM metric m
   WHERE EXISTS (SELECT FROM unnest(m.labels || ARRAY[m.name_fr, m.name_en]) AS label
                  WHERE translate(breve_fold(label), '-_·''’', '     ') = translate(breve_fold($1), '-_·''’', '     '))`;

/** What is written for a unit that figures know by another name. */
const UNITS: Readonly<Record<string, string>> = { '%': '%', h: 'h', j: 'd', d: 'd', pt: 'pts', pts: 'pts' };
const CURRENCY = /^[A-Z]{3}$/;

/** What searches ask of figures: `has:figure` and `CA>10k`. */
@Injectable()
export class FigurePredicates implements OnModuleInit {
  constructor(
    private readonly predicates: SearchPredicates,
    private readonly sql: Sql,
    private readonly company: CompanyService,
  ) {}

  onModuleInit(): void {
    this.predicates.register('has', 'figure', () => saying(() => 'true', 6));
    this.predicates.register('comparison', null, (question) => this.compare(question));
  }

  /** Posts with a figure of such a metric that is so; of a metric nobody declared, none. */
  private async compare({ term, value }: PredicateQuestion): Promise<SearchMeaning> {
    if (term.type !== 'comparison') return NOTHING;
    const metrics = await this.sql.rows<{ id: string }>(METRICS, [value]);
    if (metrics.length === 0) return NOTHING;
    const ids = metrics.map(({ id }) => id);
    const unit = await this.unitOf(term);
    return saying((statement, f) => {
      const ofMetric = `${f}.metric_id = ANY(${statement.value(ids, 'uuid[]')})`;
      return `${ofMetric}${unit(statement, f)} AND ${f}.value ${term.operator} ${statement.value(term.amount, 'numeric')}`;
    }, 4);
  }

  /** Without a unit any will do: `CA>10k` is asked in the metric's own. */
  private async unitOf({ unit }: ComparisonNode): Promise<Where> {
    if (unit === null) return () => '';
    const known =
      unit === '$' ? dollarOf((await this.company.findCompany())?.currency ?? '') : (UNITS[unit] ?? unit);
    if (known in UNITS || CURRENCY.test(known) || known === 'pts') {
      return (statement, f) => ` AND ${f}.unit = ${statement.value(known, 'text')}`;
    }
    return (statement, f) => ` AND ${f}.unit = 'COUNT' AND EXISTS (
      SELECT FROM metric n, unnest(n.nouns) AS noun
       WHERE n.id = ${f}.metric_id AND breve_fold(noun) = breve_fold(${statement.value(known, 'text')}))`;
  }
}

/** Posts that say a figure, each once: found by the first such figure of each. */
function saying(where: Where, weight: number): SearchMeaning {
  return {
    condition: (statement) =>
      `EXISTS (SELECT FROM figure f WHERE f.post_id = p.id AND NOT f.refused AND ${where(statement, 'f')})`,
    walks: [
      {
        from: 'figure l JOIN post p ON p.id = l.post_id',
        time: 'l.created_at',
        id: 'l.post_id',
        where: (statement) =>
          `NOT l.refused AND ${where(statement, 'l')} AND NOT EXISTS (
             SELECT FROM figure o WHERE o.post_id = l.post_id AND o.position_start < l.position_start
                AND NOT o.refused AND ${where(statement, 'o')})`,
        weight,
      },
    ],
  };
}
