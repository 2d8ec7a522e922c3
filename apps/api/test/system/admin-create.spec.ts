import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { testDatabase } from '../harness/database.js';
import { words } from '../harness/makers.js';
import { startCommand } from '../harness/service.js';
import type { Command } from '../harness/service.js';
import { startWorld, TEST_SECRETS } from '../harness/world.js';
import type { World } from '../harness/world.js';

const DATABASE = 'admin_create';

// Each run loads the whole service.
jest.setTimeout(60_000);

let world: World;
let folder: string;
beforeAll(async () => {
  world = await startWorld({ database: DATABASE });
  folder = await mkdtemp(join(tmpdir(), 'blether-admin-'));
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true });
});

/** `npm run admin:create`, without the build before it. */
const create = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Command['ended'] =>
  startCommand('admin-create.js', env, folder, args).ended;

const configured = async (): Promise<Record<string, string>> => ({
  DATABASE_URL: (await testDatabase(DATABASE)).serviceUrl,
  PUBLIC_URL: 'http://blether.test',
  SESSION_SECRET: TEST_SECRETS.sessionSecret,
  AUDIT_KEY: TEST_SECRETS.auditKey,
  VAULT_KEY: TEST_SECRETS.vaultKey,
});

describe('making an administrator where the service runs', () => {
  it('prints a link, mails it, and the record says that it was made here', async () => {
    const email = 'first@example.invalid';
    const { code, said } = await create(['--email', ` ${email.toUpperCase()} `], await configured());
    expect(code).toBe(0);
    const [, token = ''] = /http:\/\/blether\.test\/invitation#([\w-]{43})\n/.exec(said) ?? [];
    expect((await world.mailTo(email)).map(({ url }) => url)).toEqual([
      `http://blether.test/invitation#${token}`,
    ]);
    const accepted = await world.as()('POST /invitations/accept', {
      body: {
        token,
        name: words('Keeper of the keys'),
        password: 'a kettle, a boat and 7 hills',
        agreed: { houseRules: 1, privacy: 1 },
        health: true,
      },
    });
    expect(accepted).toMatchObject({ state: 'signed-in', me: { roles: ['administrator'] } });
    const events = await world.sql(
      `SELECT kind, actor_system, refs - 'invitationId' AS refs FROM event WHERE kind = 'invitation.sent'`,
    );
    expect(events).toEqual([
      { kind: 'invitation.sent', actor_system: 'setup', refs: { role: 'administrator' } },
    ]);
    expect(world.logged()).not.toContain(token);
  });

  it('says in words what it needs, and does nothing', async () => {
    const faults = [
      [await create([]), '--email'],
      [await create(['--email', 'nobody']), '--email'],
      [await create(['--email', 'you@example.org']), 'DEMO=off'],
      [
        await create(['--email', 'you@example.org'], {
          ...(await configured()),
          DATABASE_URL: 'postgres://x@127.0.0.1:1/x',
        }),
        'cannot be reached',
      ],
      [
        await create(['--email', 'you@example.org'], { DATABASE_URL: 'postgres://x@127.0.0.1:1/x' }),
        'PUBLIC_URL',
      ],
    ] as const;
    for (const [{ code, said }, what] of faults) {
      expect(code).toBe(1);
      expect(said).toContain(what);
      expect(said).not.toMatch(/^ {4}at |invitation#/m);
    }
    // Not even the demo's folder was made.
    expect(await readdir(folder)).toEqual([]);
  });
});
