import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sessionCookieName, sessionCookieValue } from '../../src/identity/session-cookie.js';
import { startEmbedded } from '../../src/platform/database/embedded/embedded.js';
import { endProcessesOn } from '../../src/platform/database/embedded/processes.js';
import { createQueues, migrate } from '../../src/platform/database/migrations.js';
import { testRedisUrl } from '../harness/database.js';
import { Parts } from '../kill/parts.js';
import { killInRounds } from '../kill/rounds.js';
import type { Outcome } from '../kill/rounds.js';

const ROUNDS = 10;
const SEED = Math.trunc(performance.timeOrigin) % 1_000_000;
const LATEST_SECONDS = 10;

let folder: string;
let parts: Parts;
let outcome: Outcome;

beforeAll(async () => {
  process.stderr.write(`case-kill.spec.ts: seed ${String(SEED)}\n`);
  folder = mkdtempSync(join(tmpdir(), 'blether-kill-'));
  // Started by root, PostgreSQL runs as somebody else, who must get through to its own folder.
  chmodSync(folder, 0o711);
  const product = {
    startEmbedded,
    endProcessesOn,
    migrate,
    createQueues,
    sessionCookieName,
    sessionCookieValue,
  };
  // What is killed here are processes: what they handed to the disk is there without waiting for it.
  parts = new Parts(product, { folder, redisUrl: testRedisUrl(), settings: { fsync: 'off' } });
  outcome = await killInRounds(parts, product, {
    rounds: ROUNDS,
    seed: SEED,
    say: () => undefined,
  });
}, 120_000);
afterAll(async () => {
  await parts.end();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe(`while API, worker and database are killed ${String(ROUNDS)} times at any moment (seed ${String(SEED)})`, () => {
  it('every text at risk is linked to one case, no case lacks its words, and no due step is lost or doubled', () => {
    const kills = Object.values(outcome.kills);
    expect(kills.reduce((sum, each) => sum + each, 0)).toBe(ROUNDS);
    expect(Math.min(...kills)).toBeGreaterThanOrEqual(2);
    expect(outcome.atRisk).toBeGreaterThan(ROUNDS);
    expect(outcome.dueSteps).toBeGreaterThan(ROUNDS);
    expect(Object.entries(outcome.wrong).filter(([, count]) => count !== 0)).toEqual([]);
  });

  it('every call comes, and no more of them come again than there were kills', () => {
    expect(outcome.pages).toBeGreaterThan(ROUNDS);
    expect(outcome.repeats).toBeLessThanOrEqual(ROUNDS);
  });

  it(`every step that was due is recorded, and every call sent, ${String(LATEST_SECONDS)} s after a restart at the latest`, () => {
    expect(outcome.latestSeconds).toBeLessThanOrEqual(LATEST_SECONDS);
    expect(outcome.latestPageSeconds).toBeLessThanOrEqual(LATEST_SECONDS);
  });
});
