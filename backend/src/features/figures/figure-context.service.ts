import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { isId } from '../../platform/ids/ids.js';
import { CompanyService } from '../people/company.service.js';
import type { Team } from '../people/team.model.js';
import { TeamsLoader } from '../people/teams.loader.js';
import { VisibleTopicsLoader } from '../topic-pages/visible-topics.loader.js';
import { readAuthorTeams } from './author-teams.query.js';
import { dollarOf } from './counting-topics.js';
import { addDays } from './days.js';
import type { FigureContext } from './figure-context.model.js';
import { readShownMetrics } from './metrics.query.js';
import { readAnswered, readSlots, readUsualValues } from './slots.query.js';

const MOST_TOPICS = 20;
/** Of those below a lead's team: more are no choice for a composer. */
const MOST_TEAMS = 100;
const SLOT_DAYS = 14;
const USUAL_DAYS = 60;

/** What the composer needs to read figures as the server will. */
@Injectable()
export class FigureContextService {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly companies: CompanyService,
    private readonly topics: VisibleTopicsLoader,
    private readonly teams: TeamsLoader,
  ) {}

  /**
   * For the topics of a text; those the viewer cannot know of count nothing.
   *
   * @param keys topics as written, or match keys; at most twenty
   * @param answeredId the post that is answered, if one is
   * @throws BreveError `BAD_USER_INPUT` for more
   */
  async read(
    context: GraphqlContext,
    viewer: Viewer,
    keys: readonly string[],
    answeredId: string | null,
  ): Promise<FigureContext> {
    if (keys.length > MOST_TOPICS)
      throw new BreveError('BAD_USER_INPUT', { reason: 'topics', limit: MOST_TOPICS });
    const topics = await Promise.all(keys.map((key) => this.topics.byName(context).load(key)));
    const ids = [...new Set(topics.flatMap((topic) => (topic ? [topic.id] : [])))];
    const metrics = ids.length === 0 ? [] : await readShownMetrics(this.sql, ids);
    if (metrics.length === 0) {
      return { dollar: 'USD', topics: [], teams: [], slots: [], answered: [], usual: [] };
    }
    const [company, authorTeams] = await Promise.all([
      this.companies.getCompany(),
      readAuthorTeams(this.sql, viewer.personId),
    ]);
    const metricIds = metrics.map(({ id }) => id);
    const teamIds = authorTeams.slice(0, MOST_TEAMS).map(({ id }) => id);
    const today = this.clock.now().toISOString().slice(0, 10);
    const [slots, answered, usual, teams] = await Promise.all([
      readSlots(this.sql, viewer.personId, metricIds, teamIds, addDays(today, -SLOT_DAYS)),
      answeredId !== null && isId(answeredId)
        ? readAnswered(this.sql, viewer.personId, answeredId, metricIds, teamIds)
        : [],
      readUsualValues(this.sql, viewer.personId, metricIds, teamIds, addDays(today, -USUAL_DAYS)),
      Promise.all(teamIds.map((id) => this.teams.byId(context).load(id))),
    ]);
    return {
      dollar: dollarOf(company.currency),
      topics: ids.flatMap((id) => {
        const own = metrics.filter((metric) => metric.topicId === id);
        const dayEnd = own[0]?.dayEnd;
        if (dayEnd === undefined) return [];
        return [{ keys: keys.filter((_, index) => topics[index]?.id === id), dayEnd, metrics: own }];
      }),
      teams: teams.filter((team): team is Team => team !== null),
      slots,
      answered,
      usual,
    };
  }
}
