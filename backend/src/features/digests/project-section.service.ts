import { Injectable } from '@nestjs/common';

import { ProjectReports } from '../rounds/project-reports.service.js';
import { MOST_COUNTED, sectionOf, type StoredLine, type StoredSection } from './digest-content.js';
import type { DigestQuestion, DigestSection } from './digest-section.js';

/** A round made up for after an outage has its report this long after it closed, at most, in milliseconds. */
const LATE = 12 * 3_600_000;

/** Projects by health, the worst first, then those without news: each round's report comes once. */
@Injectable()
export class ProjectSection implements DigestSection {
  readonly kind = 'PROJECTS';

  constructor(private readonly reports: ProjectReports) {}

  async build({ scope, span, viewer }: DigestQuestion): Promise<StoredSection | null> {
    const { from, to, toldReports } = span;
    const reports = await this.reports.newest(
      {
        viewerId: viewer.personId,
        personIds: scope.personIds,
        topicIds: scope.topicIds,
        from: toldReports === null ? from : new Date(from.getTime() - LATE),
        to,
      },
      MOST_COUNTED,
    );
    const lines = reports
      .filter(({ topicId, day }) => (toldReports?.[topicId] ?? '') < day)
      .map(({ postId, ...project }): StoredLine => ({
        reason: project.health === null ? 'SILENT' : 'HEALTH',
        project,
        ...(postId !== null && { postId }),
      }));
    return sectionOf(this.kind, lines);
  }
}

/** The day of the last report told of each project, after a digest with these sections. */
export function toldAfter(
  before: Readonly<Record<string, string>> | null,
  sections: readonly StoredSection[],
): Record<string, string> {
  const told = sections.flatMap(({ lines }) =>
    lines.flatMap(({ project }) => (project === undefined ? [] : [[project.topicId, project.day] as const])),
  );
  return { ...before, ...Object.fromEntries(told) };
}
