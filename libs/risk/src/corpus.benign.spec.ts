import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { broken, table } from '../corpus/measures/floors.ts';
import type { Figures } from '../corpus/measures/floors.ts';
import { atLeast } from '../corpus/measures/vignettes.ts';
import { FIRST_LEXICON } from './lexicon/first-lexicon.ts';
import { compile } from './scanner.ts';

// Words of real people, kept outside the repository: only counts may leave these tests.
const shared = new URL('../../../../shared/data/', import.meta.url);
const { benign: FLOORS } = JSON.parse(
  readFileSync(new URL('../corpus/floors.json', import.meta.url), 'utf8'),
) as { benign: Record<string, Figures> };
const scanner = compile(FIRST_LEXICON);
const plainScanner = compile(FIRST_LEXICON, { views: 'plain' });

const textsOf = (file: string) =>
  readFileSync(new URL(file, shared), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);

const rows: (string | number)[][] = [
  ['per thousand benign lines', 'review or above', 'any tier', 'conduct', 'added by undoing disguises'],
];
afterAll(() => {
  if (rows.length > 1) process.stdout.write(table(rows));
});

describe.each(['benign-general.jsonl', 'benign-death-words.jsonl'])('on %s', (file) => {
  const present = existsSync(new URL(file, shared));
  const gate = present ? it : it.skip;
  const unless = present ? '' : ' (skipped: the file is not beside this repository)';

  gate(`raises no more than the floors allow, per thousand${unless}`, () => {
    const results = textsOf(file).map((text) => scanner.scan(text));
    const plain = textsOf(file).map((text) => plainScanner.scan(text));
    const perThousand = (has: (result: (typeof results)[number], i: number) => boolean) =>
      (results.filter(has).length / results.length) * 1000;
    const figures = {
      raised: perThousand(({ tier }) => atLeast(tier, 'review')),
      any: perThousand(({ tier }) => tier !== 'none'),
      conduct: perThousand(({ conduct }) => conduct.length > 0),
      // Fires only because slips and disguises are undone.
      added: perThousand((result, i) => result.tier !== 'none' && plain[i]?.tier === 'none'),
    };
    rows.push([file, ...Object.values(figures)]);
    expect(results.length).toBeGreaterThan(500);
    expect(broken(figures, FLOORS[file]!)).toEqual([]);
  });
});
