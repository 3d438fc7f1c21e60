import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId } from '../../platform/ids/ids.js';
import { checkTemplate, MOST_POSTER_TEAMS } from './topic-rules.js';
import { TopicSettings } from './topic-settings.service.js';

/** How one posts on a topic from now on; what is left out stays. */
export interface PostingChanges {
  readonly posters?: 'EVERYONE' | 'TEAMS' | 'OWNER' | null | undefined;
  readonly posterTeamIds?: readonly string[] | null | undefined;
  /** An empty text is the company. */
  readonly defaultTeamId?: string | null | undefined;
  readonly templateFr?: string | null | undefined;
  readonly templateEn?: string | null | undefined;
}

interface PostingRow {
  posters: 'EVERYONE' | 'TEAMS' | 'OWNER';
  defaultTeamId: string | null;
  templateFr: string;
  templateEn: string;
}

const NOTHING_SAID: PostingRow = { posters: 'EVERYONE', defaultTeamId: null, templateFr: '', templateEn: '' };

/** Says how one posts on a topic. */
@Injectable()
export class TopicPostingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly topics: TopicSettings,
  ) {}

  /**
   * Changes what is given and declares the topic: a rule that may refuse a post is never that of a topic its author
   * could not know of.
   *
   * @param spelling how the editor sees it written: its name until posts all may read give one
   * @throws BreveError `FORBIDDEN` to those who may not describe the topic; `BAD_USER_INPUT` for teams without any, an
   *   owner that is none, a template that is no post; `NOT_FOUND` for a team that is none; `TOO_MANY` beyond fifty
   */
  async set(viewer: Viewer, topicId: string, spelling: string, changes: PostingChanges): Promise<void> {
    await this.unitOfWork.run((transaction) => this.setIn(transaction, viewer, topicId, spelling, changes));
  }

  private async setIn(
    transaction: Transaction,
    viewer: Viewer,
    topicId: string,
    spelling: string,
    changes: PostingChanges,
  ): Promise<void> {
    await this.topics.hold(transaction, viewer, topicId);
    await this.topics.declareKnown(transaction, topicId, spelling);
    const before = (await this.find(transaction, topicId)) ?? NOTHING_SAID;
    const { posters, posterTeamIds, defaultTeamId, templateFr, templateEn } = changes;
    await this.write(transaction, topicId, {
      posters: posters ?? before.posters,
      defaultTeamId:
        defaultTeamId == null ? before.defaultTeamId : defaultTeamId === '' ? null : defaultTeamId,
      templateFr: templateFr == null ? before.templateFr : checkTemplate(templateFr, 'templateFr'),
      templateEn: templateEn == null ? before.templateEn : checkTemplate(templateEn, 'templateEn'),
    });
    if (posterTeamIds != null) await this.letPost(transaction, topicId, [...new Set(posterTeamIds)]);
    await this.checkSomebodyPosts(transaction, topicId);
  }

  /** For the demo, which knows what it does. */
  async write(transaction: Transaction, topicId: string, row: PostingRow): Promise<void> {
    if (row.defaultTeamId !== null) await this.checkTeams(transaction, [row.defaultTeamId]);
    await transaction.rows(
      `INSERT INTO topic_posting (topic_id, posters, default_team_id, template_fr, template_en)
       VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (topic_id) DO UPDATE
          SET posters = $2, default_team_id = $3, template_fr = $4, template_en = $5`,
      [topicId, row.posters, row.defaultTeamId, row.templateFr, row.templateEn],
    );
  }

  private find(transaction: Transaction, topicId: string): Promise<PostingRow | null> {
    return transaction.row<PostingRow>(
      `SELECT posters, default_team_id AS "defaultTeamId", template_fr AS "templateFr", template_en AS "templateEn"
         FROM topic_posting WHERE topic_id = $1`,
      [topicId],
    );
  }

  private async letPost(
    transaction: Transaction,
    topicId: string,
    teamIds: readonly string[],
  ): Promise<void> {
    if (teamIds.length > MOST_POSTER_TEAMS) throw new BreveError('TOO_MANY', { limit: MOST_POSTER_TEAMS });
    await this.checkTeams(transaction, teamIds);
    await transaction.rows('DELETE FROM topic_poster WHERE topic_id = $1', [topicId]);
    await transaction.rows(
      'INSERT INTO topic_poster (topic_id, team_id) SELECT $1, n.id FROM unnest($2::uuid[]) AS n (id)',
      [topicId, teamIds],
    );
  }

  /** A topic on which nobody may post would be closed by mistake. */
  private async checkSomebodyPosts(transaction: Transaction, topicId: string): Promise<void> {
    const left = await transaction.row<{ posters: string; ownerId: string | null; teams: number }>(
      `SELECT s.posters, t.owner_id AS "ownerId",
              (SELECT count(*)::int FROM topic_poster p WHERE p.topic_id = t.id) AS teams
         FROM topic t JOIN topic_posting s ON s.topic_id = t.id WHERE t.id = $1`,
      [topicId],
    );
    if (left?.posters === 'TEAMS' && left.teams === 0) {
      throw new BreveError('BAD_USER_INPUT', { reason: 'poster-teams' });
    }
    if (left?.posters === 'OWNER' && left.ownerId === null) {
      throw new BreveError('BAD_USER_INPUT', { reason: 'owner' });
    }
  }

  private async checkTeams(transaction: Transaction, teamIds: readonly string[]): Promise<void> {
    if (!teamIds.every(isId)) throw new BreveError('NOT_FOUND');
    const found = await transaction.rows(
      'SELECT 1 FROM team WHERE id = ANY($1::uuid[]) AND deleted_at IS NULL',
      [teamIds],
    );
    if (found.length < teamIds.length) throw new BreveError('NOT_FOUND');
  }
}
