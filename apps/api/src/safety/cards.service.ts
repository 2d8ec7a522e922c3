import { Injectable } from '@nestjs/common';
import type { CaseSeverity } from '@blether/contracts/cases';
import type { CardCategory, ExpectedWait, Need, SupportCard } from '@blether/contracts/safety';
import { WaitsService } from '../cases/waits/waits.service.js';
import type { SubjectKind } from '../platform/ports/words.js';
import { gravest } from './hearing.js';
import type { HeardWords } from './hearing.js';
import { HelplinesService } from './helplines/helplines.service.js';

const MINUTE = 60_000;

export interface CardFor {
  readonly kind: SubjectKind;
  readonly words: 'shown' | 'held';
  readonly severity: CaseSeverity;
  /** How long ago the moderators were told, in milliseconds: 0 as it happens. */
  readonly ago: number;
}

/** What is said to somebody whose words worried us. */
@Injectable()
export class CardsService {
  constructor(
    private readonly helplines: HelplinesService,
    private readonly waits: WaitsService,
  ) {}

  /** For words that were heard. Those that were not read to their end are spoken of as unread, unless risk was heard in them. */
  forHeard(
    heard: Pick<HeardWords, 'tier' | 'about' | 'hits'> & { readonly categories: readonly CardCategory[] },
    what: CardFor,
  ): SupportCard {
    if (heard.categories.length === 0) return this.forUnread(what);
    const { tier, about, categories } = heard;
    return {
      why: about === 'other' ? 'worried-about-another' : 'at-risk',
      category: gravest(heard),
      helplines: this.helplines.for(tier === 'immediate' ? ['immediate', ...categories] : categories),
      ...this.moderators(what),
    };
  }

  /** For words that no scanner has read yet: they may say anything. */
  forUnread(what: CardFor): SupportCard {
    return {
      why: 'could-not-scan',
      category: null,
      helplines: this.helplines.for(['immediate', 'despair']),
      ...this.moderators(what),
    };
  }

  /** For whoever reports something that makes them fear for somebody, whatever they say about it. */
  forReported(
    why: 'at-risk' | 'worried-about-another',
    needs: readonly Need[],
    severity: CaseSeverity,
  ): SupportCard {
    return {
      why,
      category: needs.includes('child-at-risk') ? 'child-at-risk' : null,
      helplines: this.helplines.for(needs),
      ...this.moderators({ kind: 'report', words: 'shown', severity, ago: 0 }),
    };
  }

  private moderators({
    kind,
    words,
    severity,
    ago,
  }: CardFor): Pick<SupportCard, 'kind' | 'words' | 'told' | 'expected'> {
    const { told, expected } = this.waits.expected(severity);
    return { kind, words, told, expected: still(expected, ago) };
  }
}

/** What was promised for a time that has passed is not promised again. */
const still = (expected: ExpectedWait | null, ago: number): ExpectedWait | null =>
  expected && 'minutes' in expected && ago > expected.minutes * MINUTE ? null : expected;
