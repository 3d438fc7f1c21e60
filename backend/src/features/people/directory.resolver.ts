import { Args, Context, Query, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PeopleArgs, SearchPeopleArgs } from './directory.args.js';
import { DirectoryService } from './directory.service.js';
import { Mentioned } from './mentioned.model.js';
import { PersonConnection } from './person-connection.model.js';
import { Person } from './person.model.js';
import { Team } from './team.model.js';

@Resolver()
export class DirectoryResolver {
  constructor(private readonly directory: DirectoryService) {}

  @Allow('member')
  @Query(() => Person, {
    description: 'A person by their handle, or one they had before; suspended or not. Errors: NOT_FOUND.',
  })
  person(
    @Args('handle', { type: () => String, description: 'With or without @.' }) handle: string,
    @Context() context: GraphqlContext,
  ): Promise<Person> {
    return this.directory.getPerson(context, handle);
  }

  @Allow('member')
  @Query(() => PersonConnection, {
    description: 'People who are not suspended, by name. Errors: BAD_USER_INPUT, NOT_FOUND (the team).',
  })
  people(@Args() args: PeopleArgs, @Context() context: GraphqlContext): Promise<PersonConnection> {
    return this.directory.listPeople(context, args);
  }

  @Allow('member')
  @Query(() => PersonConnection, {
    description:
      'People in whose name, handle or title every word is found, by name. Errors: BAD_USER_INPUT.',
  })
  searchPeople(@Args() args: SearchPeopleArgs): Promise<PersonConnection> {
    return this.directory.searchPeople(args);
  }

  @Allow('member')
  @Query(() => [Team], {
    description:
      'Teams in whose name, handle or description every word is found, by name; at most 100. Errors: BAD_USER_INPUT.',
  })
  searchTeams(
    @Args('query', {
      type: () => String,
      description: 'Words, blind to accents; at most 200 characters, 8 words.',
    })
    query: string,
  ): Promise<Team[]> {
    return this.directory.searchTeams(query);
  }

  @Allow('member')
  @Query(() => [Mentioned], {
    description:
      'At most 8 people and teams to offer after @: a word of name or handle begins so, blind to accents. Mine first.',
  })
  completeMention(
    @Args('prefix', { type: () => String, description: 'What is typed after @; may be empty.' })
    prefix: string,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<(Person | Team)[]> {
    return this.directory.completeMention(context, viewer, prefix);
  }
}
