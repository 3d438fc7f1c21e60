import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PeopleLoader } from './people.loader.js';
import { PersonSuggestionsQuery } from './person-suggestions.query.js';
import { type PersonSuggestion, SuggestionReason } from './suggestions.model.js';
import { TeamsLoader } from './teams.loader.js';

/** People to follow. */
@Injectable()
export class PersonSuggestionsService {
  constructor(
    private readonly query: PersonSuggestionsQuery,
    private readonly people: PeopleLoader,
    private readonly teams: TeamsLoader,
  ) {}

  async suggest(context: GraphqlContext, viewer: Viewer): Promise<PersonSuggestion[]> {
    const proposals = await this.query.read(viewer.personId);
    const suggestions = await Promise.all(
      proposals.map(async ({ personId, teamId }) => {
        const [person, team] = await Promise.all([
          this.people.byId(context).load(personId),
          teamId === null ? null : this.teams.byId(context).load(teamId),
        ]);
        const reason = team === null ? SuggestionReason.POPULAR : SuggestionReason.MY_TEAM;
        return person && { person, team, reason };
      }),
    );
    return suggestions.filter((suggestion) => suggestion !== null);
  }
}
