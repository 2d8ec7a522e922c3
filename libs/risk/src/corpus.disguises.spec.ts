import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { disguiseFigures } from '../corpus/measures/disguised.ts';
import type { BaseText } from '../corpus/measures/disguised.ts';
import { broken, table } from '../corpus/measures/floors.ts';
import type { Figures } from '../corpus/measures/floors.ts';
import { FIRST_LEXICON } from './lexicon/first-lexicon.ts';
import { compile } from './scanner.ts';

const corpus = new URL('../corpus/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, corpus), 'utf8');
const { disguises: FLOORS } = JSON.parse(read('floors.json')) as { disguises: Figures };
const base = read('disguise-base.jsonl')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as BaseText);

const { undisguised, kinds, alone, paired } = disguiseFigures(compile(FIRST_LEXICON), base);

afterAll(() => {
  const rows = Object.entries(kinds).map(([kind, figures]) => [kind, figures.alone, figures.paired]);
  const head = [`heard, of ${undisguised} of ${base.length} texts`, 'alone', 'in pairs'];
  const worst = [`worst: ${alone.worstKind}, and of ${paired.pairs} pairs`, alone.worst, paired.worst];
  process.stdout.write(table([head, ...rows, ['mean', alone.mean, paired.mean], worst]));
});

describe('disguised words', () => {
  it('are heard as often as the floors say, alone and in pairs', () => {
    const figures = {
      undisguised,
      kinds,
      alone: { mean: alone.mean, worst: alone.worst },
      paired: { mean: paired.mean, worst: paired.worst },
    };
    expect(broken(figures, FLOORS)).toEqual([]);
  });
});
