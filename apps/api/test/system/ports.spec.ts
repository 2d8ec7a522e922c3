import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Type } from '@nestjs/common';
import { MODERATED_KINDS } from '@blether/contracts/moderation';
import { Moderated } from '../../src/platform/ports/moderated.js';
import { startWorld } from '../harness/world.js';
import type { World } from '../harness/world.js';

const FOLDER = join(import.meta.dirname, '../../src/platform/ports');
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** The abstract classes of every file of ports. */
async function ports(): Promise<Type[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.map((file) => import(join(FOLDER, file)) as Promise<Record<string, unknown>>),
  );
  return modules.flatMap((module) =>
    Object.values(module).filter((each): each is Type => typeof each === 'function'),
  );
}

describe('every port', () => {
  it('is provided by a feature that owns the answer', async () => {
    const all = await ports();
    expect(all.map(({ name }) => name).sort()).toEqual(
      expect.arrayContaining([
        'CaseReports',
        'GivenNames',
        'LastAddress',
        'Removals',
        'Sessions',
        'SignUpGate',
        'Tell',
        'Titles',
        'Words',
      ]),
    );
    for (const port of all.filter((each) => each !== Moderated)) {
      const provided: unknown = world.app.get(port, { strict: false });
      expect(provided).toBeInstanceOf(port);
      expect(Object.getPrototypeOf(provided)).not.toBe(port.prototype);
    }
  });

  it('has somebody who keeps each kind of words that a moderator can meet', () => {
    const moderated = world.app.get(Moderated);
    for (const kind of MODERATED_KINDS) expect(moderated.of(kind)).toBeDefined();
  });
});
