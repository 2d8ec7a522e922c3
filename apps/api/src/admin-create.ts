import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { LIMITS } from '@blether/contracts/limits';
import { AppModule } from './app.module.js';
import { InvitationsService } from './identity/staff/invitations.service.js';
import { system } from './platform/actor.js';
import { SystemClock, SystemRandom } from './platform/clock/clock.js';
import { readConfig } from './platform/config/config.js';
import { reachDatabase } from './platform/database/open-database.js';
import { AllowanceLimits } from './platform/http/allowances.js';
import { emailFault } from './platform/http/input.js';
import { PinoLog } from './platform/logging/log.js';
import { Readiness } from './platform/readiness.js';

const WHEN = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/**
 * `npm run admin:create -- --email somebody@example.org`: invites somebody to be an administrator and prints the link.
 * The way to the first one, and the way back when none of them can sign in. The service may run meanwhile.
 */
function invitedAddress(args: readonly string[]): string {
  const at = args.indexOf('--email');
  const email = (at === -1 ? '' : (args[at + 1] ?? '')).trim().toLowerCase();
  if (emailFault(email, LIMITS.email.max) !== null)
    throw new Error('Say whom to invite: npm run admin:create -- --email somebody@example.org');
  return email;
}

try {
  const email = invitedAddress(process.argv.slice(2));
  const config = readConfig();
  if (config.demo)
    throw new Error(
      'This would be the demo, where anybody may be an administrator already. For a service of your own set DEMO=off or DATABASE_URL, and start it in the same way.',
    );
  const log = new PinoLog('error');
  const database = await reachDatabase(config, log);
  try {
    const options = {
      // Nobody listens here: it needs the database and nothing else.
      config: { ...config, redisUrl: null },
      databaseUrl: database.url,
      secrets: database.secrets,
      clock: new SystemClock(),
      random: new SystemRandom(),
      log,
      loops: false,
      allowances: new AllowanceLimits(),
    };
    const app = await NestFactory.createApplicationContext(await AppModule.with(options), {
      logger: false,
      abortOnError: false,
    });
    try {
      const { why } = app.get(Readiness);
      if (why === 'database') throw new Error('The database cannot be reached. Check DATABASE_URL.');
      if (why !== null) throw new Error('The database is not up to date. Run this first: npm run migrate');
      const { invitation, url } = await app
        .get(InvitationsService)
        .invite(system('setup'), email, 'administrator');
      process.stdout.write(
        `\n  Whoever opens this link can become an administrator. It works once, until ${WHEN.format(new Date(invitation.expiresAt))}:\n\n  ${url}\n\n` +
          (config.smtpUrl === null
            ? '  No mail is set up, so give it to them yourself.\n\n'
            : '  It is mailed to them as well, by the service, as soon as that runs.\n\n'),
      );
    } finally {
      await app.close();
    }
  } finally {
    await database.close();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
