import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import {
  clearAway,
  clusterOf,
  endAll,
  freshFolder,
  IS_ROOT,
  NOBODY,
  query,
  serverPid,
  start,
  until,
} from './embedded-world.js';

jest.setTimeout(40_000);
const mounted: string[] = [];
const canMount = mayMount();

afterAll(async () => {
  await endAll();
  for (const folder of mounted) execFileSync('umount', [folder]);
  clearAway();
});

describe('the embedded database refuses', () => {
  it('a folder of another major version, and leaves it as it is', async () => {
    const folder = freshFolder();
    const first = start(folder);
    await first.ready();
    await first.stop();
    const version = join(clusterOf(folder), 'PG_VERSION');
    writeFileSync(version, '17\n');
    const { code, message } = await start(folder).refused();
    expect(code).toBe('wrong-major');
    expect(message).toContain('was made by PostgreSQL 17, this Blether brings PostgreSQL 18');
    expect(readFileSync(version, 'utf8')).toBe('17\n');
    writeFileSync(version, '18\n');
    const again = start(folder);
    await again.ready();
    await again.stop();
  });

  (IS_ROOT ? it : it.skip)('a database of another user', async () => {
    const folder = freshFolder();
    const first = start(folder);
    await first.ready();
    await first.stop();
    // As seen by an ordinary user, by root after an ordinary user, and by a user shut out of the folder.
    expect(await start(folder, {}, NOBODY).refused()).toMatchObject({ code: 'wrong-owner' });
    chmodSync(folder, 0o700);
    expect(await start(folder, {}, NOBODY).refused()).toMatchObject({ code: 'wrong-owner' });
    chownSync(clusterOf(folder), NOBODY.uid, NOBODY.gid);
    const { code, message } = await start(folder).refused();
    expect(code).toBe('wrong-owner');
    expect(message).toContain(clusterOf(folder));
  });

  (IS_ROOT ? it : it.skip)(
    'as root, a folder that the server’s user cannot get to, naming what is closed',
    async () => {
      const closed = join(freshFolder(), 'closed');
      mkdirSync(closed, { recursive: true });
      chmodSync(closed, 0o700);
      const { code, message } = await start(join(closed, 'data', 'demo')).refused();
      expect(code).toBe('unreachable');
      expect(message).toContain(`chmod o+x ${closed}`);
      expect(message).not.toContain(`chmod o+x ${join(closed, 'data')}`);
    },
  );

  it('a place where it may not write', async () => {
    const parent = dirname(freshFolder());
    const as = IS_ROOT ? NOBODY : undefined;
    chmodSync(parent, 0o555);
    expect(await start(join(parent, 'data'), {}, as).refused()).toMatchObject({ code: 'not-writable' });
    chmodSync(parent, 0o711);
    writeFileSync(join(parent, 'data'), 'a file');
    expect(await start(join(parent, 'data')).refused()).toMatchObject({ code: 'not-writable' });
  });

  it('to take something else for its database', async () => {
    const folder = freshFolder();
    mkdirSync(clusterOf(folder), { recursive: true });
    if (IS_ROOT) chownSync(clusterOf(folder), Number(execFileSync('id', ['-u', 'postgres'])), 0);
    writeFileSync(join(clusterOf(folder), 'diary.txt'), 'not a database');
    const { code, message } = await start(folder).refused();
    expect(code).toBe('failed');
    expect(message).toContain('no PostgreSQL database');
    expect(existsSync(join(clusterOf(folder), 'diary.txt'))).toBe(true);
  });

  (canMount ? it : it.skip)('a full disk: at the first start, and at a later one', async () => {
    const small = smallDisk(24);
    const { code, message } = await start(small).refused();
    expect(code).toBe('disk-full');
    expect(message).toContain('no space left');
    expect(existsSync(join(small, 'postgres.new'))).toBe(false);

    const large = smallDisk(160);
    const first = start(large);
    const { ownerUrl } = await first.ready();
    await query(ownerUrl, 'CREATE TABLE note AS SELECT 1 AS id');
    await first.kill();
    process.kill(serverPid(large), 'SIGKILL');
    const { bavail, bsize } = statfsSync(large);
    writeFileSync(join(large, 'ballast'), Buffer.alloc(bavail * bsize));
    expect(await start(large).refused()).toMatchObject({ code: 'disk-full' });
    rmSync(join(large, 'ballast'));
    const again = start(large);
    expect(await query((await again.ready()).ownerUrl, 'SELECT id FROM note')).toEqual([{ id: 1 }]);
    await again.stop();
  });
});

describe('PostgreSQL’s log', () => {
  it('tells of the server and holds nobody’s words', async () => {
    const folder = freshFolder();
    // Not even when somebody asks for it.
    const runner = start(folder, {
      log_statement: 'all',
      log_min_messages: 'info',
      log_error_verbosity: 'verbose',
    });
    const { ownerUrl } = await runner.ready();
    const canary = 'canary-4711-words';
    await query(ownerUrl, 'CREATE TABLE note (words text UNIQUE, CHECK (length(words) < 20))');
    await query(ownerUrl, 'INSERT INTO note VALUES ($1)', [canary]);
    const failing: [string, string[]][] = [
      ['INSERT INTO note VALUES ($1)', [canary]],
      [`INSERT INTO note VALUES ('${canary}')`, []],
      ['INSERT INTO note VALUES ($1)', [`${canary} and more than it takes`]],
      ['SELECT $1::uuid', [canary]],
      ['SELECT $1::jsonb', [canary]],
      [`SELECT '${canary}'::int`, []],
      [`SELECT "${canary}"`, []],
      [canary, []],
      [`DO $$ BEGIN RAISE WARNING '${canary}'; RAISE EXCEPTION '${canary}'; END $$`, []],
    ];
    for (const [text, values] of failing) await expect(query(ownerUrl, text, values)).rejects.toThrow();
    const loose = new pg.Client({ connectionString: ownerUrl });
    loose.on('error', () => undefined);
    await loose.connect();
    await expect(loose.query('SET log_statement = $$all$$')).rejects.toThrow();
    const [row] = (await loose.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows;
    const broken = loose.query(`SELECT pg_sleep(60), '${canary}'`).catch(() => 'broken off');
    await runningNow(ownerUrl, Number(row?.pid));
    // PostgreSQL reports the death of a child with the statement it was running.
    process.kill(Number(row?.pid), 'SIGKILL');
    expect(await broken).toBe('broken off');
    const file = join(folder, 'postgres.log');
    await until(() => readFileSync(file, 'utf8').includes('all server processes terminated'));
    await runner.stop();
    const log = readFileSync(file, 'utf8');
    expect(log).toContain('was terminated by signal 9');
    expect(log).not.toContain('canary');
    expect(JSON.stringify(runner.said)).not.toContain('canary');
    expect(lstatSync(file).mode & 0o777).toBe(0o600);
  });
});

async function runningNow(url: string, pid: number): Promise<void> {
  for (let look = 0; look < 500; look += 1) {
    const text =
      "SELECT 1 FROM pg_stat_activity WHERE pid = $1 AND state = 'active' AND wait_event = 'PgSleep'";
    if ((await query(url, text, [pid])).length > 0) return;
  }
  throw new Error('The statement never ran.');
}

/** A small disk of its own. */
function smallDisk(megabytes: number): string {
  const folder = freshFolder();
  mkdirSync(folder, { mode: 0o755 });
  mount(folder, megabytes);
  mounted.push(folder);
  return folder;
}

function mount(folder: string, megabytes: number): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(megabytes)}m`, 'tmpfs', folder], {
    stdio: 'ignore',
  });
}

/** Many containers do not let even root mount a disk. */
function mayMount(): boolean {
  if (!IS_ROOT) return false;
  const folder = mkdtempSync(join(tmpdir(), 'blether-mount-'));
  try {
    mount(folder, 1);
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(folder);
  }
}
