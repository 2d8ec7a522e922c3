import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigFaults, readConfig } from './config.js';

const SECRET = 'x'.repeat(32);
const VAULT_KEY = Buffer.alloc(32, 'v').toString('base64');
const OUTSIDE = {
  DATABASE_URL: 'postgres://service:hidden@db:5432/blether',
  PUBLIC_URL: 'https://blether.example.org',
  SESSION_SECRET: SECRET,
  AUDIT_KEY: 'y'.repeat(32),
  VAULT_KEY,
};

const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env, '/srv');
  } catch (error) {
    if (error instanceof ConfigFaults) return error.faults;
    throw error;
  }
  return [];
};

describe('with nothing set', () => {
  it('is the demo, on this machine only, on its own embedded database', () => {
    expect(readConfig({}, '/srv')).toMatchObject({
      demo: true,
      vaultKey: null,
      host: '127.0.0.1',
      role: 'all',
      database: { kind: 'embedded', folder: '/srv/.data/demo' },
    });
  });

  it('is a service of its own with DEMO=off, in another folder', () => {
    expect(readConfig({ DEMO: 'off', VAULT_KEY }, '/srv')).toMatchObject({
      demo: false,
      vaultKey: VAULT_KEY,
      host: '127.0.0.1',
      database: { kind: 'embedded', folder: '/srv/.data/main' },
    });
  });
});

describe('with a database of its own', () => {
  it('is never a demo', () => {
    expect(readConfig(OUTSIDE, '/srv')).toMatchObject({ demo: false, database: { kind: 'external' } });
    expect(faultsOf({ ...OUTSIDE, DEMO: 'on' })).toHaveLength(1);
  });

  it('needs its secrets and its address, and says so all at once', () => {
    const faults = faultsOf({ DATABASE_URL: OUTSIDE.DATABASE_URL });
    expect(faults.map((fault) => fault.split(' ', 1)[0])).toEqual([
      'PUBLIC_URL',
      'SESSION_SECRET',
      'AUDIT_KEY',
      'VAULT_KEY',
    ]);
  });
});

describe('mail', () => {
  it('is kept where no server is named, and signed by nobody who could be reached', () => {
    expect(readConfig(OUTSIDE, '/srv')).toMatchObject({ smtpUrl: null });
    expect(readConfig({}, '/srv')).toMatchObject({
      smtpUrl: null,
      mailFrom: { name: 'Blether', address: 'hello@blether.invalid' },
    });
  });

  it('goes to the server and comes from the sender that are named', () => {
    const env = {
      ...OUTSIDE,
      SMTP_URL: 'smtps://me:p%40ss@mail:465',
      MAIL_FROM: 'Our café <hello@us.example>',
    };
    expect(readConfig(env, '/srv')).toMatchObject({
      smtpUrl: 'smtps://me:p%40ss@mail:465',
      mailFrom: { name: 'Our café', address: 'hello@us.example' },
    });
  });
});

describe('a fault', () => {
  it.each([
    [{ PORT: '99999' }, 'PORT=3000'],
    [{ PORT: 'http' }, 'PORT=3000'],
    [{ ROLE: 'everything' }, 'ROLE=all'],
    [{ ROLE: 'worker' }, 'ROLE=all'],
    [{ HOST: '0.0.0.0' }, 'HOST=127.0.0.1'],
    [{ TRUST_PROXY: '1' }, 'TRUST_PROXY=0'],
    [{ PUBLIC_URL: 'https://blether.example.org' }, 'PUBLIC_URL=http://localhost:3000'],
    [{ LOG_LEVEL: 'chatty' }, 'LOG_LEVEL=info'],
    [{ SMTP_URL: 'mail.example.org:25' }, 'SMTP_URL=smtps://user:password@smtp.example.org'],
    [{ SMTP_URL: 'smtp:mail' }, 'SMTP_URL=smtps://user:password@smtp.example.org'],
    [{ MAIL_FROM: 'hello' }, 'MAIL_FROM=Blether <hello@blether.example.org>'],
    [{ MAIL_FROM: 'hello@blether.example.org' }, 'MAIL_FROM=Blether <hello@blether.example.org>'],
    [{ MAIL_FROM: 'Us <a@b.org>, <c@d.org>' }, 'MAIL_FROM=Blether <hello@blether.example.org>'],
    [{ MAIL_FROM: 'Us\nBcc: c@d.org <a@b.org>' }, 'MAIL_FROM=Blether <hello@blether.example.org>'],
    [{ ...OUTSIDE, SMTP_URL: 'smtp://mail:1025' }, 'MAIL_FROM=Blether <hello@blether.example.org>'],
    [{ ...OUTSIDE, PUBLIC_URL: 'https://example.org/blether' }, 'PUBLIC_URL=https://example.org'],
    [{ ...OUTSIDE, ROLE: 'api' }, 'REDIS_URL=redis://host:6379'],
    [{ ...OUTSIDE, AUDIT_KEY: SECRET }, 'AUDIT_KEY=$(openssl rand -base64 36)'],
    [{ DEMO: 'off' }, 'VAULT_KEY=$(openssl rand -base64 32)'],
    [{ VAULT_KEY: 'x'.repeat(44) }, 'VAULT_KEY=$(openssl rand -base64 32)'],
    [{ VAULT_KEY: Buffer.alloc(16).toString('base64') }, 'VAULT_KEY=$(openssl rand -base64 32)'],
    [{ VAULT_KEY: `${VAULT_KEY.slice(0, -2)}2=` }, 'VAULT_KEY=$(openssl rand -base64 32)'],
    [{ ...OUTSIDE, VAULT_KEY_NEXT: 'short' }, 'VAULT_KEY_NEXT=$(openssl rand -base64 32)'],
    [{ ...OUTSIDE, VAULT_KEY_NEXT: VAULT_KEY }, 'VAULT_KEY_NEXT=$(openssl rand -base64 32)'],
    [{ ...OUTSIDE, SESSION_SECRET: 'short' }, 'SESSION_SECRET=$(openssl rand -base64 36)'],
  ] as [Record<string, string>, string][])('of %j ends with the line that puts it right', (env, line) => {
    const faults = faultsOf(env);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`: ${line}`);
  });

  it('never repeats an address, which may hold a password', () => {
    const faults = faultsOf({
      ...OUTSIDE,
      DATABASE_URL: 'mysql://root:hunter2@db',
      REDIS_URL: 'hunter2',
      SMTP_URL: 'http://me:hunter2@mail',
    });
    expect(faults).toHaveLength(3);
    expect(faults.join()).not.toContain('hunter2');
  });

  it('never repeats a key', () => {
    const faults = faultsOf({ ...OUTSIDE, VAULT_KEY: 'hunter2', VAULT_KEY_NEXT: 'hunter2' });
    expect(faults).toHaveLength(2);
    expect(faults.join()).not.toContain('hunter2');
  });
});

describe('.env.example', () => {
  it('lists what is read, and nothing else', () => {
    const asked = new Set<string>();
    const watching = new Proxy<Record<string, string | undefined>>(
      {},
      {
        get: (_target, name) => {
          asked.add(String(name));
          return undefined;
        },
      },
    );
    readConfig(watching, '/srv');
    const example = readFileSync(join(import.meta.dirname, '../../../../../.env.example'), 'utf8');
    const listed = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual([...asked].sort());
  });
});
