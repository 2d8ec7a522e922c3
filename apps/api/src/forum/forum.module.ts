import { Global, Module } from '@nestjs/common';
import { Titles } from '../platform/ports/titles.js';
import { ForumController } from './forum.controller.js';
import { ForumGateway } from './forum.gateway.js';
import { ForumJobs } from './forum.jobs.js';
import { ForumService } from './forum.service.js';
import { ModeratedPosts } from './moderated-posts.js';
import { ModeratedPostsRepository } from './moderated-posts.repository.js';
import { ReadingRepository } from './reading.repository.js';
import { ReadingService } from './reading.service.js';
import { RepliesRepository } from './replies.repository.js';
import { RepliesService } from './replies.service.js';
import { TitlesService } from './titles.service.js';
import { WritingRepository } from './writing.repository.js';
import { WritingLimits } from './writing-limits.js';
import { WrittenPosts } from './written-posts.js';

@Global()
@Module({
  controllers: [ForumController],
  providers: [
    ReadingRepository,
    WritingRepository,
    RepliesRepository,
    WrittenPosts,
    WritingLimits,
    RepliesService,
    ReadingService,
    ForumService,
    ForumGateway,
    ForumJobs,
    ModeratedPosts,
    ModeratedPostsRepository,
    { provide: Titles, useClass: TitlesService },
  ],
  exports: [ForumService, ReadingService, Titles],
})
export class ForumModule {}
