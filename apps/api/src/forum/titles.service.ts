import { Injectable } from '@nestjs/common';
import type { TopicId, Words } from '@blether/contracts/brand';
import type { Reader } from '../platform/database/tx.js';
import { Titles } from '../platform/ports/titles.js';
import { ReadingRepository } from './reading.repository.js';

/** Apart from what reads whole pages: cases tell people things, and what tells them points at topics. */
@Injectable()
export class TitlesService extends Titles {
  constructor(private readonly reading: ReadingRepository) {
    super();
  }

  titles(reader: Reader, topicIds: readonly TopicId[]): Promise<ReadonlyMap<TopicId, Words>> {
    return this.reading.titles(reader, topicIds);
  }
}
