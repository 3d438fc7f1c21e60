import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { TeamsLoader } from '../people/teams.loader.js';
import { REPLACEMENTS } from './counted.js';
import type { Figure } from './figure.model.js';
import { type TopicMetric, readMetrics } from './metrics.query.js';

interface Row extends Omit<Figure, 'metric' | 'team'> {
  post_id: string;
  topic_id: string;
  metric_id: string;
  team_id: string | null;
}

/** The figures of posts, one query an operation. Whoever loads knows that the reader may read the posts. */
@Injectable()
export class PostFiguresLoader {
  constructor(
    private readonly sql: Sql,
    private readonly teams: TeamsLoader,
  ) {}

  /** The value that counts in the place of a figure, by its id; null while it counts itself, and to nobody. */
  replacedBy(context: GraphqlContext): DataLoader<string, string | null> {
    return context.loaders.get(this, 'replacedBy', async (ids) => {
      const rows = await this.sql.rows<{ id: string; value: string }>(REPLACEMENTS, [
        context.viewer?.personId ?? null,
        ids,
      ]);
      const values = new Map(rows.map(({ id, value }) => [id, value]));
      return ids.map((id) => values.get(id) ?? null);
    });
  }

  byPost(context: GraphqlContext): DataLoader<string, Figure[]> {
    return context.loaders.get(this, 'byPost', async (ids) => {
      const rows = await this.sql.rows<Row>(
        `SELECT f.post_id, f.id, m.topic_id, f.metric_id, f.team_id, f.unit, trim_scale(f.value)::text AS value,
                trim_scale(f.first_value)::text AS "firstValue", trim_scale(f.delta)::text AS delta,
                to_char(f.day, 'YYYY-MM-DD') AS day, f.refused, f.position_start AS start, f.position_end AS "end"
           FROM figure f JOIN metric m ON m.id = f.metric_id
          WHERE f.post_id = ANY($1::uuid[]) ORDER BY f.post_id, f.position_start`,
        [ids],
      );
      const metrics = new Map<string, TopicMetric>();
      const topicIds = [...new Set(rows.map((row) => row.topic_id))];
      if (topicIds.length > 0) {
        for (const metric of await readMetrics(this.sql, topicIds)) metrics.set(metric.id, metric);
      }
      const teamIds = new Set(rows.flatMap((row) => row.team_id ?? []));
      const teams = await this.teams.many(context, teamIds);
      const figures = rows.flatMap(({ post_id: postId, metric_id: metricId, team_id: teamId, ...figure }) => {
        const metric = metrics.get(metricId);
        const team = teamId === null ? null : (teams.get(teamId) ?? null);
        return metric ? [{ postId, figure: { ...figure, metric, team } }] : [];
      });
      return ids.map((id) => figures.filter(({ postId }) => postId === id).map(({ figure }) => figure));
    });
  }
}
