import {
  Args,
  ArgsType,
  Context,
  Field,
  Parent,
  registerEnumType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';

import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { readPage } from '../../platform/database/keyset.js';
import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PageArgs } from '../../platform/graphql/page.args.js';
import { Person } from '../people/person.model.js';
import { PostConnection } from '../posts/post-connection.model.js';
import { PostPages } from '../posts/post-pages.service.js';
import { readPersonTimeline } from './person.query.js';
import { TimelineReasons } from './timeline-reasons.service.js';

enum PersonTab {
  POSTS = 'POSTS',
  REPLIES = 'REPLIES',
}
registerEnumType(PersonTab, { name: 'PersonTab', description: 'The two lists of a person’s page.' });

@ArgsType()
class PersonPostsArgs extends PageArgs {
  @Field(() => PersonTab, { defaultValue: PersonTab.POSTS, description: 'Posts and reposts, or replies.' })
  tab!: PersonTab;
}

@Resolver(() => Person)
export class PersonPostsResolver {
  constructor(
    private readonly sql: Sql,
    private readonly pages: PostPages,
    private readonly reasons: TimelineReasons,
  ) {}

  @ResolveField(() => PostConnection, {
    description: 'What they posted and reposted, or their replies; newest first.',
  })
  async posts(
    @Parent() person: Person,
    @Args() { tab, ...page }: PersonPostsArgs,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostConnection> {
    const read = await this.pages.read(context, readPage(page), (part) =>
      readPersonTimeline(this.sql, viewer.personId, person.id, tab, part),
    );
    return this.reasons.ofPerson(context, person.id, read);
  }
}
