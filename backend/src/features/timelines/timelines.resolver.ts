import { Args, Context, Query, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { readPage } from '../../platform/database/keyset.js';
import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PageArgs } from '../../platform/graphql/page.args.js';
import { PostConnection } from '../posts/post-connection.model.js';
import { PostKindName } from '../posts/post.model.js';
import { PostPages } from '../posts/post-pages.service.js';
import { CompanyTimeline } from './company-timeline.service.js';
import { HomeTimeline } from './home-timeline.service.js';
import { readKindTimeline } from './kind.query.js';
import { readMentionTimeline } from './mention.query.js';
import { TimelineReasons } from './timeline-reasons.service.js';

@Resolver()
export class TimelinesResolver {
  constructor(
    private readonly sql: Sql,
    private readonly pages: PostPages,
    private readonly home: HomeTimeline,
    private readonly company: CompanyTimeline,
    private readonly reasons: TimelineReasons,
  ) {}

  @Allow('member')
  @Query(() => PostConnection, {
    description:
      'The reader’s own timeline: what they follow, their teams, mentions, answers, announcements; newest first, each with its reason.',
  })
  async homeTimeline(
    @Args() page: PageArgs,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostConnection> {
    const read = await this.pages.read(context, readPage(page), (part) =>
      this.home.read(viewer.personId, part),
    );
    return this.reasons.ofHome(context, viewer.personId, read);
  }

  @Allow('member')
  @Query(() => PostConnection, {
    description: 'What the whole company posts: no replies, no reposts, newest first.',
  })
  companyTimeline(@Args() page: PageArgs, @Context() context: GraphqlContext): Promise<PostConnection> {
    return this.pages.read(context, readPage(page), (part) => this.company.read(part));
  }

  @Allow('member')
  @Query(() => PostConnection, { description: 'Readable posts and replies of a kind, newest first.' })
  kindTimeline(
    @Args('kind', { type: () => PostKindName, description: 'The kind.' }) kind: PostKindName,
    @Args() page: PageArgs,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostConnection> {
    return this.pages.read(context, readPage(page), (part) =>
      readKindTimeline(this.sql, viewer.personId, kind, part),
    );
  }

  @Allow('member')
  @Query(() => PostConnection, {
    description: 'Readable posts and replies that mention the reader or one of their teams, newest first.',
  })
  mentionTimeline(
    @Args() page: PageArgs,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostConnection> {
    return this.pages.read(context, readPage(page), (part) =>
      readMentionTimeline(this.sql, viewer.personId, part),
    );
  }
}
