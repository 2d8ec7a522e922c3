import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { broken, share, table } from '../corpus/measures/floors.ts';
import type { Figures } from '../corpus/measures/floors.ts';
import { atLeast } from '../corpus/measures/vignettes.ts';
import { FIRST_LEXICON } from './lexicon/first-lexicon.ts';
import { compile } from './scanner.ts';
import type { ScanResult } from './scanner.ts';

const corpus = new URL('../corpus/', import.meta.url);
const { ordinary: ORDINARY, told: TOLD } = JSON.parse(
  readFileSync(new URL('floors.json', corpus), 'utf8'),
) as { ordinary: Record<string, Figures>; told: Record<string, Figures> };
const scanner = compile(FIRST_LEXICON);
const resultsOf = (file: string): readonly ScanResult[] =>
  readFileSync(new URL(`${file}.jsonl`, corpus), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => scanner.scan((JSON.parse(line) as { text: string }).text));

const rows: (string | number)[][] = [['per thousand lines', 'review or above', 'any tier', 'conduct']];
const told: (string | number)[][] = [['of people at risk, in plain words', 'raised', 'heard']];
afterAll(() => {
  process.stdout.write(table(rows) + table(told));
});

describe('the corpus', () => {
  it.each(Object.keys(ORDINARY))(
    'raises no more of ordinary/%s than the floors allow, per thousand',
    (file) => {
      const results = resultsOf(`ordinary/${file}`);
      const perThousand = (has: (result: ScanResult) => boolean) => share(results, has) * 1000;
      const figures = {
        raised: perThousand(({ tier }) => atLeast(tier, 'review')),
        any: perThousand(({ tier }) => tier !== 'none'),
        conduct: perThousand(({ conduct }) => conduct.length > 0),
      };
      rows.push([file, ...Object.values(figures)]);
      expect(results.length).toBeGreaterThan(100);
      expect(broken(figures, ORDINARY[file]!)).toEqual([]);
    },
  );

  it.each(Object.keys(TOLD))('hears as much of told/%s as the floors say', (file) => {
    const results = resultsOf(`told/${file}`);
    const figures = {
      found: share(results, ({ tier }) => atLeast(tier, 'review')),
      heard: share(results, ({ tier }) => tier !== 'none'),
    };
    told.push([file, ...Object.values(figures)]);
    expect(results.length).toBeGreaterThan(100);
    expect(broken(figures, TOLD[file]!)).toEqual([]);
  });
});
