import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ProblemCode } from '@blether/contracts/problems';
import type { JobName } from '../jobs/job-names.js';
import type { MailKind } from '../mail/letter.js';
import type { TimerKind } from '../timers/timer-kinds.js';

/** What Prometheus reads. Labels are names from our own lists: never an id, an address or a word of anybody's. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  private readonly requests = new Histogram({
    name: 'blether_http_request_seconds',
    help: 'Time from request to answer, by route and status class',
    labelNames: ['route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });
  private readonly problems = new Counter({
    name: 'blether_problems_total',
    help: 'Problems answered, by code and door',
    labelNames: ['code', 'door'],
    registers: [this.registry],
  });
  private readonly timers = new Histogram({
    name: 'blether_timer_lateness_seconds',
    help: 'How late deadlines were carried out',
    labelNames: ['kind'],
    buckets: [0.1, 0.5, 1, 2, 5, 10, 30, 60, 300],
    registers: [this.registry],
  });
  private readonly failedJobs = new Counter({
    name: 'blether_job_failures_total',
    help: 'Jobs that failed and will be tried again',
    labelNames: ['job'],
    registers: [this.registry],
  });
  private readonly mails = new Counter({
    name: 'blether_mails_total',
    help: 'Mails that were sent, refused for good or given up',
    labelNames: ['kind', 'outcome'],
    registers: [this.registry],
  });
  private readonly socketGauge = new Gauge({
    name: 'blether_sockets',
    help: 'Open sockets of this process',
    registers: [this.registry],
  });
  private readonly scans = new Counter({
    name: 'blether_scans_total',
    help: 'Words scanned, by tier',
    labelNames: ['tier'],
    registers: [this.registry],
  });
  private readonly behind = new Counter({
    name: 'blether_heads_behind_total',
    help: 'Times a log had moved on without its facts arriving here',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  answered(route: string, status: number, seconds: number): void {
    this.requests.observe({ route, status: `${String(Math.floor(status / 100))}xx` }, seconds);
  }

  problem(code: ProblemCode, door: 'http' | 'socket'): void {
    this.problems.inc({ code, door });
  }

  timerFired(kind: TimerKind, lateMilliseconds: number): void {
    this.timers.observe({ kind }, Math.max(0, lateMilliseconds / 1000));
  }

  jobFailed(job: JobName): void {
    this.failedJobs.inc({ job });
  }

  mailEnded(kind: MailKind, outcome: 'sent' | 'refused' | 'gave-up'): void {
    this.mails.inc({ kind, outcome });
  }

  sockets(count: number): void {
    this.socketGauge.set(count);
  }

  scanned(tier: string): void {
    this.scans.inc({ tier });
  }

  foundBehind(): void {
    this.behind.inc();
  }
}
