import { Injectable } from '@nestjs/common';

import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { loadMap } from '../../platform/graphql/load-map.js';
import { MetricsLoader } from '../figures/metrics.loader.js';
import { ProjectReports } from '../rounds/project-reports.service.js';
import { SavedSearches } from '../saved-searches/saved-searches.service.js';
import type { Team } from '../people/team.model.js';
import { TeamsLoader } from '../people/teams.loader.js';
import type { Post } from '../posts/post.model.js';
import { PostsLoader } from '../posts/posts.loader.js';
import { TopicsLoader } from '../topics/topics.loader.js';
import type { Topic } from '../topics/topic.model.js';
import { VisibleTopicsLoader } from '../topic-pages/visible-topics.loader.js';
import {
  type StoredFigure,
  type StoredLine,
  type StoredProject,
  type StoredSection,
  shownFirst,
} from './digest-content.js';
import {
  type DigestFigure,
  type DigestLine,
  DigestReason,
  type DigestSection,
  DigestSectionName,
  type DigestProject,
} from './digest.model.js';

/** What lines show besides figures, as far as the reader may know of it now. */
interface Known {
  readonly posts: ReadonlyMap<string, Post | null>;
  /** By topic. */
  readonly projects: ReadonlyMap<string, Topic>;
  /** Names by id. */
  readonly searches: ReadonlyMap<string, string>;
  /** The topics among what is followed, by its id. */
  readonly followed: ReadonlyMap<string, Topic | null>;
}

/** From ids and numbers to what a reader may see now: posts hidden or deleted since are left out, and so is a topic one can no longer know of. */
@Injectable()
export class DigestDressing {
  constructor(
    private readonly posts: PostsLoader,
    private readonly topics: VisibleTopicsLoader,
    private readonly allTopics: TopicsLoader,
    private readonly reports: ProjectReports,
    private readonly searches: SavedSearches,
    private readonly metrics: MetricsLoader,
    private readonly teams: TeamsLoader,
  ) {}

  async dress(context: GraphqlContext, stored: readonly StoredSection[]): Promise<DigestSection[]> {
    const known = await this.known(
      context,
      stored.flatMap(({ lines }) => lines),
    );
    const dressed = await Promise.all(
      stored.map(async (section) => {
        const lines = await Promise.all(section.lines.map((line) => this.line(context, line, known)));
        return { section, lines: lines.filter((line) => line !== null) };
      }),
    );
    const standing = dressed.filter(({ lines }) => lines.length > 0);
    const first = shownFirst(standing.map(({ lines }) => lines.length));
    return standing.map(({ section, lines }, index) => ({
      name: DigestSectionName[section.kind],
      lines,
      shownFirst: first[index] ?? 0,
      leftOut: section.leftOut ?? 0,
      deals: section.deals ?? null,
    }));
  }

  private async known(context: GraphqlContext, lines: readonly StoredLine[]): Promise<Known> {
    const viewerId = context.viewer?.personId;
    if (viewerId === undefined) throw new Error('A digest has a reader.');
    const topicIds = lines.flatMap(({ project }) => project?.topicId ?? []);
    const [posts, told, topics, searches, followed] = await Promise.all([
      loadMap(this.posts.byId(context), new Set(lines.flatMap(({ postId }) => postId ?? []))),
      this.reports.knownTo(viewerId, topicIds),
      this.allTopics.many(context, new Set(topicIds)),
      lines.some(({ searchId }) => searchId !== undefined) ? this.searches.list(viewerId) : [],
      this.allTopics.many(context, new Set(lines.flatMap(({ followedTopicId }) => followedTopicId ?? []))),
    ]);
    return {
      posts,
      projects: new Map([...topics].flatMap(([id, topic]) => (topic && told.has(id) ? [[id, topic]] : []))),
      searches: new Map(searches.map(({ id, name }) => [id, name])),
      followed,
    };
  }

  private async line(
    context: GraphqlContext,
    line: StoredLine,
    { posts, projects, searches, followed }: Known,
  ): Promise<DigestLine | null> {
    const found = line.postId === undefined ? null : (posts.get(line.postId) ?? null);
    const post = found?.deletedAt === null ? found : null;
    const figure = line.figure === undefined ? null : await this.figure(context, line.figure);
    const project = line.project === undefined ? null : toProject(line.project, projects);
    if (line.project !== undefined ? project === null : post === null && figure === null) return null;
    return {
      id: idOf(line),
      reason: DigestReason[line.reason],
      post,
      figure,
      project,
      search: searches.get(line.searchId ?? '') ?? null,
      followedTopic: followed.get(line.followedTopicId ?? '') ?? null,
      count: line.count ?? null,
      since: line.since === undefined ? null : new Date(line.since),
    };
  }

  private async figure(context: GraphqlContext, stored: StoredFigure): Promise<DigestFigure | null> {
    const topic = await this.topics.byName(context).load(stored.topicKey);
    if (!topic) return null;
    const [metrics, team, missing] = await Promise.all([
      this.metrics.ofTopic(context).load(topic.id),
      stored.teamHandle === null ? null : this.teams.byHandle(context).load(stored.teamHandle),
      this.teams.many(context, new Set(stored.missingTeamIds)),
    ]);
    const metric = metrics.find(({ id }) => id === stored.metricId);
    if (!metric || (stored.teamHandle !== null && !team)) return null;
    const { nameFr, nameEn, decimals } = metric;
    const missingTeams = stored.missingTeamIds.flatMap((id): Team[] => {
      const each = missing.get(id);
      return each ? [each] : [];
    });
    return {
      metricId: stored.metricId,
      topic,
      team,
      nameFr,
      nameEn,
      decimals,
      unit: stored.unit,
      day: stored.day,
      weekToDate: stored.weekToDate,
      week: stored.week,
      days: [...stored.days],
      expectedCount: stored.expectedCount,
      missingTeams,
    };
  }
}

function toProject(
  { topicId, ...stood }: StoredProject,
  projects: ReadonlyMap<string, Topic>,
): DigestProject | null {
  const topic = projects.get(topicId);
  return topic ? { topic, ...stood } : null;
}

/** The same for the same line of any digest: of a figure, its metric, unit and team. */
function idOf({ reason, postId, project, figure }: StoredLine): string {
  if (project !== undefined) return `${reason}:${project.topicId}`;
  if (figure === undefined) return `${reason}:${postId ?? ''}`;
  return `${reason}:${figure.metricId}:${figure.unit}:${figure.teamHandle ?? ''}`;
}
