import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Sql } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { mayPost } from '../topics/may-post.js';

/** How one posts on a topic, as one reader may. */
export interface PostingRow {
  readonly id: string;
  readonly posters: 'EVERYONE' | 'TEAMS' | 'OWNER';
  readonly posterTeamIds: readonly string[];
  readonly viewerMayPost: boolean;
  readonly defaultTeamId: string | null;
  readonly viewerIsInDefaultTeam: boolean;
  readonly templateFr: string;
  readonly templateEn: string;
}

/** $1: reader; $2: topics. */
const POSTING = `
  SELECT t.id, coalesce(s.posters, 'EVERYONE') AS posters,
         ARRAY(SELECT e.id FROM topic_poster p JOIN team e ON e.id = p.team_id
                WHERE p.topic_id = t.id AND e.deleted_at IS NULL
                ORDER BY breve_fold(e.display_name), e.id) AS "posterTeamIds",
         ${mayPost('t', 's', '$1')} AS "viewerMayPost", d.id AS "defaultTeamId",
         EXISTS (SELECT FROM team_reader r WHERE r.team_id = d.id AND r.person_id = $1) AS "viewerIsInDefaultTeam",
         coalesce(s.template_fr, '') AS "templateFr", coalesce(s.template_en, '') AS "templateEn"
    FROM topic t
    LEFT JOIN topic_posting s ON s.topic_id = t.id
    LEFT JOIN team d ON d.id = s.default_team_id AND d.deleted_at IS NULL
   WHERE t.id = ANY($2::uuid[])`;

/** How one posts on topics, one query an operation. Whoever loads knows that the reader may see them. */
@Injectable()
export class TopicPostingLoader {
  constructor(private readonly sql: Sql) {}

  of(context: GraphqlContext): DataLoader<string, PostingRow | null> {
    const viewerId = context.viewer?.personId;
    if (viewerId === undefined) throw new BreveError('UNAUTHENTICATED');
    return context.loaders.get(this, 'of', async (ids) => {
      const rows = new Map(
        (await this.sql.rows<PostingRow>(POSTING, [viewerId, ids])).map((row) => [row.id, row]),
      );
      return ids.map((id) => rows.get(id) ?? null);
    });
  }
}
