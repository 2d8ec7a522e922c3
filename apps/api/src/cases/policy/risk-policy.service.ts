import type { OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { Instant } from '@blether/contracts/brand';
import type { PolicyView, RiskPolicy } from '@blether/contracts/policy';
import { system } from '../../platform/actor.js';
import type { Actor, PersonActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Copies } from '../../platform/database/copies.js';
import { Database } from '../../platform/database/database.js';
import { problem } from '../../platform/http/problem.js';
import { fault } from '../../platform/http/validation.js';
import { Log } from '../../platform/logging/log.js';
import { Readiness } from '../../platform/readiness.js';
import { FIRST_POLICY } from './first-policy.js';
import { readPolicy } from './policy-reading.js';
import { mayPublishPolicy, mayReadPolicy } from './risk-policy.policy.js';
import { RiskPolicyRepository } from './risk-policy.repository.js';

export interface PolicyInUse {
  /** 0: built in. */
  readonly version: number;
  readonly policy: RiskPolicy;
}

const BUILT_IN: PolicyView = { version: 0, policy: FIRST_POLICY, published: null, unreadable: null };

/**
 * What the service does about words, from memory. What is stored may be bad and the database away: the last known policy
 * holds, and where there is none that can be read, the one that is built in.
 */
@Injectable()
export class RiskPolicyService implements OnModuleInit {
  private known: PolicyView = BUILT_IN;

  constructor(
    private readonly db: Database,
    private readonly policies: RiskPolicyRepository,
    private readonly copies: Copies,
    private readonly clock: Clock,
    private readonly readiness: Readiness,
    private readonly log: Log,
  ) {
    copies.keep('policy', async (reader) => {
      const stored = await this.policies.newest(reader);
      if (!stored) return;
      const { version, publishedAt, publishedBy } = stored;
      const { policy, faults } = readPolicy(stored.policy);
      if (policy) {
        const published = { at: publishedAt.toISOString() as Instant, by: publishedBy };
        this.known = { version, policy, published, unreadable: null };
        return;
      }
      this.known = { ...BUILT_IN, unreadable: version };
      this.log.error('The policy cannot be read. The one that is built in holds.', {
        version,
        faults: faults.map(({ pointer }) => pointer).join(' '),
      });
    });
  }

  onModuleInit(): void {
    this.readiness.beforeFirstReady(() => this.publishFirst());
  }

  /** The policy that holds now. */
  get current(): PolicyInUse {
    return this.known;
  }

  /** The version that could not be read, if the newest cannot be. */
  get unreadable(): number | null {
    return this.known.unreadable;
  }

  /** @throws `not-found` for whoever does not work by it */
  view(actor: PersonActor): PolicyView {
    if (!mayReadPolicy(actor)) throw problem('not-found');
    return this.known;
  }

  /** Makes this the policy that holds, and answers with its version. @throws `not-found`, `validation` */
  async publish(actor: Actor, wanted: RiskPolicy): Promise<number> {
    if (!mayPublishPolicy(actor)) throw problem('not-found');
    const { policy, faults } = readPolicy(wanted);
    if (!policy)
      throw problem('validation', { errors: faults.map((each) => fault(each.pointer, each.fault)) });
    return this.store(actor, policy, () => true);
  }

  /** The mission's defaults, once for a database, however many processes start at once. */
  private async publishFirst(): Promise<void> {
    const actor = system('setup');
    if (await this.policies.newest(this.db.read(actor))) return;
    await this.store(actor, FIRST_POLICY, (newest) => newest === null);
    await this.copies.look();
  }

  private async store(
    actor: Actor,
    policy: RiskPolicy,
    stillWanted: (newest: number | null) => boolean,
  ): Promise<number> {
    const version = await this.db.write(actor, async (tx) => {
      // The lock of its row: whoever publishes at the same time comes after this.
      await this.copies.changed(tx, 'policy');
      const newest = (await this.policies.newest(tx))?.version ?? null;
      if (newest !== null && !stillWanted(newest)) return newest;
      const next = await this.policies.insert(tx, policy, this.clock.now());
      tx.record('policy.published', { version: next });
      return next;
    });
    await this.copies.refresh();
    return version;
  }
}
