import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { DigestBuilder } from './digest-builder.service.js';
import { DigestDressing } from './digest-dressing.service.js';
import { DigestScopes } from './digest-scope.service.js';
import { DigestSpans } from './digest-spans.service.js';
import type { Digest } from './digest.model.js';
import type { DigestArgs } from './digests.args.js';

const MOST_DAYS = 31;
const OPEN_QUESTIONS = 30 * 86_400_000;

/** Digests that are read now and kept nowhere: reading takes nothing from the next one sent. */
@Injectable()
export class DigestsService {
  constructor(
    private readonly clock: Clock,
    private readonly scopes: DigestScopes,
    private readonly spans: DigestSpans,
    private readonly builder: DigestBuilder,
    private readonly dressing: DigestDressing,
  ) {}

  /** @throws BreveError `NOT_FOUND`, `BAD_USER_INPUT` */
  async read(context: GraphqlContext, viewer: Viewer, asked: DigestArgs): Promise<Digest> {
    const days = asked.days ?? null;
    if (days !== null && (days < 1 || days > MOST_DAYS)) {
      throw new BreveError('BAD_USER_INPUT', { reason: 'days' });
    }
    const scope = await this.scopes.resolve(context, asked.teams, asked.topics);
    const now = this.clock.now();
    const to = this.spans.endOf(now);
    const from =
      days === null
        ? await this.spans.lastWorkingDay(now, viewer.timeZone)
        : this.spans.daysBefore(now, viewer.timeZone, days);
    const openSince = new Date(to.getTime() - OPEN_QUESTIONS);
    const span = { from, to, heldIds: [], acceptedIds: null, toldReports: null, openSince };
    const stored = await this.builder.build({ scope, span, viewer, context, withSearches: false });
    const sections = await this.dressing.dress(context, stored);
    return {
      id: null,
      teams: [...scope.teams],
      topics: [...scope.topics],
      from,
      to,
      madeAt: now,
      lineCount: sections.reduce((sum, { lines }) => sum + lines.length, 0),
      sections,
    };
  }
}
