import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { CasesModule } from './cases/cases.module.js';
import { DeskModule } from './desk/desk.module.js';
import { ForumModule } from './forum/forum.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { MembersModule } from './members/members.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { PlatformModule } from './platform/platform.module.js';
import type { PlatformOptions } from './platform/platform.module.js';
import { SafetyModule } from './safety/safety.module.js';

/** The only list of modules. The demo's is added, and its code loaded, in demo mode alone. */
@Module({})
export class AppModule {
  static async with(options: PlatformOptions): Promise<DynamicModule> {
    const demo = options.config.demo
      ? (await import('./demo/demo.module.js')).DemoModule.with(options.clock)
      : null;
    return {
      module: AppModule,
      imports: [
        PlatformModule.with({ ...options, clock: demo?.clock ?? options.clock }),
        IdentityModule,
        MembersModule,
        CasesModule,
        SafetyModule,
        ForumModule,
        DeskModule,
        NotificationsModule,
        ...(demo ? [demo.module] : []),
      ],
    };
  }
}
