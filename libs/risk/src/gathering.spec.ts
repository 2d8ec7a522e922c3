import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gather, GATHERING_WINDOW_MS, MOST_LISTED } from './gathering.ts';
import type { Gathering, Gatherings, PastHit } from './gathering.ts';
import { isConduct, KIND_IDS, TIERS } from './ids.ts';
import type { RaisedTier } from './ids.ts';

const NOW = Date.UTC(2026, 10, 23, 21);
const HOUR = 60 * 60 * 1000;
const RAISED = TIERS.filter((tier): tier is RaisedTier => tier !== 'none');

const hit = (textId: string, tier: RaisedTier, more: Partial<PastHit> = {}): PastHit => ({
  textId,
  at: NOW - HOUR,
  phraseId: `despair.${textId}`,
  category: 'despair',
  tierBefore: more.tierBefore ?? tier,
  tier,
  about: 'self',
  ...more,
});
const about = (textId: string, tier: RaisedTier) => hit(textId, tier, { about: 'other' });
const insult = (textId: string, tier: RaisedTier) =>
  hit(textId, tier, { category: 'harassment', about: null });
const nothing: Gatherings = { self: null, other: null, conduct: [] };

describe('what gathers', () => {
  it('is three texts of concern: they are worth a review', () => {
    const past = [
      hit('c', 'concern', { at: NOW }),
      hit('a', 'concern', { at: NOW - 20 * HOUR }),
      hit('b', 'concern', { at: NOW - 2 * HOUR, category: 'medicines', phraseId: 'medicines.stopped' }),
    ];
    expect(gather(past, NOW)).toEqual({
      ...nothing,
      self: {
        tier: 'review',
        count: 3,
        texts: [
          { textId: 'a', at: NOW - 20 * HOUR, phraseIds: ['despair.a'] },
          { textId: 'b', at: NOW - 2 * HOUR, phraseIds: ['medicines.stopped'] },
          { textId: 'c', at: NOW, phraseIds: ['despair.c'] },
        ],
      },
    });
  });

  it('is two texts of review: they are worth paging somebody', () => {
    expect(gather([hit('a', 'review'), hit('b', 'review')], NOW).self).toMatchObject({
      tier: 'high',
      count: 2,
    });
  });

  it('is words that follow on more urgent ones', () => {
    expect(gather([hit('a', 'immediate'), hit('b', 'review')], NOW).self?.tier).toBe('high');
    expect(gather([hit('a', 'high'), hit('b', 'concern'), hit('c', 'concern')], NOW).self?.tier).toBe(
      'review',
    );
  });

  it('is worry about others, up to a review and no further', () => {
    expect(
      gather([about('a', 'concern'), about('b', 'concern'), about('c', 'concern')], NOW).other?.tier,
    ).toBe('review');
    expect(gather([about('a', 'review'), about('b', 'review')], NOW)).toEqual(nothing);
  });

  it('is conduct of one kind, which leaves risk alone', () => {
    const past = [insult('a', 'concern'), insult('b', 'concern'), insult('c', 'concern')];
    expect(gather(past, NOW)).toMatchObject({
      self: null,
      other: null,
      conduct: [{ id: 'harassment', tier: 'review', count: 3 }],
    });
    expect(gather([insult('a', 'review'), insult('b', 'review')], NOW).conduct).toMatchObject([
      { tier: 'high' },
    ]);
  });

  it('lists the newest texts and counts all', () => {
    const past = Array.from({ length: 50 }, (_, n) => hit(`t${n}`, 'concern', { at: NOW - n }));
    const { count, texts } = gather(past, NOW).self!;
    expect([count, texts.length, texts.at(-1)!.textId, texts[0]!.textId]).toEqual([
      50,
      MOST_LISTED,
      't0',
      `t${MOST_LISTED - 1}`,
    ]);
  });
});

describe('what does not gather', () => {
  it.each<[string, PastHit[]]>([
    ['nothing', []],
    ['two texts of concern', [hit('a', 'concern'), hit('b', 'concern')]],
    ['one text of review and one of concern', [hit('a', 'review'), hit('b', 'concern')]],
    ['one text, whatever is in it', RAISED.map((tier) => hit('a', tier))],
    [
      'a text read twice',
      [hit('a', 'review'), hit('a', 'review', { at: NOW, phraseId: 'despair.tired' }), hit('b', 'concern')],
    ],
    ['own risk with that of others', [hit('a', 'concern'), hit('b', 'concern'), about('c', 'concern')]],
    ['risk with conduct', [hit('a', 'concern'), hit('b', 'concern'), insult('c', 'concern')]],
    [
      'conduct of several kinds',
      [insult('a', 'review'), hit('b', 'review', { category: 'scam', about: null })],
    ],
    [
      'what context has lowered, with a review',
      [hit('a', 'review', { tierBefore: 'immediate' }), hit('b', 'review')],
    ],
    ['what is older than a day', ['a', 'b'].map((id) => hit(id, 'review', { at: NOW - 24 * HOUR - 1 }))],
  ])('%s', (_, past) => expect(gather(past, NOW)).toEqual(nothing));

  it('still counts what context has lowered as a concern', () => {
    const past = ['a', 'b', 'c'].map((id) => hit(id, 'review', { tierBefore: 'high' }));
    expect(gather(past, NOW).self?.tier).toBe('review');
  });

  it('counts what is exactly a day old', () => {
    const past = ['a', 'b'].map((id) => hit(id, 'review', { at: NOW - GATHERING_WINDOW_MS }));
    expect(gather(past, NOW).self?.tier).toBe('high');
  });
});

describe('any hits', () => {
  const hits = fc.array(
    fc
      .record({
        textId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        at: fc.integer({ min: NOW - 30 * HOUR, max: NOW }),
        phraseId: fc.constantFrom('p.one', 'p.two', 'p.three'),
        category: fc.constantFrom('suicide', 'despair', 'medicines', 'harassment', 'grooming'),
        tiers: fc.tuple(fc.constantFrom(...RAISED), fc.constantFrom(...RAISED)),
        other: fc.boolean(),
      })
      .map(({ tiers, other, ...rest }): PastHit => {
        const [tierBefore, tier] = [...tiers].sort(
          (a, b) => TIERS.indexOf(a) - TIERS.indexOf(b),
        ) as typeof tiers;
        return {
          ...rest,
          tierBefore,
          tier,
          about: isConduct(rest.category) ? null : other ? 'other' : 'self',
        };
      }),
    { maxLength: 12 },
  );
  const rank = (gathering: Gathering | null | undefined) =>
    gathering ? TIERS.length - TIERS.indexOf(gathering.tier) : 0;
  const ranks = ({ self, other, conduct }: Gatherings) => [
    rank(self),
    rank(other),
    ...KIND_IDS.filter(isConduct).map((kind) => rank(conduct.find(({ id }) => id === kind))),
  ];
  const all = ({ self, other, conduct }: Gatherings) =>
    [self, other, ...conduct].filter((one) => one !== null);
  const holds = (property: fc.IProperty<[PastHit[], PastHit[]]>) => fc.assert(property, { numRuns: 500 });

  it('gather in whatever order they come', () =>
    holds(
      fc.property(hits, hits, (some, more) => {
        const shuffled = [...more, ...some].reverse();
        expect(gather(shuffled, NOW)).toEqual(gather([...some, ...more], NOW));
      }),
    ));

  it('lose nothing by more of them', () =>
    holds(
      fc.property(hits, hits, (some, more) => {
        const [fewer, together] = [gather(some, NOW), gather([...some, ...more], NOW)].map(ranks);
        expect(fewer!.every((before, place) => before <= together![place]!)).toBe(true);
      }),
    ));

  it('lose nothing by being more urgent', () =>
    holds(
      fc.property(hits, hits, (some, more) => {
        const urgent = more.map((one) => ({ ...one, tier: one.tierBefore }));
        const [before, after] = [gather([...some, ...more], NOW), gather([...some, ...urgent], NOW)].map(
          ranks,
        );
        expect(before!.every((was, place) => was <= after![place]!)).toBe(true);
      }),
    ));

  it('do not count once they are older than a day', () =>
    holds(
      fc.property(hits, hits, (some, more) => {
        const old = more.map((one) => ({ ...one, at: NOW - GATHERING_WINDOW_MS - 1 - (NOW - one.at) }));
        expect(gather([...some, ...old], NOW)).toEqual(gather(some, NOW));
        expect(gather([...some, ...more], NOW + 100 * HOUR)).toEqual(nothing);
      }),
    ));

  it('keep own risk, that of others and conduct apart', () =>
    holds(
      fc.property(hits, hits, (some, more) => {
        const own = some.filter((one) => one.about === 'self');
        const rest = more.filter((one) => one.about !== 'self');
        expect(gather([...own, ...rest], NOW).self).toEqual(gather(own, NOW).self);
        expect(gather([...own, ...rest], NOW)).toEqual({ ...gather(rest, NOW), self: gather(own, NOW).self });
      }),
    ));

  it('need two texts at least, and reach high at most', () =>
    holds(
      fc.property(hits, hits, (some, more) => {
        const found = all(gather([...some, ...more], NOW));
        expect(found.filter(({ count, tier }) => count < (tier === 'high' ? 2 : 3))).toEqual([]);
        for (const { tier } of found) expect(['review', 'high']).toContain(tier);
        const one = [...some, ...more].map((each) => ({ ...each, textId: 'one' }));
        expect(gather(one, NOW)).toEqual(nothing);
      }),
    ));
});
