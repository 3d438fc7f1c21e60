import {
  type ComparisonNode,
  parseSearch,
  type MentionNode,
  type PredicateNode,
  printSearch,
  resolveSearchDate,
  type SearchLeaf,
  type SearchNode,
  type SearchNoticeCode,
  type TopicNode,
  withoutFunctionWords,
} from '@breve/text';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { MentionTargets, type MentionTarget } from '../people/mention-targets.service.js';
import { type CompiledSearch, compileSearch, type MeantNode } from './compile-search.js';
import { unmuted } from '../timelines/home-conditions.js';
import { carryingTopic, mentioning, writtenOrMentioning } from './post-predicates.js';
import { requiredWords } from './required-words.js';
import { type Lexemes, SearchLexemes, type WordsNode } from './search-lexemes.js';
import { SearchNotice, SearchNoticeName } from './search-notice.model.js';
import { SearchPredicates } from './search-predicates.service.js';
import { NOTHING, type SearchMeaning } from './search-statement.js';

/** A search understood for one reader. */
export interface SearchPlan {
  /** The same search has the same key. */
  readonly key: string;
  /** Null when there is nothing to look for. */
  readonly compiled: CompiledSearch | null;
  /** The words it wants, any of them, as a tsquery; empty when it wants none. */
  readonly wanted: string;
  /** Words that every post it wants has, as a tsquery; null when it may want posts of any words. */
  readonly required: string | null;
  /** The time it is confined to as a whole: from, included, to, excluded. */
  readonly since: Date | null;
  readonly before: Date | null;
  readonly notices: SearchNotice[];
}

/** What is asked besides the query. */
export interface MoreAsked {
  /** Nothing by whom or on what the reader has muted. */
  readonly unmuted: boolean;
  /** Nothing of the reader's own. */
  readonly byOthers: boolean;
}

const UNMUTED: SearchMeaning = { condition: ({ viewer }) => unmuted('p', viewer) };
const BY_OTHERS: SearchMeaning = { condition: ({ viewer }) => `p.author_id <> ${viewer}` };

const MANY = `SELECT reltuples > $1::int AS many FROM pg_class WHERE oid = 'post'::regclass`;

const DATES = new Set(['since', 'until', 'on']);

/** From what somebody typed to what the database is asked. */
@Injectable()
export class SearchPlanner {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly targets: MentionTargets,
    private readonly lexemes: SearchLexemes,
    private readonly predicates: SearchPredicates,
  ) {}

  /** @throws BreveError `QUERY_TOO_LONG` with unit, count and limit; `BAD_USER_INPUT` for nothing but white space */
  async plan(viewer: Viewer, query: string, more: Partial<MoreAsked> = {}): Promise<SearchPlan> {
    const context = { language: viewer.language, operators: this.predicates.operators };
    const { tree: typed, notices, fault } = parseSearch(query, context);
    if (fault) {
      const { code, unit, count, limit } = fault;
      throw new BreveError(code, { unit, count, limit });
    }
    if (/^[\p{Cc}\p{Cs}\s]*$/u.test(query)) throw new BreveError('BAD_USER_INPUT', { reason: 'query-empty' });
    const tree = typed && withoutFunctionWords(typed);
    const terms = tree === null ? [] : leavesOf(tree);
    const [targets, lexemes] = await Promise.all([
      this.findTargets(terms),
      this.lexemes.find(wordsOf(terms), viewer.personId),
    ]);
    const meaning = new Meaning(viewer, this.clock.now(), targets, lexemes, this.predicates);
    const found = tree && (await meaning.of(tree));
    const asked = [...(more.unmuted ? [UNMUTED] : []), ...(more.byOthers ? [BY_OTHERS] : [])];
    const meant: MeantNode | null =
      found && asked.length > 0 ? { type: 'and', children: [found, ...asked.map(meantBy)] } : found;
    const compiled = meant && compileSearch(meant);
    return {
      key: [printSearch(tree, 'en', context), ...Object.keys(more)].join(' '),
      compiled,
      required: tree && requiredWords(tree, lexemes),
      wanted: tree === null ? '' : wantedWords(tree, false, lexemes).join(' | '),
      ...confine(tree, viewer, this.clock.now()),
      notices: [...notices.map((one) => notice(one.code, one)), ...meaning.notices].sort(
        (a, b) => a.start - b.start,
      ),
    };
  }

  /**
   * Whether there are more posts than a search looks at; as many as there were when the table was last analysed. Asked
   * by whoever tells the reader: a page of posts, an alert or a feed does not.
   */
  async leavesOut({ compiled }: SearchPlan): Promise<boolean> {
    if (compiled?.walked == null) return false;
    const [row] = await this.sql.rows<{ many: boolean }>(MANY, [compiled.walked]);
    return row?.many ?? false;
  }

  private findTargets(terms: readonly SearchLeaf[]): Promise<Map<string, MentionTarget>> {
    const handles = terms.flatMap((term) => {
      if (term.type === 'mention') return term.candidates;
      return term.type === 'predicate' && isHandle(term) ? [term.value] : [];
    });
    return this.targets.find(this.sql, [...new Set(handles)]);
  }
}

const WITH_HANDLE = new Set(['from', 'to', 'team']);

function isHandle({ name, value }: PredicateNode): boolean {
  return WITH_HANDLE.has(name) && value !== 'me';
}

function leavesOf(node: SearchNode): SearchLeaf[] {
  return 'children' in node ? node.children.flatMap(leavesOf) : [node];
}

function wordsOf(terms: readonly SearchLeaf[]): WordsNode[] {
  return terms.filter((term) => term.type === 'word' || term.type === 'phrase' || term.type === 'prefix');
}

function notice(
  code: SearchNoticeCode | SearchNoticeName,
  { start, end }: SearchNode | SearchLeaf | { start: number; end: number },
): SearchNotice {
  const name = code.toUpperCase().replaceAll('-', '_') as keyof typeof SearchNoticeName;
  return { code: SearchNoticeName[name], start, end };
}

/** Gives each term its meaning. What is no word to the index wants nothing of a post, and is left out. */
class Meaning {
  readonly notices: SearchNotice[] = [];

  constructor(
    private readonly viewer: Viewer,
    private readonly now: Date,
    private readonly targets: ReadonlyMap<string, MentionTarget>,
    private readonly lexemes: ReadonlyMap<WordsNode, Lexemes>,
    private readonly predicates: SearchPredicates,
  ) {}

  async of(node: SearchNode): Promise<MeantNode | null> {
    const plain = 'children' in node ? await this.ofGroup(node.type, node.children) : await this.ofLeaf(node);
    return plain !== null && node.negated ? { type: 'not', child: plain } : plain;
  }

  private async ofGroup(type: 'and' | 'or', nodes: readonly SearchNode[]): Promise<MeantNode | null> {
    const meant = await Promise.all(nodes.map((node) => this.of(node)));
    const children = meant.filter((each) => each !== null);
    if (children.length < 2) return children[0] ?? null;
    return { type, children };
  }

  private async ofLeaf(node: SearchLeaf): Promise<MeantNode | null> {
    switch (node.type) {
      case 'word':
      case 'phrase':
      case 'prefix':
        return this.ofWords(node);
      case 'topic':
        return meantBy(this.ofTopic(node));
      case 'mention':
        return this.ofMention(node);
      case 'predicate':
        return meantBy(await this.ofPredicate(node));
      case 'comparison':
        return meantBy(await this.ask(node, 'comparison', node.label, null));
    }
  }

  private ofWords(node: WordsNode): MeantNode | null {
    const found = this.lexemes.get(node);
    if (!found?.query) return null;
    if (found.cut) this.notices.push(notice(SearchNoticeName.PREFIX_CUT, node));
    return { type: 'words', query: found.query, exact: found.exact };
  }

  private ofTopic(node: TopicNode): SearchMeaning {
    return carryingTopic(node);
  }

  /** Whom the longest handle means that is somebody's; what means nobody is text. */
  private ofMention(node: MentionNode): MeantNode {
    const target = node.candidates.map((each) => this.targets.get(each)).find((each) => each !== undefined);
    if (!target) {
      this.notices.push(notice(SearchNoticeName.NOBODY, node));
      return meantBy(NOTHING);
    }
    return meantBy(
      'personId' in target ? writtenOrMentioning(target.personId) : mentioning('team_id', target.teamId),
    );
  }

  private ofPredicate(node: PredicateNode): SearchMeaning | Promise<SearchMeaning> {
    if (DATES.has(node.name)) return ofDate(node, this.viewer, this.now);
    const target =
      node.value === 'me' ? { personId: this.viewer.personId } : (this.targets.get(node.value) ?? null);
    if (isHandle(node) && target === null) {
      this.notices.push(notice(SearchNoticeName.NOBODY, node));
      return NOTHING;
    }
    return this.ask(node, node.name, node.value, target);
  }

  private ask(
    node: PredicateNode | ComparisonNode,
    name: string,
    value: string,
    target: MentionTarget | null,
  ): SearchMeaning | Promise<SearchMeaning> {
    const predicate = this.predicates.find(name, value);
    if (predicate) return predicate({ term: node, value, viewer: this.viewer, now: this.now, target });
    this.notices.push(notice(SearchNoticeName.NOT_YET, node));
    return NOTHING;
  }
}

function meantBy({ condition, walks }: SearchMeaning): MeantNode {
  return { type: 'meaning', condition, ...(walks && { walks }) };
}

/** `since:` from the beginning of its date, `until:` before it, `on:` in it. */
function ofDate({ name, value }: PredicateNode, viewer: Viewer, now: Date): SearchMeaning {
  const { from, to } = resolveSearchDate(value, viewer.timeZone, now);
  return {
    condition: (statement) => {
      if (name === 'until') return `p.created_at < ${statement.value(from, 'timestamptz')}`;
      const since = `p.created_at >= ${statement.value(from, 'timestamptz')}`;
      return name === 'since' ? since : `${since} AND p.created_at < ${statement.value(to, 'timestamptz')}`;
    },
  };
}

/** The time a search is confined to, whatever else it says: of what it wants together, not of alternatives. */
function confine(tree: SearchNode | null, viewer: Viewer, now: Date): Pick<SearchPlan, 'since' | 'before'> {
  let since: Date | null = null;
  let before: Date | null = null;
  const all = tree?.type === 'and' && !tree.negated ? tree.children : tree ? [tree] : [];
  for (const node of all) {
    if (node.type !== 'predicate' || node.negated || !DATES.has(node.name)) continue;
    const { from, to } = resolveSearchDate(node.value, viewer.timeZone, now);
    if (node.name !== 'until' && (since === null || since < from)) since = from;
    const end = { until: from, on: to }[node.name];
    if (end && (before === null || end < before)) before = end;
  }
  return { since, before };
}

function wantedWords(
  node: SearchNode,
  excluded: boolean,
  lexemes: ReadonlyMap<WordsNode, Lexemes>,
): string[] {
  const without = excluded !== node.negated;
  if ('children' in node) return node.children.flatMap((child) => wantedWords(child, without, lexemes));
  if (without || !(node.type === 'word' || node.type === 'phrase' || node.type === 'prefix')) return [];
  const query = lexemes.get(node)?.query;
  return query ? [`(${query})`] : [];
}
