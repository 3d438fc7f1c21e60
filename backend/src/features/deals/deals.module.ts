import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { FiguresModule } from '../figures/figures.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { TopicPagesModule } from '../topic-pages/topic-pages.module.js';
import { TopicsModule } from '../topics/topics.module.js';
import { DealBoardResolver } from './deal-board.resolver.js';
import { DealBoards } from './deal-board.service.js';
import { DealContexts } from './deal-context.service.js';
import { DealCsv } from './deal-csv.service.js';
import { DealLists } from './deal-list.service.js';
import { DealReasonsResolver } from './deal-reasons.resolver.js';
import { DealReasons } from './deal-reasons.service.js';
import { DealScopes } from './deal-scope.service.js';
import { DealSummaries } from './deal-summary.service.js';
import { DealTaking } from './deal-taking.service.js';
import { DealsLoader } from './deals.loader.js';
import { DealsResolver } from './deals.resolver.js';
import { LossReasons } from './loss-reason.service.js';
import { PostDealResolver } from './post-deal.resolver.js';

/** What was won and lost: deals that wins and losses make, the board that adds them up, and why deals get lost. */
@Module({
  imports: [AccountsModule, FiguresModule, PeopleModule, PostsModule, TopicPagesModule, TopicsModule],
  providers: [
    DealBoardResolver,
    DealBoards,
    DealContexts,
    DealCsv,
    DealLists,
    DealReasons,
    DealReasonsResolver,
    DealScopes,
    DealSummaries,
    DealTaking,
    DealsLoader,
    DealsResolver,
    LossReasons,
    PostDealResolver,
  ],
  exports: [DealBoards, DealLists, DealScopes, DealSummaries],
})
export class DealsModule {}
