import { writingDay } from '@breve/text';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { isDay } from '../figures/days.js';
import type { Team } from '../people/team.model.js';
import { TeamsLoader } from '../people/teams.loader.js';
import { VisibleTopicsLoader } from '../topic-pages/visible-topics.loader.js';
import type { Topic } from '../topics/topic.model.js';
import type { DealSpan } from './deal-span.js';
import type { DealSpanArgs } from './deals.args.js';

const LONGEST_DAYS = 5 * 366;

/** Which deals are asked for, with the team and the topic found. */
export interface DealScope extends DealSpan {
  readonly team: Team | null;
  readonly topic: Topic | null;
}

/** From what was asked for to which deals these are. */
@Injectable()
export class DealScopes {
  constructor(
    private readonly clock: Clock,
    private readonly teams: TeamsLoader,
    private readonly topics: VisibleTopicsLoader,
  ) {}

  /** @throws BreveError `NOT_FOUND` for no such team, or a topic the viewer cannot know of; `BAD_USER_INPUT` for days */
  async find(context: GraphqlContext, viewer: Viewer, asked: DealSpanArgs): Promise<DealScope> {
    const today = writingDay(this.clock.now(), viewer.timeZone);
    const to = asked.to ?? today;
    const from = asked.from ?? `${to.slice(0, 7)}-01`;
    if (!isDay(from) || !isDay(to)) throw new BreveError('BAD_USER_INPUT', { reason: 'day' });
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
    if (days < 0 || days > LONGEST_DAYS) {
      throw new BreveError('BAD_USER_INPUT', { reason: 'span', limit: LONGEST_DAYS });
    }
    const team = asked.team == null ? null : await this.teams.byHandle(context).load(asked.team);
    if (asked.team != null && team === null) throw new BreveError('NOT_FOUND');
    const topic = asked.topic == null ? null : await this.topics.get(context, asked.topic);
    return { from, to, team, topic, teamId: team?.id ?? null, topicId: topic?.id ?? null };
  }
}
