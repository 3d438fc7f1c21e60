import { Module } from '@nestjs/common';

import { PeopleModule } from '../people/people.module.js';
import { SplitGroups } from './split-groups.service.js';
import { TopicEditService } from './topic-edit.service.js';
import { TopicMerging } from './topic-merging.service.js';
import { TopicPosters } from './topic-posters.service.js';
import { TopicPostingService } from './topic-posting.service.js';
import { TopicRegistry } from './topic-registry.service.js';
import { TopicResolver } from './topic.resolver.js';
import { TopicSettings } from './topic-settings.service.js';
import { TopicTiesLoader } from './topic-ties.loader.js';
import { TopicTiesService } from './topic-ties.service.js';
import { TopicsLoader } from './topics.loader.js';

@Module({
  imports: [PeopleModule],
  providers: [
    SplitGroups,
    TopicEditService,
    TopicMerging,
    TopicPosters,
    TopicPostingService,
    TopicRegistry,
    TopicResolver,
    TopicSettings,
    TopicTiesLoader,
    TopicTiesService,
    TopicsLoader,
  ],
  exports: [
    SplitGroups,
    TopicEditService,
    TopicMerging,
    TopicPosters,
    TopicPostingService,
    TopicRegistry,
    TopicSettings,
    TopicTiesService,
    TopicsLoader,
  ],
})
export class TopicsModule {}
