import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { DIGEST_SECTIONS, type StoredSection } from './digest-content.js';
import { DealSection } from './deal-section.service.js';
import { readAcceptedBy } from './digest-posts.query.js';
import type { DigestQuestion, DigestSection } from './digest-section.js';
import { FigureSection } from './figure-section.service.js';
import { PostSections } from './post-sections.service.js';
import { ProjectSection } from './project-section.service.js';
import { SearchSection } from './search-section.service.js';

/** Puts the sections together, in their order; a post stands in the first that holds it. */
@Injectable()
export class DigestBuilder {
  private readonly sections: readonly DigestSection[];

  constructor(
    private readonly sql: Sql,
    posts: PostSections,
    figures: FigureSection,
    deals: DealSection,
    projects: ProjectSection,
    searches: SearchSection,
  ) {
    this.sections = [
      posts.announcements,
      figures,
      deals,
      projects,
      posts.questions,
      posts.answers,
      posts.relayed,
      searches,
    ].toSorted((a, b) => DIGEST_SECTIONS.indexOf(a.kind) - DIGEST_SECTIONS.indexOf(b.kind));
  }

  async build(question: DigestQuestion): Promise<StoredSection[]> {
    const built = await Promise.all(this.sections.map((section) => section.build(question)));
    const seen = new Set<string>();
    return built.flatMap((section) => {
      if (section === null) return [];
      // A project stands in its section whatever was said of its line before.
      const lines = section.lines.filter(
        ({ postId, project }) => project !== undefined || postId === undefined || !seen.has(postId),
      );
      for (const { postId } of lines) if (postId !== undefined) seen.add(postId);
      return lines.length === 0 ? [] : [{ ...section, lines }];
    });
  }

  /** The answers accepted by now, for the next digest to tell new ones from. */
  accepted(question: DigestQuestion): Promise<string[]> {
    return readAcceptedBy(this.sql, question);
  }
}
