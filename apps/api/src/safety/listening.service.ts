import { Injectable } from '@nestjs/common';
import type { Words } from '@blether/contracts/brand';
import type { DoorPolicy } from '@blether/contracts/policy';
import type { Scanner } from '@blether/risk/scanner';
import { RiskPolicyService } from '../cases/policy/risk-policy.service.js';
import { Clock } from '../platform/clock/clock.js';
import type { Tx } from '../platform/database/tx.js';
import { Log } from '../platform/logging/log.js';
import type { Subject, SubjectKind } from '../platform/ports/words.js';
import { DetectionEntity } from './detection.entity.js';
import { asOneText, heardIn } from './hearing.js';
import type { HeardWords } from './hearing.js';

/** Nobody wrote these: whoever can read the first as quiet and the second as danger can read. */
const PROBES = ['The kettle is on.', 'I have taken all my tablets and I want to die tonight.'] as Words[];

/** The scanner that the process listens with. */
export abstract class ScannerInUse {
  abstract readonly scanner: Scanner;
}

/** Hears words, and keeps what was heard. What follows from it is for others to say. */
@Injectable()
export class Listening {
  constructor(
    private readonly listening: ScannerInUse,
    private readonly policy: RiskPolicyService,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Null when the scanner failed: that is an incident of ours, never a verdict about the words. */
  hear(kind: SubjectKind, fields: Readonly<Record<string, Words>>): HeardWords | null {
    try {
      const { text, placeOf } = asOneText(fields);
      return heardIn(this.listening.scanner.scan(text, { door: kind }), placeOf);
    } catch (error) {
      this.log.error('The scanner failed.', { kind }, error);
      return null;
    }
  }

  /** Whether the scanner can read at all, and tells danger from an ordinary day. */
  works(): boolean {
    const [quiet, danger] = PROBES.map((text) => this.hear('post', { body: text }));
    return quiet?.tier === 'none' && danger !== null && danger !== undefined && danger.tier !== 'none';
  }

  /** What is known of words that the scanner fails at: nothing, and that a person must read them. */
  nothingOf(): HeardWords {
    const { lexiconVersion, scannerVersion } = this.listening.scanner;
    return {
      tier: 'none',
      conduct: [],
      categories: [],
      about: null,
      complete: false,
      hits: [],
      lexiconVersion,
      scannerVersion,
    };
  }

  /** What the policy in force says of words of this kind. */
  policyOf(kind: SubjectKind): DoorPolicy {
    return this.policy.current.policy.doors[kind];
  }

  async keep(tx: Tx, subject: Subject, heard: HeardWords): Promise<void> {
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
      policyVersion: this.policy.current.version,
      detectedAt: this.clock.now(),
    });
  }
}
