import { describe, expect, it } from '@jest/globals';
import { disguiseFigures } from '../corpus/measures/disguised.ts';
import { broken, table } from '../corpus/measures/floors.ts';
import { functionalFigures } from '../corpus/measures/functional.ts';
import { vignetteFigures } from '../corpus/measures/vignettes.ts';
import type { Vignette } from '../corpus/measures/vignettes.ts';
import { isCategory, isConduct, KIND_IDS } from './ids.ts';
import type { Tier } from './ids.ts';
import type { Scanner, ScanResult } from './scanner.ts';

/** Answers with what its text says: "high suicide self". */
const echo: Scanner = {
  lexiconVersion: '',
  scannerVersion: '',
  views: () => [],
  scan: (text) => {
    const [tier, word, about] = text.split(' ') as [Tier, string?, ('self' | 'other')?];
    const kind = KIND_IDS.find((id) => id === word);
    return {
      tier,
      categories: kind && isCategory(kind) ? [kind] : [],
      conduct: kind && isConduct(kind) ? [kind] : [],
      about: about ?? null,
    } as unknown as ScanResult; // the measures read nothing else
  },
};

describe('broken', () => {
  const floors = { suicide: { heard: 0.5, missPaged: 0.1 } };

  it('says nothing while figures are as good as their floors, or better', () => {
    expect(broken(floors, floors)).toEqual([]);
    expect(broken({ suicide: { heard: 0.6, missPaged: 0 } }, floors)).toEqual([]);
  });

  it('names what fell below its floor and what rose above its ceiling', () => {
    expect(broken({ suicide: { heard: 0.49, missPaged: 0.11 } }, floors)).toEqual([
      'suicide · heard: 0.490, and its floor is 0.5',
      'suicide · missPaged: 0.110, and its floor is 0.1',
    ]);
  });

  it('leaves no figure without a floor, no floor without a figure', () => {
    expect(broken({ suicide: { heard: 1, missPaged: 0, named: 1 } }, floors)).toHaveLength(1);
    expect(broken({ suicide: { heard: 1 } }, floors)).toHaveLength(1);
    expect(broken({ suicide: 1 }, floors)).toHaveLength(1);
    expect(broken({ suicide: { heard: NaN, missPaged: NaN } }, floors)).toHaveLength(2);
  });
});

describe('the measures', () => {
  it('count a half of the vignettes by kind and by tier', () => {
    const risk = (text: string): Vignette => ({ text, label: 'risk', category: 'suicide', tier: 'high' });
    const miss = (text: string, atMost: Tier): Vignette => ({
      ...risk(text),
      label: 'near-miss',
      atMost,
    });
    const act = (label: Vignette['label'], text: string): Vignette => ({ label, text, category: 'scam' });
    const { kinds, tiers } = vignetteFigures(echo, [
      ...['immediate suicide', 'high despair', 'concern suicide', 'none'].map(risk),
      ...[miss('none', 'none'), miss('concern', 'concern'), miss('review', 'concern'), miss('high', 'none')],
      ...[act('conduct', 'none scam'), act('conduct', 'none hate'), act('near-miss', 'none hate')],
    ]);
    const suicide = { heard: 0.75, named: 0.5, soonEnough: 0.5, missPaged: 0.25, missAbove: 0.5 };
    expect(kinds.suicide).toEqual(suicide);
    expect(tiers.high).toEqual(suicide);
    expect(kinds.scam).toEqual({ heard: 0.5, anyHeard: 1, missFound: 0, missAny: 1 });
  });

  it('count right answers and lost dangers by rule', () => {
    const one = { rule: 'negated', min: 'concern', max: 'review', about: 'self' } as const;
    const stands = { rule: 'negated', min: 'high', max: 'immediate', danger: 'immediate' } as const;
    const { negated, all } = functionalFigures(echo, [
      { ...one, text: 'review suicide self' },
      { ...one, text: 'review suicide other' },
      { ...one, text: 'high suicide self' },
      { ...one, text: 'none', min: 'none' },
      { ...stands, text: 'immediate suicide self' },
      { ...stands, text: 'review suicide self' },
      { ...stands, text: 'concern suicide self' },
    ]);
    expect(negated).toEqual({ applies: 0.5, stands: 1 / 3, right: 3 / 7, lost: 1 });
    expect(all).toEqual(negated);
  });

  it('disguise only what is heard undisguised, and count only what a disguise changes', () => {
    const base = [
      { text: 'high suicide', key: ['suicide'], category: 'suicide' },
      { text: 'none suicide', key: ['suicide'], category: 'suicide' },
      { text: 'high suicide', key: ['suicide'], category: 'abuse' },
    ] as const;
    const { undisguised, kinds, paired } = disguiseFigures(echo, base);
    expect(undisguised).toBe(1);
    expect(kinds['full-width']).toMatchObject({ alone: 0 });
    // One word has no gap that could be closed, and nothing is missing of nothing.
    expect(kinds['words-joined']).toEqual({ alone: 1, paired: 1 });
    expect(paired.pairs).toBeGreaterThan(1_000);
  });

  it('come in columns', () => {
    const rows = [
      ['kind', 'heard'],
      ['scam', 0.5],
      ['hate', 12],
    ];
    expect(table(rows)).toBe('\nkind  heard\nscam   0.50\nhate     12\n');
  });
});
