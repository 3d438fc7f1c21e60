import { Injectable } from '@nestjs/common';

import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { loadMap } from '../../platform/graphql/load-map.js';
import { MetricsLoader } from '../figures/metrics.loader.js';
import type { Team } from '../people/team.model.js';
import { TeamsLoader } from '../people/teams.loader.js';
import type { Post } from '../posts/post.model.js';
import { PostsLoader } from '../posts/posts.loader.js';
import { VisibleTopicsLoader } from '../topic-pages/visible-topics.loader.js';
import { type StoredFigure, type StoredLine, type StoredSection, shownFirst } from './digest-content.js';
import {
  type DigestFigure,
  type DigestLine,
  DigestReason,
  type DigestSection,
  DigestSectionName,
} from './digest.model.js';

/** From ids and numbers to what a reader may see now: posts hidden or deleted since are left out, and so is a topic one can no longer know of. */
@Injectable()
export class DigestDressing {
  constructor(
    private readonly posts: PostsLoader,
    private readonly topics: VisibleTopicsLoader,
    private readonly metrics: MetricsLoader,
    private readonly teams: TeamsLoader,
  ) {}

  async dress(context: GraphqlContext, stored: readonly StoredSection[]): Promise<DigestSection[]> {
    const postIds = stored.flatMap(({ lines }) => lines.flatMap(({ postId }) => postId ?? []));
    const posts = await loadMap(this.posts.byId(context), new Set(postIds));
    const dressed = await Promise.all(
      stored.map(async (section) => {
        const lines = await Promise.all(section.lines.map((line) => this.line(context, line, posts)));
        return { section, lines: lines.filter((line) => line !== null) };
      }),
    );
    const standing = dressed.filter(({ lines }) => lines.length > 0);
    const first = shownFirst(standing.map(({ lines }) => lines.length));
    return standing.map(({ section, lines }, index) => ({
      name: DigestSectionName[section.kind],
      lines,
      shownFirst: first[index] ?? 0,
      isCapped: section.isCapped,
      wonCount: section.wonCount ?? null,
      lostCount: section.lostCount ?? null,
    }));
  }

  private async line(
    context: GraphqlContext,
    line: StoredLine,
    posts: ReadonlyMap<string, Post | null>,
  ): Promise<DigestLine | null> {
    const found = line.postId === undefined ? null : (posts.get(line.postId) ?? null);
    const post = found?.deletedAt === null ? found : null;
    const figure = line.figure === undefined ? null : await this.figure(context, line.figure);
    if (post === null && figure === null) return null;
    const { figure: stored } = line;
    return {
      id: `${line.reason}:${line.postId ?? `${stored?.metricId ?? ''}:${stored?.unit ?? ''}:${stored?.teamHandle ?? ''}`}`,
      reason: DigestReason[line.reason],
      post,
      figure,
      count: line.count ?? null,
      since: line.since === undefined ? null : new Date(line.since),
    };
  }

  private async figure(context: GraphqlContext, stored: StoredFigure): Promise<DigestFigure | null> {
    const topic = await this.topics.byKey(context).load(stored.topicKey);
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
