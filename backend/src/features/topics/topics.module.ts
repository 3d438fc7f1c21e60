import { Module } from '@nestjs/common';

import { PeopleModule } from '../people/people.module.js';
import { TopicRegistry } from './topic-registry.service.js';
import { TopicResolver } from './topic.resolver.js';
import { TopicsLoader } from './topics.loader.js';

@Module({
  imports: [PeopleModule],
  providers: [TopicRegistry, TopicResolver, TopicsLoader],
  exports: [TopicRegistry, TopicsLoader],
})
export class TopicsModule {}
