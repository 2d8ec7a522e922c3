import { Injectable } from '@nestjs/common';
import type { CaseId, TopicId, Words } from '@blether/contracts/brand';
import { CasesService } from '../../cases/cases.service.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Reader, Tx } from '../../platform/database/tx.js';
import { Metrics } from '../../platform/metrics/metrics.js';
import { Moderated } from '../../platform/ports/moderated.js';
import type { Subject } from '../../platform/ports/words.js';
import { aboutOf } from '../hearing.js';
import type { HeardWords } from '../hearing.js';
import { Listening } from '../listening.service.js';
import { decidedBy, measuresFor } from '../risk.policy.js';
import { UnscannedRepository } from './unscanned.repository.js';
import type { RescanResult, Unscanned } from './unscanned.repository.js';

const PAUSE_MILLISECONDS = 30_000;
/** Times that the scanner may fail at one text, while it can read others, before a person reads that one. */
const MOST_TRIES = 3;

/**
 * Reads again what the scanner could not read when it was written, in the order in which it came. Each text has a
 * transaction of its own, in which it is read, let go or given to a moderator, and taken off the list: a process that dies
 * in the middle has lost nothing and let nothing go twice.
 */
@Injectable()
export class RescanService {
  constructor(
    private readonly unscanned: UnscannedRepository,
    private readonly listening: Listening,
    private readonly cases: CasesService,
    private readonly moderated: Moderated,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  /** Remembers that nobody has read these words yet, and that this incident tells of it. */
  async put(tx: Tx, subject: Subject, caseId: CaseId, mustWait: boolean): Promise<void> {
    const now = this.clock.now();
    await this.unscanned.put(tx, subject, caseId, mustWait, now);
    // One for each of them: whichever goes off may find the others done, and none can be left without.
    this.again(tx, caseId, later(now));
  }

  /** Of an incident: how many texts wait to be read, and how many have been. */
  countsOf(
    reader: Reader,
    caseId: CaseId,
  ): Promise<{ readonly waiting: number; readonly rescanned: number }> {
    return this.unscanned.countsOf(reader, caseId);
  }

  /** Takes one step: the first text that may be tried is read, if the scanner can read at all. */
  async step(tx: Tx, incident: CaseId): Promise<void> {
    await this.unscanned.takeTurn(tx);
    const now = this.clock.now();
    await this.unscanned.dropOtherTimers(tx, now);
    if ((await this.unscanned.nextTry(tx)) === null) return;
    if (!this.listening.works()) {
      this.again(tx, incident, later(now));
      return;
    }
    const text = await this.unscanned.first(tx, now);
    if (text) await this.read(tx, text, now);
    const next = await this.unscanned.nextTry(tx);
    if (next) this.again(tx, incident, next);
  }

  private async read(tx: Tx, text: Unscanned, now: Date): Promise<void> {
    const found = await this.moderated.of(text.kind).seenBy(tx, text.subjectId);
    if (!found) {
      await this.done(tx, text, 'gone', now);
      return;
    }
    const there = { words: found.words, placeId: found.topicId };
    const heard = this.listening.hear(text.kind, there.words);
    this.metrics.scanned(heard?.tier ?? 'failed');
    if (heard) {
      await this.done(tx, text, await this.carryOut(tx, text, heard, there), now);
    } else if (text.tries + 1 < MOST_TRIES) {
      await this.unscanned.postpone(tx, text.id, later(now));
    } else {
      await this.carryOut(tx, text, this.listening.nothingOf(), there);
      await this.done(tx, text, 'unreadable', now);
    }
  }

  /** What would have been done when the words were written, had they been heard then. */
  private async carryOut(
    tx: Tx,
    { kind, subjectId: id, authorId, mustWait }: Unscanned,
    heard: HeardWords,
    there: { readonly words: Readonly<Record<string, Words>>; readonly placeId: TopicId | null },
  ): Promise<RescanResult> {
    const measures = measuresFor(this.listening.policyOf(kind), heard);
    const decided = decidedBy(measures, this.cases.isStaffed());
    const evidence = { subject: { kind, id }, authorId, ...there };
    if (decided) {
      await this.listening.keep(tx, { kind, id, authorId }, heard);
      await this.cases.raise(tx, {
        kind: 'risk',
        personId: authorId,
        severity: decided.severity,
        about: aboutOf(heard),
        evidence,
      });
    } else if (mustWait) {
      const about = ['to-be-read'];
      await this.cases.raise(tx, { kind: 'risk', personId: authorId, severity: 'green', about, evidence });
    }
    // False where a moderator was faster.
    if (decided?.visibility !== 'held' && !mustWait) await this.moderated.of(kind).release(tx, id);
    return decided ? 'at-risk' : 'quiet';
  }

  private async done(tx: Tx, text: Unscanned, result: RescanResult, now: Date): Promise<void> {
    await this.unscanned.done(tx, text.id, result, now);
    tx.record('words.rescanned', {
      subjectKind: text.kind,
      subjectId: text.subjectId,
      result,
    });
    const { waiting, rescanned } = await this.unscanned.countsOf(tx, text.caseId);
    if (waiting === 0) this.cases.noticed(tx, text.caseId, 'case.rescanned', { words: rescanned });
  }

  private again(tx: Tx, incident: CaseId, at: Date): void {
    tx.at(at, 'safety.rescan', incident);
  }
}

const later = (now: Date): Date => new Date(now.getTime() + PAUSE_MILLISECONDS);
