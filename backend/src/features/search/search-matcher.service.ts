import { parseSearch, type SearchNode } from '@breve/text';
import { Injectable } from '@nestjs/common';

import type { ViewerLanguage } from '../../platform/access/viewer.js';
import { Sql } from '../../platform/database/sql.js';
import { showable } from '../timelines/home-conditions.js';
import { writeMatch } from './compile-search.js';
import { SearchPlanner } from './search-planner.service.js';
import { SearchPredicates } from './search-predicates.service.js';
import { SearchStatement } from './search-statement.js';

/** A search of somebody's that may want a post. */
export interface PossibleMatch {
  readonly id: string;
  readonly personId: string;
  readonly query: string;
  readonly language: ViewerLanguage;
  readonly timeZone: string;
}

/** Which searches want one post, each for whoever asks: what they may not read or have muted is wanted by none. */
@Injectable()
export class SearchMatcher {
  constructor(
    private readonly sql: Sql,
    private readonly planner: SearchPlanner,
    private readonly predicates: SearchPredicates,
  ) {}

  /**
   * One statement for all who ask the same in the same words.
   *
   * @returns the ids of the searches that want it
   */
  async match(postId: string, possible: readonly PossibleMatch[]): Promise<Set<string>> {
    const groups = new Map<string, PossibleMatch[]>();
    for (const one of possible) {
      const key = JSON.stringify([
        one.query,
        one.language,
        one.timeZone,
        this.isPersonal(one) && one.personId,
      ]);
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    const wanted = new Set<string>();
    for (const group of groups.values()) {
      const readerIds = await this.whoWants(postId, group);
      for (const { id, personId } of group) if (readerIds.has(personId)) wanted.add(id);
    }
    return wanted;
  }

  private async whoWants(postId: string, group: readonly PossibleMatch[]): Promise<Set<string>> {
    const [first] = group;
    if (!first) return new Set();
    const viewer = { ...first, sessionId: '', roles: new Set<never>() };
    const { compiled } = await this.planner.plan(viewer, first.query);
    if (compiled === null) return new Set();
    const statement = SearchStatement.ofReaders();
    const condition = writeMatch(compiled, statement);
    const rows = await this.sql.rowsOfVaryingText<{ id: string }>(
      `SELECT v.id FROM unnest($1::uuid[]) AS v (id) JOIN post p ON p.id = $2
        WHERE ${showable('p', statement.viewer)} AND ${condition}`,
      [group.map(({ personId }) => personId), postId, ...statement.values],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Whether it means something else to everybody who asks: `from:me`; a beginning, which stands for words one may read. */
  private isPersonal({ query, language }: PossibleMatch): boolean {
    const { tree } = parseSearch(query, { language, operators: this.predicates.operators });
    return tree !== null && hasPersonal(tree);
  }
}

function hasPersonal(node: SearchNode): boolean {
  if ('children' in node) return node.children.some(hasPersonal);
  return node.type === 'prefix' || (node.type === 'predicate' && node.value === 'me');
}
