import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import {
  clearAway,
  clusterOf,
  endAll,
  freshFolder,
  IS_ROOT,
  isAlive,
  NOBODY,
  query,
  serverPid,
  start,
  until,
} from './embedded-world.js';
import type { Ready } from './embedded-world.js';

jest.setTimeout(40_000);
afterAll(async () => {
  await endAll();
  clearAway();
});

async function remember(ready: Ready, note: string): Promise<void> {
  await query(ready.ownerUrl, 'CREATE TABLE IF NOT EXISTS note (words text UNIQUE)');
  await query(ready.ownerUrl, 'INSERT INTO note VALUES ($1)', [note]);
}

async function notes(ready: Ready): Promise<unknown[]> {
  return query(ready.ownerUrl, 'SELECT words FROM note ORDER BY words');
}

describe('the embedded database', () => {
  it('is made at the first start and the same at the second', async () => {
    const folder = freshFolder();
    const first = start(folder);
    const ready = await first.ready();
    await remember(ready, 'one');
    expect(await query(ready.serviceUrl, 'SELECT current_user AS me')).toEqual([{ me: 'blether_service' }]);
    await first.stop();
    expect(existsSync(join(clusterOf(folder), 'postmaster.pid'))).toBe(false);

    const second = start(folder);
    const again = await second.ready();
    expect(await notes(again)).toEqual([{ words: 'one' }]);
    expect(new URL(again.ownerUrl).password).toBe(new URL(ready.ownerUrl).password);
    await second.stop();
  });

  it('has an owner who can migrate, a service that owns nothing, and keys that are nobody else’s', async () => {
    const folder = freshFolder();
    const runner = start(folder);
    const { ownerUrl, serviceUrl } = await runner.ready();
    for (const name of ['pg_trgm', 'unaccent', 'citext', 'btree_gin', 'btree_gist', 'pgcrypto']) {
      await query(ownerUrl, `CREATE EXTENSION ${name}`);
    }
    await query(ownerUrl, 'CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
    await query(ownerUrl, 'CREATE TABLE kept (id int)');
    await expect(query(serviceUrl, 'SELECT * FROM kept')).rejects.toThrow('permission denied');
    await expect(query(serviceUrl, 'CREATE TABLE mine (id int)')).rejects.toThrow('permission denied');
    await query(ownerUrl, 'GRANT SELECT ON kept TO blether_service');
    expect(await query(serviceUrl, 'SELECT * FROM kept')).toEqual([]);
    const roles = 'SELECT rolname FROM pg_roles WHERE rolcanlogin AND rolsuper';
    expect(await query(ownerUrl, roles)).toEqual([{ rolname: 'postgres' }]);
    const shape = `SELECT datlocprovider, datlocale, pg_encoding_to_char(encoding) AS encoding,
      current_setting('data_checksums') AS checksums FROM pg_database WHERE datname = 'blether'`;
    expect(await query(ownerUrl, shape)).toEqual([
      { datlocprovider: 'b', datlocale: 'C.UTF-8', encoding: 'UTF8', checksums: 'on' },
    ]);
    expect(statSync(join(folder, 'keys.json')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(clusterOf(folder), 'pg_hba.conf'), 'utf8')).not.toContain('trust');
    const wrong = ownerUrl.replace(new URL(ownerUrl).password, 'guess');
    await expect(query(wrong, 'SELECT 1')).rejects.toThrow('password authentication failed');
    await runner.stop();
  });

  it('is reached over 127.0.0.1 alone', async () => {
    const folder = freshFolder();
    const runner = start(folder);
    const { port } = await runner.ready();
    // Written by the runner; settings of the network are for a superuser's eyes.
    const keys = JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8')) as { postgres: string };
    const all = `postgres://postgres:${keys.postgres}@127.0.0.1:${String(port)}/blether`;
    expect(await query(all, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(await query(all, 'SHOW unix_socket_directories')).toEqual([{ unix_socket_directories: '' }]);
    // A server that listened everywhere would answer on these too.
    for (const host of ['127.0.0.2', '::1']) expect(await answers(host, port)).toBe(false);
    expect(await answers('127.0.0.1', port)).toBe(true);
    await runner.stop();
  });

  it('sets new keys when they are lost, and keeps the data', async () => {
    const folder = freshFolder();
    const first = start(folder);
    const ready = await first.ready();
    await remember(ready, 'kept');
    await first.stop();
    rmSync(join(folder, 'keys.json'));
    const second = start(folder);
    const again = await second.ready();
    expect(new URL(again.ownerUrl).password).not.toBe(new URL(ready.ownerUrl).password);
    expect(await notes(again)).toEqual([{ words: 'kept' }]);
    await second.stop();
  });

  it('outlives Ctrl-C until the service has closed, and stops although somebody is in the middle of something', async () => {
    const folder = freshFolder();
    const runner = start(folder);
    const { ownerUrl } = await runner.ready();
    const pid = serverPid(folder);
    const busy = new pg.Client({ connectionString: ownerUrl });
    busy.on('error', () => undefined);
    await busy.connect();
    const broken = busy.query('SELECT pg_sleep(60)').catch(() => 'broken off');
    // What a terminal does: the signal goes to the whole group.
    process.kill(-Number(runner.process.pid), 'SIGINT');
    await runner.gone();
    expect(runner.heard('stopped')).toMatchObject({ answered: true });
    expect(runner.heard('exited')).toBeUndefined();
    expect(await broken).toBe('broken off');
    expect(isAlive(pid)).toBe(false);
  });

  (IS_ROOT ? it : it.skip)('works for an ordinary user too', async () => {
    const folder = freshFolder(NOBODY);
    for (const note of ['one', 'two']) {
      const runner = start(folder, {}, NOBODY);
      await remember(await runner.ready(), note);
      expect(statSync(clusterOf(folder)).uid).toBe(NOBODY.uid);
      await runner.stop();
    }
    const orphaned = start(folder, {}, NOBODY);
    await orphaned.ready();
    await orphaned.kill();
    const last = start(folder, {}, NOBODY);
    expect(await notes(await last.ready())).toHaveLength(2);
    await last.stop();
  });
});

describe('after kill -9', () => {
  it('of Node, the server that lived on is replaced in order', async () => {
    const folder = freshFolder();
    const first = start(folder);
    await remember(await first.ready(), 'before');
    const pid = serverPid(folder);
    await first.kill();
    expect(isAlive(pid)).toBe(true);
    const second = start(folder);
    expect(await notes(await second.ready())).toEqual([{ words: 'before' }]);
    expect(isAlive(pid)).toBe(false);
    await second.stop();
  });

  it('of the server, the service is told and the next start recovers', async () => {
    const folder = freshFolder();
    const first = start(folder);
    await remember(await first.ready(), 'before');
    process.kill(serverPid(folder), 'SIGKILL');
    await until(() => first.heard('exited'));
    await first.stop();
    const second = start(folder);
    expect(await notes(await second.ready())).toEqual([{ words: 'before' }]);
    await second.stop();
  });

  it('of both, even while a statement keeps one of the server’s children busy', async () => {
    const folder = freshFolder();
    const first = start(folder);
    const ready = await first.ready();
    await remember(ready, 'before');
    const busy = new pg.Client({ connectionString: ready.ownerUrl });
    busy.on('error', () => undefined);
    await busy.connect();
    // A loop that never looks whether its server still lives.
    const broken = busy.query('SELECT count(*) FROM generate_series(1, 1e9::int8)').catch(() => 'broken off');
    const pid = serverPid(folder);
    await first.kill();
    process.kill(pid, 'SIGKILL');
    const second = start(folder);
    expect(await notes(await second.ready())).toEqual([{ words: 'before' }]);
    expect(await broken).toBe('broken off');
    await second.stop();
  });

  it('of both, when somebody else has the old process number by now', async () => {
    const [folder, elsewhere] = [freshFolder(), freshFolder()];
    const [first, other] = [start(folder), start(elsewhere)];
    await remember(await first.ready(), 'before');
    const neighbour = await other.ready();
    const owner = statSync(clusterOf(folder));
    const stranger = spawn('sleep', ['300'], { uid: owner.uid, gid: owner.gid, cwd: '/' });
    const pid = serverPid(folder);
    await first.kill();
    process.kill(pid, 'SIGKILL');
    const file = join(clusterOf(folder), 'postmaster.pid');
    const stale = readFileSync(file, 'utf8');
    for (const taken of [Number(stranger.pid), serverPid(elsewhere)]) {
      writeFileSync(file, stale.replace(/^\d+/, String(taken)));
      const next = start(folder);
      expect(await notes(await next.ready())).toEqual([{ words: 'before' }]);
      await next.stop();
      expect(isAlive(taken)).toBe(true);
    }
    expect(await query(neighbour.ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    stranger.kill();
    await other.stop();
  });

  it('at any moment of the first start, the next one succeeds', async () => {
    const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
    process.stdout.write(`first starts cut short: SEED=${String(seed)}\n`);
    const random = chance(seed);
    const folder = freshFolder();
    const measured = start(folder);
    const began = performance.now();
    await measured.ready();
    const whole = performance.now() - began;
    await measured.stop();
    for (let round = 0; round < 3; round += 1) {
      const place = freshFolder();
      // Twice in a row, so that the throwing away of a half-finished start is cut short as well.
      for (let cut = 0; cut < 2; cut += 1) {
        const victim = start(place);
        // The random moment is what is tested here; nothing waits for it.
        await sleep(whole * (0.1 + random() * 0.95));
        await victim.kill();
      }
      const next = start(place);
      const ready = await next.ready();
      await remember(ready, 'alive');
      expect(await query(ready.serviceUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await next.stop();
      expect(readdirSync(place)).not.toContain('postgres.new');
    }
  });
});

describe('two starts at once', () => {
  it.each(['an empty folder', 'an existing one'])(
    'on %s: one wins, the other is refused and harms nothing',
    async (kind) => {
      const folder = freshFolder();
      if (kind === 'an existing one') {
        const before = start(folder);
        await remember(await before.ready(), 'before');
        await before.stop();
      }
      const both = [start(folder), start(folder)];
      const outcomes = await Promise.all(both.map((runner) => runner.outcome()));
      const winner = both[outcomes.findIndex(({ ready }) => ready !== undefined)];
      const refused = outcomes.flatMap((outcome) => outcome.refused ?? []);
      expect(refused).toEqual([
        expect.objectContaining({
          code: 'in-use',
          message: expect.stringContaining('already running on this folder'),
        }),
      ]);
      const ready = await winner?.ready();
      if (!ready || !winner) throw new Error('Nobody won.');
      const pid = serverPid(folder);
      await remember(ready, 'with the winner');

      const late = start(folder);
      expect(await late.refused()).toMatchObject({ code: 'in-use' });
      expect(serverPid(folder)).toBe(pid);
      expect(winner.heard('exited')).toBeUndefined();
      expect(await notes(ready)).toContainEqual({ words: 'with the winner' });
      await winner.stop();
    },
  );
});

async function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => {
      resolve(false);
    });
  });
}

/** Mulberry32: small, seeded, good enough to pick moments. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
