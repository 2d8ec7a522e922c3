import { Injectable } from '@nestjs/common';
import type { Words as WordsText } from '@blether/contracts/brand';
import type { SupportCard } from '@blether/contracts/safety';
import { moreUrgent as moreUrgentSeverity } from '@blether/escalation/severity';
import type { Category, Tier } from '@blether/risk/ids';
import { tierOf } from '@blether/risk/scanner';
import type { ScanResult, Scanner } from '@blether/risk/scanner';
import { CasesService } from '../cases/cases.service.js';
import { Clock } from '../platform/clock/clock.js';
import type { Reader, Tx } from '../platform/database/tx.js';
import { Log } from '../platform/logging/log.js';
import { Metrics } from '../platform/metrics/metrics.js';
import { Words } from '../platform/ports/words.js';
import type { Screening, Subject, SubjectKind } from '../platform/ports/words.js';
import { DetectionEntity } from './detection.entity.js';
import type { StoredHit } from './detection.entity.js';
import { HelplinesService } from './helplines/helplines.service.js';
import { measuresFor } from './risk.policy.js';
import type { HeardConduct } from './risk.policy.js';

/** The scanner that the process listens with. */
export abstract class ScannerInUse {
  abstract readonly scanner: Scanner;
}

interface Heard {
  readonly tier: Tier;
  readonly conduct: readonly HeardConduct[];
  readonly categories: readonly Category[];
  readonly about: 'self' | 'other' | null;
  readonly complete: boolean;
  readonly hits: readonly StoredHit[];
  readonly lexiconVersion: string;
  readonly scannerVersion: string;
}

/** Hears risk in words before they are stored, and sees to it that a moderator will. */
@Injectable()
export class WordsService extends Words {
  constructor(
    private readonly listening: ScannerInUse,
    private readonly cases: CasesService,
    private readonly helplines: HelplinesService,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
    private readonly log: Log,
  ) {
    super();
  }

  async screen(tx: Tx, subject: Subject, fields: Readonly<Record<string, WordsText>>): Promise<Screening> {
    const heard = this.listen(subject, fields);
    this.metrics.scanned(heard?.tier ?? 'failed');
    if (!heard) return this.holdUnscanned(tx, subject);
    const measures = measuresFor(heard.tier, heard.conduct);
    if (measures.length === 0) return { visibility: 'shown', support: null, heard: 'nothing' };
    await this.store(tx, subject, heard);
    const severity = measures.map((measure) => measure.severity).reduce(moreUrgentSeverity);
    await this.cases.raise(tx, { personId: subject.authorId, severity, subject });
    const staffing = this.cases.isStaffed() ? 'staffed' : 'unstaffed';
    return {
      visibility: measures.some((measure) => measure[staffing] === 'held') ? 'held' : 'shown',
      support: this.cardFor(heard),
      heard: kindOf(heard),
    };
  }

  areQuiet(kind: SubjectKind, fields: Readonly<Record<string, WordsText>>): boolean {
    const heard = this.hear(kind, fields);
    const quiet = heard !== null && measuresFor(heard.tier, heard.conduct).length === 0;
    // What is not quiet is heard again, and counted, by `screen`.
    if (quiet) this.metrics.scanned(heard.tier);
    return quiet;
  }

  async cardOf(reader: Reader, subject: Pick<Subject, 'kind' | 'id'>): Promise<SupportCard | null> {
    const heard = await reader.one<Pick<Heard, 'tier' | 'about' | 'categories'>>({
      text: `SELECT tier, about, categories FROM detection WHERE subject_kind = $1 AND subject_id = $2
             ORDER BY id DESC LIMIT 1`,
      values: [subject.kind, subject.id],
    });
    return heard && this.cardFor(heard);
  }

  /** Null when the scanner failed: that is an incident of ours, never a verdict about the words. */
  private listen(subject: Subject, fields: Readonly<Record<string, WordsText>>): Heard | null {
    const heard = this.hear(subject.kind, fields);
    if (!heard) this.log.error('The words are held unscanned.', { subject: subject.id, kind: subject.kind });
    return heard;
  }

  private hear(door: SubjectKind, fields: Readonly<Record<string, WordsText>>): Heard | null {
    try {
      const { text, placeOf } = asOneText(fields);
      return heardIn(this.listening.scanner.scan(text, { door }), placeOf);
    } catch (error) {
      this.log.error('The scanner failed.', { kind: door }, error);
      return null;
    }
  }

  private async holdUnscanned(tx: Tx, subject: Subject): Promise<Screening> {
    await this.cases.raise(tx, { personId: null, severity: 'crisis', subject });
    return {
      visibility: 'held',
      support: { why: 'could-not-scan', helplines: this.helplines.for(['immediate', 'despair']) },
      heard: 'risk',
    };
  }

  private cardFor({
    tier,
    about,
    categories,
  }: Pick<Heard, 'tier' | 'about' | 'categories'>): SupportCard | null {
    if (tier === 'none') return null;
    return {
      why: about === 'other' ? 'worried-about-another' : 'at-risk',
      helplines: this.helplines.for(tier === 'immediate' ? ['immediate', ...categories] : categories),
    };
  }

  private async store(tx: Tx, subject: Subject, heard: Heard): Promise<void> {
    await tx.entities.insert(DetectionEntity, {
      subjectKind: subject.kind,
      subjectId: subject.id,
      authorId: subject.authorId,
      tier: heard.tier,
      conduct: heard.conduct.map(({ id }) => id),
      categories: [...heard.categories],
      about: heard.about,
      hits: [...heard.hits],
      complete: heard.complete,
      lexiconVersion: heard.lexiconVersion,
      scannerVersion: heard.scannerVersion,
      detectedAt: this.clock.now(),
    });
  }
}

function kindOf({ tier, conduct }: Heard): Screening['heard'] {
  if (tier !== 'none') return 'risk';
  return conduct.every(({ id }) => id === 'contact-details') ? 'contact-details' : 'conduct';
}

interface Place {
  readonly field: string;
  readonly at: number;
}

/** Several fields as the reader meets them, one after the other: words that begin in one may go on in the next. */
function asOneText(fields: Readonly<Record<string, WordsText>>): {
  text: string;
  placeOf: (offset: number) => Place;
} {
  let length = 0;
  const starts = Object.entries(fields).map(([field, words]) => {
    const start = length;
    length += words.length + 1;
    return { field, start };
  });
  const placeOf = (offset: number): Place => {
    const found = starts.findLast(({ start }) => start <= offset);
    return { field: found?.field ?? '', at: offset - (found?.start ?? 0) };
  };
  return { text: Object.values(fields).join('\n'), placeOf };
}

function heardIn(result: ScanResult, placeOf: (offset: number) => Place): Heard {
  return {
    tier: result.tier,
    categories: result.categories,
    conduct: result.conduct.map((id) => ({ id, grade: tierOf(result, id) })),
    about: result.about,
    complete: result.work.complete,
    hits: result.hits.map((hit): StoredHit => {
      const [start, last] = [placeOf(hit.span.start), placeOf(hit.span.end - 1)];
      return {
        phraseId: hit.phraseId,
        category: hit.category,
        tierBefore: hit.tierBefore,
        tier: hit.tier,
        about: hit.about,
        cues: hit.cues,
        field: start.field,
        start: start.at,
        endField: last.field,
        end: last.at + 1,
      };
    }),
    lexiconVersion: result.lexiconVersion,
    scannerVersion: result.scannerVersion,
  };
}
