import type { BeforeApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { CaseSeverity } from '@blether/contracts/cases';
import type { ExpectedWait, ModeratorsThere, WhoWasTold } from '@blether/contracts/safety';
import { system } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isUnavailable } from '../../platform/database/failures.js';
import { Log } from '../../platform/logging/log.js';
import { Loop } from '../../platform/loop.js';
import { Readiness } from '../../platform/readiness.js';
import { CasesService } from '../cases.service.js';
import { RiskPolicyService } from '../policy/risk-policy.service.js';
import { DutyHours } from './duty-hours.js';
import { expectedWait, whoWasTold } from './expected-wait.js';
import type { Duty, Late, MeasuredWait } from './expected-wait.js';

const EVERY_MILLISECONDS = 60_000;
const DAYS = 28;

/**
 * How long people wait for a moderator, from what really happened. Kept in memory and measured anew each minute, so
 * nobody's words wait for it; while the database is away the last known figures hold.
 */
@Injectable()
export class WaitsService implements OnModuleInit, BeforeApplicationShutdown {
  private measured: readonly MeasuredWait[] = [];
  private late: readonly Late[] = [];
  private readonly loop = new Loop(
    EVERY_MILLISECONDS,
    () => this.look(),
    (error) => {
      if (!isUnavailable(error)) this.log.error('Waits could not be measured.', {}, error);
    },
  );

  constructor(
    private readonly db: Database,
    private readonly cases: CasesService,
    private readonly hours: DutyHours,
    private readonly policy: RiskPolicyService,
    private readonly clock: Clock,
    private readonly readiness: Readiness,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.readiness.beforeFirstReady(async () => {
      await this.look();
      this.loop.start();
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  /** What somebody is told who needs a person now, whatever it is about: as urgent words are read. */
  moderatorsThere(): ModeratorsThere {
    return { onDuty: this.cases.isStaffed(), expected: this.expected('red').expected };
  }

  /** Who has been told of a case of this severity that is opened now, and until when they have read it. */
  expected(severity: CaseSeverity): {
    readonly told: WhoWasTold;
    readonly expected: ExpectedWait | null;
  } {
    const duty = this.duty();
    const { acknowledge } = this.policy.current.policy.clocks[severity];
    return {
      told: whoWasTold(severity, duty),
      expected: expectedWait(severity, this.clock.now(), duty, this.measured, acknowledge, this.late),
    };
  }

  /** Measures anew. Public for tests, which do not wait for the clock on the wall. */
  async look(): Promise<void> {
    const now = this.clock.now();
    const reader = this.db.read(system('setup'));
    await this.hours.look(reader);
    this.measured = await reader.rows<MeasuredWait & Record<string, unknown>>({
      name: 'measured-waits',
      // Whoever still waits past the deadline counts with the wait so far: leaving them out would flatter us.
      text: `SELECT severity, staffed, band, count(*)::int AS cases,
                    percentile_disc(0.8) WITHIN GROUP (ORDER BY seconds)::float8 AS seconds
             FROM (SELECT severity, opened_staffed AS staffed,
                          (extract(hour FROM opened_at AT TIME ZONE 'Europe/London')::int / 3) AS band,
                          extract(epoch FROM coalesce(acknowledged_at, $1) - opened_at) AS seconds
                   FROM case_file
                   WHERE opened_at > $2 AND kind <> 'incident' AND (acknowledged_at IS NOT NULL OR acknowledge_by <= $1)) c
             GROUP BY severity, staffed, band`,
      values: [now, new Date(now.getTime() - DAYS * 24 * 3_600_000)],
    });
    this.late = await reader.rows<Late & Record<string, unknown>>({
      name: 'late-waits',
      text: `SELECT severity, max(extract(epoch FROM $1 - opened_at))::float8 AS seconds FROM case_file
             WHERE state = 'waiting' AND acknowledge_by <= $1 AND kind <> 'incident' GROUP BY severity`,
      values: [now],
    });
  }

  private duty(): Duty {
    const isStaffed = this.cases.isStaffed();
    return { isStaffed, nextStaffedAt: isStaffed ? null : this.hours.nextStaffedAt() };
  }
}
