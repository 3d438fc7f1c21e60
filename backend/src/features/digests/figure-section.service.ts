import { Injectable } from '@nestjs/common';

import { type FigureSummary, FigureSummaries } from '../figures/figure-summary.service.js';
import { loadMap } from '../../platform/graphql/load-map.js';
import type { Topic } from '../topics/topic.model.js';
import { TopicsLoader } from '../topics/topics.loader.js';
import { VisibleTopicsLoader } from '../topic-pages/visible-topics.loader.js';
import { sectionOf, type StoredFigure, type StoredLine, type StoredSection } from './digest-content.js';
import type { DigestQuestion, DigestSection } from './digest-section.js';

/** So many counting topics are told of a set of teams. */
const MOST_TOPICS = 3;

/** Figures of whole days and weeks, beside what they are compared with. */
@Injectable()
export class FigureSection implements DigestSection {
  readonly kind = 'FIGURES';

  constructor(
    private readonly summaries: FigureSummaries,
    private readonly topics: TopicsLoader,
    private readonly visible: VisibleTopicsLoader,
  ) {}

  async build(question: DigestQuestion): Promise<StoredSection | null> {
    const { scope, viewer, span } = question;
    const told = [
      ...(await this.topicsOfTeams(question)).flatMap((topic) =>
        scope.teams.map((team) => ({ topic, teamHandle: team.handle, root: team.id })),
      ),
      ...scope.topics
        .filter(({ hasMetrics }) => hasMetrics)
        .map((topic) => ({ topic, teamHandle: null, root: null })),
    ];
    const lines = await Promise.all(
      told.map(async ({ topic, teamHandle, root }): Promise<StoredLine[]> => {
        const summaries = await this.summaries.read({
          viewerId: viewer.personId,
          timeZone: viewer.timeZone,
          topicId: topic.id,
          teamIds: root === null ? null : scope.branchOf(root),
          now: span.to,
        });
        return summaries
          .filter(saysSomething)
          .map((summary) => ({ reason: 'REPORTED', figure: toStored(summary, topic, teamHandle) }));
      }),
    );
    return sectionOf(this.kind, lines.flat());
  }

  /** What the teams count, as far as the reader can know of it. */
  private async topicsOfTeams({ scope, viewer, span, context }: DigestQuestion): Promise<Topic[]> {
    if (scope.teamIds.length === 0) return [];
    const ids = await this.summaries.topicsOf(viewer.personId, scope.teamIds, span.to, MOST_TOPICS);
    const topics = await loadMap(this.topics.byId(context), new Set(ids));
    const seen = await Promise.all(
      ids.flatMap((id) => {
        const topic = topics.get(id);
        return topic ? [this.visible.byName(context).load(topic.key)] : [];
      }),
    );
    return seen.filter((topic) => topic !== null);
  }
}

function saysSomething({ day, weekToDate, week }: FigureSummary): boolean {
  return day.value !== null || week.value !== null || (weekToDate?.value ?? null) !== null;
}

function toStored(summary: FigureSummary, topic: Topic, teamHandle: string | null): StoredFigure {
  const { metric, ...numbers } = summary;
  return { metricId: metric.id, topicKey: topic.key, teamHandle, ...numbers };
}
