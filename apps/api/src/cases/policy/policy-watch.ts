import type { BeforeApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { system } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { ProcessRole } from '../../platform/config/process-role.js';
import { Database } from '../../platform/database/database.js';
import { isUnavailable } from '../../platform/database/failures.js';
import { Log } from '../../platform/logging/log.js';
import { Loop } from '../../platform/loop.js';
import { Readiness } from '../../platform/readiness.js';
import { CasesService } from '../cases.service.js';
import { RiskPolicyRepository } from './risk-policy.repository.js';
import { RiskPolicyService } from './risk-policy.service.js';

const EVERY_MILLISECONDS = 10_000;

/** A policy that cannot be read is everybody's business at once: it opens a crisis, one for each such version. */
@Injectable()
export class PolicyWatch implements OnModuleInit, BeforeApplicationShutdown {
  private readonly loop = new Loop(
    EVERY_MILLISECONDS,
    () => this.look(),
    (error) => {
      if (!isUnavailable(error))
        this.log.error('That the policy cannot be read could not be told.', {}, error);
    },
  );

  constructor(
    private readonly policy: RiskPolicyService,
    private readonly policies: RiskPolicyRepository,
    private readonly cases: CasesService,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly role: ProcessRole,
    private readonly readiness: Readiness,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.readiness.beforeFirstReady(() => {
      if (this.role.runsLoops) this.loop.start();
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  /** Public for tests, which do not wait for the clock on the wall. */
  async look(): Promise<void> {
    const version = this.policy.unreadable;
    if (version === null) return;
    await this.db.write(system('policy'), async (tx) => {
      if (!(await this.policies.noteTold(tx, version, this.clock.now()))) return;
      await this.cases.raise(tx, {
        kind: 'incident',
        personId: null,
        severity: 'crisis',
        about: ['policy-unreadable'],
        evidence: null,
      });
    });
  }
}
