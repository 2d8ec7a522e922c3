import { Injectable } from '@nestjs/common';
import { Jobs } from '../platform/jobs/jobs.js';
import { ForumService } from './forum.service.js';

@Injectable()
export class ForumJobs {
  constructor(jobs: Jobs, forum: ForumService) {
    jobs.handle('forum.reply-shown', (tx, { postId }) => forum.replyShown(tx, postId));
  }
}
