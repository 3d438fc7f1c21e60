import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Sql, type SqlRunner } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId, newId } from '../../platform/ids/ids.js';
import { FollowLevel } from '../people/follow-level.model.js';
import { type PossibleMatch, SearchMatcher } from '../search/search-matcher.service.js';
import { SearchService } from '../search/search.service.js';
import type { SavedSearch } from './saved-search.model.js';
import type { SaveSearchInput, UpdateSavedSearchInput } from './saved-searches.input.js';

/** How many one person keeps. */
const MOST = 50;
const LONGEST_NAME = 60;

interface Row {
  id: string;
  person_id: string;
  name: string;
  query: string;
  level: keyof typeof FollowLevel;
  shared: boolean;
}

const COLUMNS = 's.id, s.person_id, s.name, s.query, s.level, s.shared';

/** $1: whose; in their order. */
const LIST = `SELECT ${COLUMNS} FROM saved_search s WHERE s.person_id = $1 ORDER BY s.position, s.id`;

/** $1: which; $2: for whom. Of a person who left, nothing is shared any more. */
const FIND = `
  SELECT ${COLUMNS} FROM saved_search s JOIN person o ON o.id = s.person_id
   WHERE s.id = $1 AND (s.person_id = $2 OR (s.shared AND o.suspended_at IS NULL))`;

/** $1: searches; $2: who has each open. */
const OPEN = `
  SELECT DISTINCT s.id || ' ' || o.id AS id, o.id AS "personId", s.query, o.language, o.time_zone AS "timeZone"
    FROM unnest($1::uuid[], $2::uuid[]) AS v (search_id, viewer_id)
    JOIN saved_search s ON s.id = v.search_id AND (s.shared OR s.person_id = v.viewer_id)
    JOIN person o ON o.id = v.viewer_id`;

/** Searches that people keep. */
@Injectable()
export class SavedSearches {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly search: SearchService,
    private readonly matcher: SearchMatcher,
  ) {}

  /** A person's, in their order. */
  list(personId: string): Promise<SavedSearch[]> {
    return this.listIn(this.sql, personId);
  }

  /** Those a person wants to read of in a digest, in their order. */
  async listForDigest(personId: string): Promise<SavedSearch[]> {
    return (await this.list(personId)).filter(({ level }) => level !== FollowLevel.FEED);
  }

  /**
   * One's own, or one that is shared.
   *
   * @throws BreveError `NOT_FOUND` for all others
   */
  async get(personId: string, id: string): Promise<SavedSearch> {
    const [row] = isId(id) ? await this.sql.rows<Row>(FIND, [id, personId]) : [];
    if (!row) throw new BreveError('NOT_FOUND');
    return toSavedSearch(row, personId);
  }

  /**
   * Keeps a search, behind the others.
   *
   * @throws BreveError `BAD_USER_INPUT` for a name or a query there is nothing of, `QUERY_TOO_LONG`, `TOO_MANY`
   */
  async save(viewer: Viewer, { name, query, level }: SaveSearchInput): Promise<SavedSearch> {
    const words = await this.search.wordsOf(viewer, query);
    const row = {
      id: newId(),
      person_id: viewer.personId,
      name: acceptName(name),
      query: query.trim(),
      level,
    };
    await this.unitOfWork.run(async (transaction) => {
      // Of two at once the second waits for the first, so that neither makes one too many.
      await transaction.rows('SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE', [viewer.personId]);
      const own = await this.listIn(transaction, viewer.personId);
      if (own.length >= MOST) throw new BreveError('TOO_MANY', { limit: MOST });
      await transaction.rows(
        `INSERT INTO saved_search (id, person_id, name, query, level, shared, position, words, created_at)
         SELECT $1, $2::uuid, $3, $4, $5, false, coalesce(max(s.position) + 1, 0), $6::tsquery, $7
           FROM saved_search s WHERE s.person_id = $2::uuid`,
        [row.id, row.person_id, row.name, row.query, level, words, transaction.now],
      );
    });
    return toSavedSearch({ ...row, shared: false }, viewer.personId);
  }

  /**
   * Changes one's own.
   *
   * @throws BreveError `NOT_FOUND`; else as `save`
   */
  async update(viewer: Viewer, { id, ...changes }: UpdateSavedSearchInput): Promise<SavedSearch> {
    const query = changes.query?.trim() ?? null;
    const words = query === null ? null : await this.search.wordsOf(viewer, query);
    const name = changes.name == null ? null : acceptName(changes.name);
    const row = isId(id)
      ? await this.unitOfWork.run((transaction) =>
          transaction.row<Row>(
            `UPDATE saved_search s
                SET name = coalesce($3, s.name), query = coalesce($4, s.query),
                    level = coalesce($5, s.level), shared = coalesce($6, s.shared),
                    words = CASE WHEN $4::text IS NULL THEN s.words ELSE $7::tsquery END
              WHERE s.id = $1 AND s.person_id = $2
              RETURNING ${COLUMNS}`,
            [id, viewer.personId, name, query, changes.level ?? null, changes.shared ?? null, words],
          ),
        )
      : null;
    if (!row) throw new BreveError('NOT_FOUND');
    return toSavedSearch(row, viewer.personId);
  }

  /**
   * Forgets one's own, with its notifications.
   *
   * @throws BreveError `NOT_FOUND`
   */
  async delete(personId: string, id: string): Promise<SavedSearch[]> {
    return this.unitOfWork.run(async (transaction) => {
      // A post that rings for it meanwhile is waited for, and taken back with the others.
      await transaction.rows('SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE', [personId]);
      const own = isId(id)
        ? await transaction.row(
            'SELECT 1 AS one FROM saved_search WHERE id = $1 AND person_id = $2 FOR UPDATE',
            [id, personId],
          )
        : null;
      if (own === null) throw new BreveError('NOT_FOUND');
      await transaction.rows(
        `WITH gone AS (DELETE FROM notification WHERE person_id = $1 AND kind = 'SEARCH' AND subject_id = $2 RETURNING id)
         DELETE FROM alert_hit h USING gone WHERE h.notification_id = gone.id`,
        [personId, id],
      );
      await transaction.rows('DELETE FROM saved_search WHERE id = $1', [id]);
      transaction.emit('notification.changed', { personIds: [personId], added: null });
      return this.listIn(transaction, personId);
    });
  }

  /**
   * Puts these first, in this order.
   *
   * @throws BreveError `NOT_FOUND` when one of them is not one's own; `BAD_USER_INPUT` for more than there may be
   */
  async order(personId: string, ids: readonly string[]): Promise<SavedSearch[]> {
    if (ids.length > MOST) throw new BreveError('BAD_USER_INPUT', { reason: 'page-size', limit: MOST });
    return this.unitOfWork.run(async (transaction) => {
      const own = await this.listIn(transaction, personId);
      const known = new Set(own.map(({ id }) => id));
      const first = [...new Set(ids)];
      if (first.some((id) => !known.has(id))) throw new BreveError('NOT_FOUND');
      const rest = own.map(({ id }) => id).filter((id) => !first.includes(id));
      await transaction.rows(
        `UPDATE saved_search s SET position = o.place - 1
           FROM unnest($1::uuid[]) WITH ORDINALITY AS o (id, place) WHERE s.id = o.id AND s.person_id = $2`,
        [[...first, ...rest], personId],
      );
      return this.listIn(transaction, personId);
    });
  }

  /**
   * Of saved searches that are open somewhere, those that a new post enters: as `<search> <viewer>`.
   *
   * @param open those their viewers may open
   */
  async findWanting(
    postId: string,
    open: readonly { searchId: string; viewerId: string }[],
  ): Promise<Set<string>> {
    if (open.length === 0) return new Set();
    const rows = await this.sql.rows<PossibleMatch>(OPEN, [
      open.map(({ searchId }) => searchId),
      open.map(({ viewerId }) => viewerId),
    ]);
    return this.matcher.match(postId, rows);
  }

  private async listIn(runner: SqlRunner | Transaction, personId: string): Promise<SavedSearch[]> {
    return (await runner.rows<Row>(LIST, [personId])).map((row) => toSavedSearch(row, personId));
  }
}

function acceptName(name: string): string {
  const accepted = name
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
    .normalize('NFC');
  const count = Array.from(accepted).length;
  if (count === 0 || count > LONGEST_NAME) {
    throw new BreveError('BAD_USER_INPUT', { reason: 'name', limit: LONGEST_NAME });
  }
  return accepted;
}

export function toSavedSearch(
  { id, person_id, name, query, level, shared }: Row,
  viewerId: string,
): SavedSearch {
  const viewerOwns = person_id === viewerId;
  return {
    id,
    name,
    query,
    level: viewerOwns ? FollowLevel[level] : null,
    shared,
    viewerOwns,
    ownerId: person_id,
  };
}
