import type { OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { Instant } from '@blether/contracts/brand';
import { DOCUMENT_KINDS } from '@blether/contracts/documents';
import type {
  DocumentKind,
  DocumentVersion,
  DocumentView,
  PublishDocument,
} from '@blether/contracts/documents';
import { system } from '../../platform/actor.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Copies } from '../../platform/database/copies.js';
import { Database } from '../../platform/database/database.js';
import { problem } from '../../platform/http/problem.js';
import { fault } from '../../platform/http/validation.js';
import { Readiness } from '../../platform/readiness.js';
import { Settings } from '../../platform/settings/settings.js';
import { mayAdminister } from '../../platform/settings/settings.policy.js';
import { DocumentsRepository } from './documents.repository.js';
import { firstText } from './first-documents.js';
import { filled, inForce } from './in-force.js';
import type { InForce, StoredVersion } from './in-force.js';

const DAY_MILLISECONDS = 24 * 3_600_000;
const YEAR_MILLISECONDS = 366 * DAY_MILLISECONDS;
/** Nobody is to find new words in force before they could read them. The form says so too (`publish-form.tsx`). */
const DAYS_TO_READ = 7;

/** The numbers of the versions that apply at this moment: what somebody who agrees now agrees to. */
export interface CurrentDocuments {
  readonly houseRules: number;
  readonly privacy: number;
}

/** House rules and privacy statement, in versions, known to every process at any moment. */
@Injectable()
export class DocumentsService implements OnModuleInit {
  private versions: readonly StoredVersion[] = [];

  constructor(
    private readonly db: Database,
    private readonly documents: DocumentsRepository,
    private readonly copies: Copies,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly readiness: Readiness,
  ) {
    copies.keep('documents', async (reader) => {
      this.versions = await this.documents.all(reader);
    });
  }

  onModuleInit(): void {
    this.readiness.beforeFirstReady(() => this.publishFirst());
  }

  /** What applies now, from memory. @throws `unavailable` before the process is ready */
  current(): CurrentDocuments {
    return {
      houseRules: this.inForce('house-rules').current.version,
      privacy: this.inForce('privacy').current.version,
    };
  }

  /** What people read, with the operator's name filled in. */
  read(kind: DocumentKind): { current: DocumentView; coming: DocumentView | null } {
    const { current, coming } = this.inForce(kind);
    return { current: this.view(current), coming: coming && this.view(coming) };
  }

  /** Every version, newest first, as it was written. @throws `not-found` for whoever may not administer */
  async history(actor: Actor, kind: DocumentKind): Promise<readonly DocumentVersion[]> {
    if (!mayAdminister(actor)) throw problem('not-found');
    const all = await this.documents.all(this.db.read(actor));
    const now = this.clock.now();
    const current = inForce(all, kind, now)?.current.version ?? 0;
    return all
      .filter((each) => each.kind === kind)
      .map(({ version, text, appliesFrom, publishedAt, publishedBy }) => ({
        version,
        text,
        appliesFrom: appliesFrom.toISOString() as Instant,
        publishedAt: publishedAt.toISOString() as Instant,
        publishedBy,
        state: version === current ? 'current' : version > current && appliesFrom > now ? 'coming' : 'past',
      }));
  }

  /**
   * Publishes a new version, to apply once people have had the time to read it; only the first, which comes with the
   * service, applies at once.
   * @throws `not-found` for whoever may not administer, `validation` at `/appliesFrom`, `conflict` when somebody else
   * has published since `basedOn`
   */
  async publish(actor: Actor, kind: DocumentKind, wanted: PublishDocument): Promise<{ version: number }> {
    if (!mayAdminister(actor)) throw problem('not-found');
    const now = this.clock.now();
    const appliesFrom = wanted.appliesFrom === null ? now : new Date(wanted.appliesFrom);
    const away = appliesFrom.getTime() - now.getTime();
    const wrong =
      away < 0
        ? 'in-the-past'
        : away < DAYS_TO_READ * DAY_MILLISECONDS || away > YEAR_MILLISECONDS
          ? 'out-of-range'
          : null;
    if (wrong) throw problem('validation', { errors: [fault('/appliesFrom', wrong)] });
    const version = await this.db.write(actor, async (tx) => {
      const next = wanted.basedOn + 1;
      const isNext = (await this.documents.newest(tx, kind)) === wanted.basedOn;
      const stored =
        isNext &&
        (await this.documents.insert(tx, { kind, version: next, text: wanted.text, appliesFrom }, now));
      if (!stored) throw problem('conflict');
      tx.record('document.published', { kind, version: next });
      await this.copies.changed(tx, 'documents');
      return next;
    });
    await this.copies.refresh();
    return { version };
  }

  /** Version 1 of each, once for a database, however many processes start at once. */
  async publishFirst(): Promise<void> {
    const actor = system('setup');
    const reader = this.db.read(actor);
    for (const kind of DOCUMENT_KINDS) {
      if ((await this.documents.newest(reader, kind)) > 0) continue;
      const [text, now] = [await firstText(kind), this.clock.now()];
      await this.db.write(actor, async (tx) => {
        if (!(await this.documents.insert(tx, { kind, version: 1, text, appliesFrom: now }, now))) return;
        tx.record('document.published', { kind, version: 1 });
        await this.copies.changed(tx, 'documents');
      });
    }
    await this.copies.look();
  }

  private inForce(kind: DocumentKind): InForce {
    const found = inForce(this.versions, kind, this.clock.now());
    if (!found) throw problem('unavailable', { retryAfter: 2 });
    return found;
  }

  private view({ version, text, appliesFrom }: StoredVersion): DocumentView {
    return {
      version,
      text: filled(text, this.settings.get('service-name')),
      appliesFrom: appliesFrom.toISOString() as Instant,
    };
  }
}
