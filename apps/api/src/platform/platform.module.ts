import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { Clock, Random } from './clock/clock.js';
import type { Config } from './config/config.js';
import { ProcessRole } from './config/process-role.js';
import { ProcessSettings } from './config/process-settings.js';
import { Secrets } from './config/secrets.js';
import { Copies } from './database/copies.js';
import { Database, DatabaseSettings } from './database/database.js';
import { Sealer } from './events/sealer.js';
import { AllowanceLimits, Allowances } from './http/allowances.js';
import { DoorGuard } from './http/door.guard.js';
import { HealthController } from './http/health.controller.js';
import { Pages } from './http/pages.js';
import { ProblemFilter } from './http/problem.filter.js';
import { InputPipe } from './http/validation.js';
import { JobQueue } from './jobs/job-queue.js';
import { Jobs } from './jobs/jobs.js';
import { Log } from './logging/log.js';
import { MailRounds } from './mail/mail-rounds.js';
import { MailServer } from './mail/mail-server.js';
import { Mail } from './mail/mail.js';
import { Metrics } from './metrics/metrics.js';
import { Moderated } from './ports/moderated.js';
import { Readiness } from './readiness.js';
import { SocketProblems } from './realtime/acknowledgement.js';
import { Heartbeat } from './realtime/heartbeat.js';
import { Logs } from './realtime/logs.js';
import { Realtime } from './realtime/realtime.js';
import { RedisConnections, RedisSettings } from './realtime/redis-connections.js';
import { SocketDoor } from './realtime/socket-door.js';
import { Settings } from './settings/settings.js';
import { SettingsController } from './settings/settings.controller.js';
import { Timers } from './timers/timers.js';

/** What the process is started with: everything that differs between a service, a test and a benchmark. */
export interface PlatformOptions {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** False: timers, jobs and seals run when a test says so. */
  readonly loops: boolean;
  readonly allowances: AllowanceLimits;
}

@Global()
@Module({})
export class PlatformModule {
  static with(options: PlatformOptions): DynamicModule {
    const { config } = options;
    const role = new ProcessRole(config.role, options.loops);
    const values = [
      { provide: ProcessSettings, useValue: new ProcessSettings(config) },
      { provide: ProcessRole, useValue: role },
      {
        provide: DatabaseSettings,
        useValue: { options: { url: options.databaseUrl, pool: config.databasePool } },
      },
      { provide: RedisSettings, useValue: new RedisSettings(config.redisUrl) },
      { provide: AllowanceLimits, useValue: options.allowances },
      { provide: Secrets, useValue: options.secrets },
      { provide: Clock, useValue: options.clock },
      { provide: Random, useValue: options.random },
      { provide: Log, useValue: options.log },
    ];
    const services = [
      Database,
      JobQueue,
      Jobs,
      Timers,
      Metrics,
      Readiness,
      RedisConnections,
      Realtime,
      Logs,
      Allowances,
      Mail,
      Copies,
      Settings,
      Pages,
      Moderated,
    ];
    const everywhere = [
      { provide: APP_GUARD, useClass: DoorGuard },
      { provide: APP_PIPE, useClass: InputPipe },
      { provide: APP_FILTER, useExisting: ProblemFilter },
    ];
    return {
      module: PlatformModule,
      controllers: [HealthController, SettingsController],
      providers: [
        ...values,
        ...services,
        MailServer,
        MailRounds,
        Sealer,
        Heartbeat,
        SocketProblems,
        SocketDoor,
        ProblemFilter,
        ...everywhere,
      ],
      exports: [
        ...values.map(({ provide }) => provide),
        ...services,
        Sealer,
        Heartbeat,
        ProblemFilter,
        SocketProblems,
      ],
    };
  }
}
