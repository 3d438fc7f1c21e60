import { Module } from '@nestjs/common';

import { PostsModule } from '../posts/posts.module.js';
import { CompanyTimelineResolver } from './company.resolver.js';

@Module({ imports: [PostsModule], providers: [CompanyTimelineResolver] })
export class TimelinesModule {}
