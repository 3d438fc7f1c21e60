import { directoryWords, parseSearch } from '@breve/text';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { type Keyset, type Page, type PageArguments, readPage } from '../../platform/database/keyset.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { ForwardPageArgs } from '../../platform/graphql/page.args.js';
import { DirectoryService } from '../people/directory.service.js';
import { PeopleLoader } from '../people/people.loader.js';
import type { Person } from '../people/person.model.js';
import type { PostConnection } from '../posts/post-connection.model.js';
import { PostPages } from '../posts/post-pages.service.js';
import { TopicListsService } from '../topic-pages/topic-lists.service.js';
import type { TopicConnection } from '../topics/topic-connection.model.js';
import { PostSearchQuery, type RankedPlace } from './post-search.query.js';
import {
  compareRelevance,
  readRelevanceCursor,
  type RelevancePlace,
  writeRelevanceCursor,
} from './relevance-cursor.js';
import { type SearchNotice, SearchNoticeName } from './search-notice.model.js';
import { SearchOrder } from './search-order.model.js';
import { SearchPlanner, type SearchPlan } from './search-planner.service.js';
import { SearchPredicates } from './search-predicates.service.js';
import type { SearchSuggestions, SearchSummary } from './search-summary.model.js';
import { acceptQuery, queryWords } from './search-text.js';

/** How many matches are counted, ranked and asked for their authors. */
const COUNTED = 1_000;
const MOST_AUTHORS = 8;
const MOST_SUGGESTIONS = 5;
const NEAR_FROM = 3;
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Finds posts, people, teams and topics by what somebody typed. */
@Injectable()
export class SearchService {
  constructor(
    private readonly clock: Clock,
    private readonly planner: SearchPlanner,
    private readonly predicates: SearchPredicates,
    private readonly postSearch: PostSearchQuery,
    private readonly pages: PostPages,
    private readonly directory: DirectoryService,
    private readonly people: PeopleLoader,
    private readonly topicLists: TopicListsService,
  ) {}

  /**
   * Posts the viewer may read that the search wants.
   *
   * @throws BreveError `QUERY_TOO_LONG`; `BAD_USER_INPUT` for no query, the size or the cursor
   */
  async searchPosts(
    context: GraphqlContext,
    viewer: Viewer,
    query: string,
    order: SearchOrder,
    { first, after }: ForwardPageArgs,
  ): Promise<PostConnection> {
    if (order === SearchOrder.RELEVANCE) {
      const from = after == null ? null : readRelevanceCursor(after);
      return this.readRelevant(
        context,
        viewer,
        await this.planner.plan(viewer, query),
        readPage({ first }),
        from,
      );
    }
    const page = readPage({ first, after });
    const plan = await this.planner.plan(viewer, query);
    return this.pages.read(context, page, (part) => this.postSearch.read(viewer.personId, plan, part));
  }

  /**
   * The same as a timeline that is read both ways, without what the reader has muted. Backwards it looks at the newest 1,000
   * alone: with more than that waiting, a list is read anew.
   *
   * @throws BreveError `QUERY_TOO_LONG`; `BAD_USER_INPUT` for no query, the size or the cursor
   */
  async readTimeline(
    context: GraphqlContext,
    viewer: Viewer,
    query: string,
    asked: PageArguments,
  ): Promise<PostConnection> {
    const page = readPage(asked);
    const plan = await this.planner.plan(viewer, query, { unmuted: true });
    return this.pages.read(context, page, async (part) => {
      if (part.forward) return this.postSearch.read(viewer.personId, plan, part);
      const { from } = part;
      const since = from && (plan.since === null || plan.since < from.at) ? from.at : plan.since;
      const newer = await this.readNewest(viewer, { ...plan, since }, null, COUNTED);
      return newer
        .filter((place) => from === null || isNewer(place, from))
        .reverse()
        .slice(0, part.limit);
    });
  }

  /**
   * The newest posts of a span that others wrote, without what the reader has muted: their ids.
   *
   * @param span from, included, to, excluded
   * @throws BreveError `QUERY_TOO_LONG`; `BAD_USER_INPUT` for no query
   */
  async findNews(
    viewer: Viewer,
    query: string,
    { from, to }: { readonly from: Date; readonly to: Date },
    limit: number,
  ): Promise<string[]> {
    const plan = await this.planner.plan(viewer, query, { unmuted: true, byOthers: true });
    const since = plan.since === null || plan.since < from ? from : plan.since;
    const before = plan.before === null || to < plan.before ? to : plan.before;
    const found = await this.readNewest(viewer, { ...plan, since, before }, null, limit);
    return found.map(({ id }) => id);
  }

  /**
   * Words that every post a search wants has, as a tsquery; null when it may want posts of any words.
   *
   * @throws BreveError `QUERY_TOO_LONG`; `BAD_USER_INPUT` for no query
   */
  async wordsOf(viewer: Viewer, query: string): Promise<string | null> {
    return (await this.planner.plan(viewer, query)).required;
  }

  /**
   * How much a search finds, by kind, and what of it was not understood.
   *
   * @throws BreveError `QUERY_TOO_LONG`; `BAD_USER_INPUT` for no query
   */
  async summarise(context: GraphqlContext, viewer: Viewer, query: string): Promise<SearchSummary> {
    const plan = await this.planner.plan(viewer, query);
    const words = this.namesIn(query);
    const [found, directory, topicCount, leavesOut] = await Promise.all([
      this.readNewest(viewer, plan, null, COUNTED + 1),
      this.directory.countFound(words.join(' '), COUNTED + 1),
      this.topicLists.countFound(viewer.personId, words, COUNTED + 1),
      this.planner.leavesOut(plan),
    ]);
    const authorIds = await this.postSearch.authors(found.slice(0, COUNTED).map(({ id }) => id));
    return {
      notices: leavesOut ? [newestOnly(query), ...plan.notices] : plan.notices,
      postCount: found.length,
      personCount: directory.people,
      teamCount: directory.teams,
      topicCount,
      authorCount: authorIds.length,
      authors: await this.dressAuthors(context, viewer, authorIds),
    };
  }

  /**
   * What a search that finds nothing may have meant.
   *
   * @throws BreveError `QUERY_TOO_LONG`
   */
  async suggest(viewer: Viewer, query: string): Promise<SearchSuggestions> {
    await this.planner.plan(viewer, query);
    // Of two letters nearly every name has one.
    const words = this.namesIn(query).filter((word) => word.length >= NEAR_FROM);
    const [topics, people] = await Promise.all([
      this.topicLists.listNear(words, MOST_SUGGESTIONS),
      this.directory.listNear(words, MOST_SUGGESTIONS),
    ]);
    return { topics, people };
  }

  /**
   * Topics in whose name or description every word is found.
   *
   * @throws BreveError `QUERY_TOO_LONG`, `BAD_USER_INPUT`
   */
  async searchTopics(
    context: GraphqlContext,
    query: string,
    page: ForwardPageArgs,
  ): Promise<TopicConnection> {
    return this.topicLists.searchTopics(context, queryWords(acceptQuery(query)), page);
  }

  /** The words of names that a search wants. */
  private namesIn(query: string): string[] {
    return directoryWords(parseSearch(query, { operators: this.predicates.operators }).tree);
  }

  private readNewest(
    viewer: Viewer,
    plan: SearchPlan,
    from: Keyset | null,
    limit: number,
  ): Promise<Keyset[]> {
    return this.postSearch.read(viewer.personId, plan, { limit, forward: true, from });
  }

  /**
   * The newest 1,000 matches, ranked. They are ranked anew for each page, but none that came after the first one was read
   * counts: so no page shows a post twice or leaves one out.
   */
  private async readRelevant(
    context: GraphqlContext,
    viewer: Viewer,
    plan: SearchPlan,
    page: Page,
    from: RelevancePlace | null,
  ): Promise<PostConnection> {
    const until = from?.until ?? this.clock.now();
    const matches = await this.readNewest(viewer, plan, { at: until, id: LAST_ID }, COUNTED);
    const places = await this.postSearch.rank(
      plan,
      matches.map(({ id }) => id),
    );
    const ranked = places
      .sort(compareRelevance)
      .filter((place) => from === null || compareRelevance(place, from) > 0);
    let read = 0;
    const { edges, pageInfo } = await this.pages.read<RankedPlace>(context, page, ({ limit }) => {
      const part = ranked.slice(read, read + limit);
      read += part.length;
      return Promise.resolve(part);
    });
    const placed = edges.map(({ node, sortAt, reason, row }) => ({
      cursor: writeRelevanceCursor({ ...row, until }),
      node,
      sortAt,
      reason,
    }));
    return {
      edges: placed,
      pageInfo: {
        hasNextPage: pageInfo.hasNextPage,
        hasPreviousPage: from !== null,
        startCursor: placed[0]?.cursor ?? null,
        endCursor: placed.at(-1)?.cursor ?? null,
      },
    };
  }

  /** Those who are there to be asked. */
  private async dressAuthors(
    context: GraphqlContext,
    viewer: Viewer,
    ids: readonly string[],
  ): Promise<Person[]> {
    const found = await this.people.many(context, new Set(ids));
    return [...found.values()]
      .filter((person) => person !== null && person.active && person.id !== viewer.personId)
      .filter((person) => person !== null)
      .sort((a, b) => a.displayName.localeCompare(b.displayName, viewer.language) || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_AUTHORS);
  }
}

/** Said of the whole search, so before what is said of its terms. */
function newestOnly({ length }: string): SearchNotice {
  return { code: SearchNoticeName.NEWEST_ONLY, start: 0, end: length };
}

function isNewer(place: Keyset, than: Keyset): boolean {
  const apart = place.at.getTime() - than.at.getTime();
  return apart > 0 || (apart === 0 && place.id > than.id);
}
