import { Injectable } from '@nestjs/common';
import type { Words as WordsText } from '@blether/contracts/brand';
import type { SupportCard } from '@blether/contracts/safety';
import { CasesService } from '../cases/cases.service.js';
import type { Concern } from '../cases/cases.service.js';
import { Clock } from '../platform/clock/clock.js';
import type { Reader, Tx } from '../platform/database/tx.js';
import { Log } from '../platform/logging/log.js';
import { Metrics } from '../platform/metrics/metrics.js';
import { Words } from '../platform/ports/words.js';
import type { Screening, Subject, SubjectKind, WrittenWords } from '../platform/ports/words.js';
import { CardsService } from './cards.service.js';
import { DetectionsRepository } from './detections.repository.js';
import { aboutOf } from './hearing.js';
import type { HeardWords } from './hearing.js';
import { Listening } from './listening.service.js';
import { RescanService } from './rescan/rescan.service.js';
import { decidedBy, measuresFor } from './risk.policy.js';

/** Hears risk in words before they are stored, and sees to it that a moderator will. */
@Injectable()
export class WordsService extends Words {
  constructor(
    private readonly listening: Listening,
    private readonly detections: DetectionsRepository,
    private readonly cases: CasesService,
    private readonly cards: CardsService,
    private readonly rescan: RescanService,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
    private readonly log: Log,
  ) {
    super();
  }

  async screen(
    tx: Tx,
    subject: Subject,
    fields: Readonly<Record<string, WordsText>>,
    mustWait = false,
  ): Promise<Screening> {
    const heard = this.listening.hear(subject.kind, fields);
    this.metrics.scanned(heard?.tier ?? 'failed');
    if (!heard) return this.holdUnscanned(tx, subject, fields, mustWait);
    const measures = measuresFor(this.listening.policyOf(subject.kind), heard);
    const decided = decidedBy(measures, this.cases.isStaffed());
    if (!decided) return mustWait ? this.holdToBeRead(tx, subject, fields) : QUIET;
    const { severity, card } = decided;
    const visibility = mustWait ? 'held' : decided.visibility;
    await this.listening.keep(tx, subject, heard);
    await this.cases.raise(tx, {
      kind: 'risk',
      personId: subject.authorId,
      severity,
      about: aboutOf(heard),
      evidence: evidenceOf(subject, fields),
    });
    const support = card
      ? this.cards.forHeard(heard, { kind: subject.kind, words: visibility, severity, ago: 0 })
      : null;
    return { visibility, support, heard: kindOf(heard) };
  }

  areQuiet(kind: SubjectKind, fields: Readonly<Record<string, WordsText>>): boolean {
    const heard = this.listening.hear(kind, fields);
    const quiet = heard !== null && measuresFor(this.listening.policyOf(kind), heard).length === 0;
    // What is not quiet is heard again, and counted, by `screen`.
    if (quiet) this.metrics.scanned(heard.tier);
    return quiet;
  }

  async cardOf(
    reader: Reader,
    kind: SubjectKind,
    written: readonly WrittenWords[],
  ): Promise<SupportCard | null> {
    if (written.length === 0) return null;
    const found = await this.detections.newest(
      reader,
      kind,
      written.map(({ id }) => id),
    );
    if (!found) return null;
    const words = written.find(({ id }) => id === found.subjectId)?.visibility ?? 'held';
    const ago = this.clock.now().getTime() - found.at.getTime();
    if (found.unscanned) return this.cards.forUnread({ kind, words, severity: 'crisis', ago });
    const decided = decidedBy(
      measuresFor(this.listening.policyOf(kind), { ...found, conduct: [] }),
      this.cases.isStaffed(),
    );
    return decided?.card
      ? this.cards.forHeard(found, { kind, words, severity: decided.severity, ago })
      : null;
  }

  /** Nothing was heard; somebody has been asked to have their words read first. */
  private async holdToBeRead(
    tx: Tx,
    subject: Subject,
    fields: Readonly<Record<string, WordsText>>,
  ): Promise<Screening> {
    await this.cases.raise(tx, {
      kind: 'risk',
      personId: subject.authorId,
      severity: 'green',
      about: ['to-be-read'],
      evidence: evidenceOf(subject, fields),
    });
    return { visibility: 'held', support: null, heard: 'nothing' };
  }

  private async holdUnscanned(
    tx: Tx,
    subject: Subject,
    fields: Readonly<Record<string, WordsText>>,
    mustWait: boolean,
  ): Promise<Screening> {
    this.log.error('The words are held unscanned.', { subject: subject.id, kind: subject.kind });
    const caseId = await this.cases.raise(tx, {
      kind: 'incident',
      personId: null,
      severity: 'crisis',
      about: ['unscanned'],
      evidence: evidenceOf(subject, fields),
    });
    await this.rescan.put(tx, subject, caseId, mustWait);
    return {
      visibility: 'held',
      support: this.cards.forUnread({ kind: subject.kind, words: 'held', severity: 'crisis', ago: 0 }),
      heard: 'risk',
    };
  }
}

const QUIET: Screening = { visibility: 'shown', support: null, heard: 'nothing' };

/** The words as they came in, kept with the case. */
const evidenceOf = (
  { kind, id, authorId, placeId }: Subject,
  words: Readonly<Record<string, WordsText>>,
): NonNullable<Concern['evidence']> => ({ subject: { kind, id }, authorId, placeId: placeId ?? null, words });

function kindOf({ tier, conduct, complete }: HeardWords): Screening['heard'] {
  if (tier !== 'none' || !complete) return 'risk';
  return conduct.every(({ id }) => id === 'contact-details') ? 'contact-details' : 'conduct';
}
