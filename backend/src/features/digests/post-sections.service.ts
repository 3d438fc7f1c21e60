import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { sectionOf } from './digest-content.js';
import {
  readAcceptedAnswers,
  readAnnouncements,
  readOpenQuestions,
  readRelayed,
} from './digest-posts.query.js';
import type { DigestSection } from './digest-section.js';

/** The sections that are made of posts alone. */
@Injectable()
export class PostSections {
  readonly announcements: DigestSection;
  readonly questions: DigestSection;
  readonly answers: DigestSection;
  readonly relayed: DigestSection;

  constructor(sql: Sql) {
    this.announcements = {
      kind: 'ANNOUNCEMENTS',
      build: async (question) => {
        const rows = await readAnnouncements(sql, question);
        return sectionOf(
          'ANNOUNCEMENTS',
          rows.map(({ id }) => ({ reason: 'ANNOUNCED', postId: id })),
        );
      },
    };
    this.questions = {
      kind: 'QUESTIONS',
      build: async (question) => {
        const rows = await readOpenQuestions(sql, question);
        return sectionOf(
          'QUESTIONS',
          rows.map(({ id, since }) => ({ reason: 'UNANSWERED', postId: id, since: since.toISOString() })),
        );
      },
    };
    this.answers = {
      kind: 'ANSWERS',
      build: async (question) => {
        const rows = await readAcceptedAnswers(sql, question);
        return sectionOf(
          'ANSWERS',
          rows.map(({ id }) => ({ reason: 'ACCEPTED', postId: id })),
        );
      },
    };
    this.relayed = {
      kind: 'RELAYED',
      build: async (question) => {
        const rows = await readRelayed(sql, question);
        return sectionOf(
          'RELAYED',
          rows.map(({ id, count }) => ({ reason: 'RELAYED', postId: id, count })),
        );
      },
    };
  }
}
