import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { PrivateReader } from '../../platform/database/database.js';
import { Moderated } from '../../platform/ports/moderated.js';
import type { Described, ModeratedWords } from '../../platform/ports/moderated.js';
import { ReportsRepository } from './reports.repository.js';

const no = (): Promise<boolean> => Promise.resolve(false);

/** The words of reports, for the case of whoever wrote them. Nobody but moderators reads them, so there is nothing to do to them. */
@Injectable()
export class ModeratedReports implements ModeratedWords, OnModuleInit {
  readonly hold = no;
  readonly release = no;
  readonly hide = no;
  readonly restore = no;
  readonly label = no;
  readonly move = no;

  constructor(
    private readonly reports: ReportsRepository,
    private readonly moderated: Moderated,
  ) {}

  onModuleInit(): void {
    this.moderated.register('report', this);
  }

  async describe(reader: PrivateReader, ids: readonly string[]): Promise<ReadonlyMap<string, Described>> {
    const rows = await this.reports.withWords(reader, ids);
    return new Map(
      rows.map(({ id, reporter_id: authorId, words, at }): [string, Described] => [
        id,
        {
          id,
          authorId,
          words: words === null ? {} : { words },
          state: 'shown',
          labels: [],
          at,
          place: null,
          context: [],
          actions: [],
        },
      ]),
    );
  }

  /** A report cannot be reported: not even its own author sees it as words among others. */
  seenBy(): Promise<null> {
    return Promise.resolve(null);
  }
}
