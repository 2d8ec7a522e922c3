import { Injectable } from '@nestjs/common';
import type { PageId } from '@blether/contracts/brand';
import type { PageFailure } from '@blether/contracts/rota';
import { PostService } from '../../identity/post.service.js';
import { system } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { ProcessSettings } from '../../platform/config/process-settings.js';
import { Database } from '../../platform/database/database.js';
import { isUnavailable } from '../../platform/database/failures.js';
import type { Tx } from '../../platform/database/tx.js';
import { post } from '../../platform/http/outgoing.js';
import { Shifts } from '../rota/shifts.js';
import { OnCallService, UNTRIED_AFTER } from './on-call.service.js';
import { PagesRepository } from './pages.repository.js';
import type { WaitingPage } from './pages.repository.js';
import { webhookSignature } from './push-message.js';
import { PushService } from './push.service.js';
import { StaffRepository } from './staff.repository.js';
import { WebhookService } from './webhook.service.js';
import { mayKnow, whom } from './whom.js';

/** How often a page is tried over one channel before the next one is used. */
export const MOST_TRIES = 5;
/** After the first try: 5 s, then 10, 20, 40. */
const FIRST_PAUSE = 5_000;
/** Whoever began to send has either said how it went by then, since no server is waited for as long, or is dead. */
const LOST_AFTER = 5_500;
/** What one page takes to be sent where many wait, generously. */
const SENT_WITHIN = 50;
/** These will not be otherwise in a minute. */
const FOR_GOOD: readonly PageFailure[] = ['gone', 'not-set-up', 'private-address'];

type Saying = (tx: Tx) => Promise<void>;

/**
 * Sends pages, each at least once under its id, and none once somebody has taken the case on: it is asked again before
 * every try. What fails is tried again, and then the next channel is used.
 */
@Injectable()
export class DeliveryService {
  /** Of this process. When it dies with them, `LOST_AFTER` helps. */
  private readonly owed = new Map<PageId, Saying>();

  constructor(
    private readonly db: Database,
    private readonly pages: PagesRepository,
    private readonly onCall: OnCallService,
    private readonly staff: StaffRepository,
    private readonly shifts: Shifts,
    private readonly push: PushService,
    private readonly webhook: WebhookService,
    private readonly mail: PostService,
    private readonly settings: ProcessSettings,
    private readonly clock: Clock,
  ) {}

  /** The job of a page. No transaction is open while somebody else's server is spoken to. */
  async send(pageId: PageId): Promise<void> {
    const begun = this.clock.now();
    let say: Saying = (tx) => this.again(tx, pageId);
    try {
      const page = await this.db.write(system('jobs'), (tx) => this.begin(tx, pageId));
      if (!page) return;
      const failure = page.channel === 'push' ? await this.callBrowser(page) : await this.callWebhook(page);
      say = (tx) => (failure === null ? this.arrived(tx, page, begun) : this.failed(tx, page, failure));
      await this.db.write(system('jobs'), say);
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      this.owed.set(pageId, say);
    }
  }

  /** Says what could not be said while the database was away: how a try went, or that there was none. */
  async sayOwed(): Promise<void> {
    for (const [pageId, say] of this.owed) {
      await this.db.write(system('jobs'), say);
      this.owed.delete(pageId);
    }
  }

  /**
   * Another try, when its time has come, or when nobody has been heard of who made one. Where many wait they are put in
   * again more seldom, all together no faster than they can be sent: most of them are not lost, but wait their turn.
   */
  async again(tx: Tx, pageId: PageId): Promise<void> {
    const page = await this.pages.lockWaiting(tx, pageId);
    if (!page) return;
    tx.enqueue('page.send', { pageId });
    this.lookAgain(tx, pageId, Math.max(UNTRIED_AFTER, (await this.pages.countWaiting(tx)) * SENT_WITHIN));
  }

  /** Null: there is nothing to do outside the database, any more or at all. */
  private async begin(tx: Tx, pageId: PageId): Promise<WaitingPage | null> {
    const page = await this.pages.lockWaiting(tx, pageId);
    if (!page) return null;
    if (!page.needed) {
      await this.pages.end(tx, pageId, 'dropped', null, this.clock.now());
      return null;
    }
    await this.pages.tried(tx, pageId);
    await this.pages.lookNoMore(tx, pageId);
    const tried = { ...page, tries: page.tries + 1 };
    if (page.channel !== 'email') {
      this.lookAgain(tx, pageId, LOST_AFTER);
      return tried;
    }
    await this.write(tx, tried);
    return null;
  }

  /** A letter is stored with what it is about, and the mail's own rounds take it to the server. */
  private async write(tx: Tx, page: WaitingPage): Promise<void> {
    const written =
      page.personId !== null &&
      this.staff.mailReaches &&
      (await this.mail.page(tx, page.personId, page.purpose === 'test'));
    if (written) await this.arrived(tx, page, this.clock.now());
    else await this.failed(tx, page, 'not-set-up');
  }

  private callBrowser({ id, personId, purpose }: WaitingPage): Promise<PageFailure | null> {
    return personId === null ? Promise.resolve('gone') : this.push.call(personId, id, purpose === 'test');
  }

  private async callWebhook(page: WaitingPage): Promise<PageFailure | null> {
    const target = await this.webhook.target(this.db.read(system('jobs')));
    if (!target) return 'not-set-up';
    const id = `page_${page.id}`;
    const at = Math.floor(this.clock.now().getTime() / 1000);
    const body = Buffer.from(JSON.stringify(this.bodyOf(page)));
    const answer = await post(
      target.url,
      {
        headers: {
          'content-type': 'application/json',
          'user-agent': 'Blether',
          'webhook-id': id,
          'webhook-timestamp': String(at),
          'webhook-signature': webhookSignature(target.secret, id, at, body),
        },
        body,
      },
      this.webhook.reach,
    );
    return answer.ok ? null : answer.why;
  }

  /** Ids, severity and a link: nobody's name and nobody's words. */
  private bodyOf({ id, purpose, caseId, severity, ladder, at }: WaitingPage): object {
    const { origin } = this.settings.config.publicUrl;
    return {
      type:
        purpose === 'case' ? `case.${ladder ?? 'waiting'}` : purpose === 'shift' ? 'shift.unstaffed' : 'test',
      timestamp: at.toISOString(),
      data: { pageId: id, caseId, severity, link: `${origin}/desk` },
    };
  }

  private async arrived(tx: Tx, page: WaitingPage, begun: Date): Promise<void> {
    const now = this.clock.now();
    if (!(await this.pages.end(tx, page.id, 'sent', null, now))) return;
    await this.pages.lookNoMore(tx, page.id);
    if (page.personId !== null && page.purpose !== 'test') await this.pages.sentWith(tx, page, begun, now);
  }

  private async failed(tx: Tx, page: WaitingPage, failure: PageFailure): Promise<void> {
    if (page.tries < MOST_TRIES && !FOR_GOOD.includes(failure)) {
      await this.pages.fails(tx, page.id, failure);
      await this.pages.lookNoMore(tx, page.id);
      this.lookAgain(tx, page.id, FIRST_PAUSE * 2 ** (page.tries - 1));
      return;
    }
    if (!(await this.pages.end(tx, page.id, 'failed', failure, this.clock.now()))) return;
    const { id: pageId, caseId, channel, tries } = page;
    tx.record(caseId === null ? 'on-call.page-failed' : 'case.page-failed', {
      pageId,
      ...(caseId === null ? {} : { caseId }),
      channel,
      failure,
      tries,
    });
    if (page.purpose !== 'test') await this.useNext(tx, page);
  }

  /** One timer watches over a page that has not been sent. */
  private lookAgain(tx: Tx, pageId: PageId, milliseconds: number): void {
    tx.at(new Date(this.clock.now().getTime() + milliseconds), 'page.again', pageId);
  }

  /** The other channel of the same person; for the webhook, whoever is duty lead. A page that was made is not made again. */
  private async useNext(tx: Tx, page: WaitingPage): Promise<void> {
    const now = this.clock.now();
    const like = await this.pages.like(tx, page.id);
    if (!like) return;
    const staff = await this.staff.callable(tx, now);
    const about =
      page.caseId === null ? { personId: null, isStaff: false } : await this.staff.about(tx, page.caseId);
    const dutyLeads = await this.shifts.onNow(tx, 'duty-lead', now);
    const leads = whom('duty-lead', mayKnow(staff, about), { dutyLeads, holder: null, minutes: 0 });
    const people = page.personId === null ? leads : staff.filter(({ id }) => id === page.personId);
    for (const person of people)
      for (const channel of ['push', 'email'] as const)
        if (channel !== page.channel && person[channel])
          await this.onCall.make(tx, { ...like, personId: person.id, channel });
  }
}
