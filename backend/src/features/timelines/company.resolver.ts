import { Args, Context, Query, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { readPage } from '../../platform/database/keyset.js';
import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PageArgs } from '../../platform/graphql/page.args.js';
import { PostConnection } from '../posts/post-connection.model.js';
import { PostPages } from '../posts/post-pages.service.js';
import { readCompanyTimeline } from './company.query.js';

@Resolver()
export class CompanyTimelineResolver {
  constructor(
    private readonly sql: Sql,
    private readonly pages: PostPages,
  ) {}

  @Allow('member')
  @Query(() => PostConnection, {
    description: 'What the whole company posts: no replies, no reposts, newest first.',
  })
  companyTimeline(@Args() page: PageArgs, @Context() context: GraphqlContext): Promise<PostConnection> {
    return this.pages.read(context, readPage(page), (part) => readCompanyTimeline(this.sql, part));
  }
}
