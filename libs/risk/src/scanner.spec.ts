import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KIND_IDS, KINDS, TIERS } from './ids.ts';
import { FIRST_LEXICON } from './lexicon/first-lexicon.ts';
import type { LexiconVersion, Phrase } from './lexicon.types.ts';
import { compile, DEFAULT_WORK_LIMIT, SCANNER_VERSION, tierOf } from './scanner.ts';

const scanner = compile(FIRST_LEXICON);

const phrase = (id: string, pattern: string, more: Partial<Phrase> = {}): Phrase => ({
  id,
  category: 'suicide',
  tier: 'high',
  pattern,
  author: 'a test',
  reason: 'a test',
  clinicalReview: null,
  fires: ['…'],
  quiet: ['…'],
  ...more,
});
const lexicon = (...phrases: Phrase[]): LexiconVersion => ({ version: '2026-01-01.1', phrases });

describe('a scan', () => {
  it('answers with tier, categories, whose risk, versions and every hit', () => {
    const text = 'Hi all. I want to KÍLL myself and cannae go on like this';
    const result = scanner.scan(text);
    expect(result).toMatchObject({
      tier: 'high',
      conduct: [],
      categories: ['suicide', 'despair'],
      about: 'self',
      lexiconVersion: FIRST_LEXICON.version,
      scannerVersion: SCANNER_VERSION,
      work: { complete: true, limit: DEFAULT_WORK_LIMIT },
    });
    const hit = result.hits.find(({ phraseId }) => phraseId === 'suicide.act');
    expect(hit).toMatchObject({
      category: 'suicide',
      tierBefore: 'high',
      tier: 'high',
      cues: [],
      view: 'folded',
    });
    expect(text.slice(hit!.span.start, hit!.span.end)).toBe('want to KÍLL myself');
  });

  it('finds nothing in a text without risk', () => {
    expect(scanner.scan('The scones were lovely, see you Thursday')).toMatchObject({
      tier: 'none',
      conduct: [],
      categories: [],
      about: null,
      hits: [],
    });
  });

  it('keeps conduct on its own axis', () => {
    const harm = scanner.scan('Nobody would miss you');
    expect(harm).toMatchObject({ tier: 'none', conduct: ['encouraging-harm'], categories: [], about: null });
    expect(tierOf(harm, 'encouraging-harm')).toBe('high');
    expect(tierOf(harm, 'suicide')).toBe('none');
    expect(scanner.scan('kys. I want to die')).toMatchObject({ tier: 'high', conduct: ['encouraging-harm'] });
  });

  it('never hides conduct that is quoted, and grades it lower', () => {
    const told = scanner.scan('He wrote "just kill yourself" to me');
    expect(told.conduct).toEqual(['encouraging-harm']);
    expect(tierOf(told, 'encouraging-harm')).toBe('review');
  });

  it('keeps overlapping hits, in the order of the text', () => {
    const { hits } = compile(
      lexicon(phrase('b', 'b c'), phrase('a', 'a ..2 c'), phrase('c', 'c', { tier: 'review' })),
    ).scan('a b c');
    expect(hits.map(({ phraseId, span }) => [phraseId, span.start, span.end])).toEqual([
      ['a', 0, 5],
      ['b', 2, 5],
      ['c', 4, 5],
    ]);
  });

  it('keeps phrases to their conditions and doors, and applies them where nothing is known', () => {
    const local = compile(lexicon(phrase('a', 'bad hypo', { conditions: ['diabetes'], doors: ['topic'] })));
    const fires = (context?: Parameters<typeof local.scan>[1]) =>
      local.scan('a bad hypo', context).hits.length === 1;
    expect(fires()).toBe(true);
    expect(fires({ conditions: ['stroke', 'diabetes'], door: 'topic' })).toBe(true);
    expect(fires({ conditions: ['stroke'] })).toBe(false);
    expect(fires({ conditions: [] })).toBe(false);
    expect(fires({ door: 'message' })).toBe(false);
  });

  it('asks the rest of the message where a phrase does', () => {
    const asking = compile(
      lexicon(phrase('a', 'not eaten & (faint|collapsed) -(not eaten meat) --(film|telly)')),
    );
    const fires = (text: string) => asking.scan(text).hits.length === 1;
    expect(fires('I have not eaten for days. Then I collapsed')).toBe(true);
    expect(fires('Collapsed. Had not eaten')).toBe(true);
    expect(fires('I have not eaten for days')).toBe(false);
    expect(fires('not eaten meat since June and feel faint')).toBe(false);
    expect(fires('he had not eaten, collapsed … what a film')).toBe(false);
  });

  it('finds a whole message and no part of one', () => {
    const whole = compile(lexicon(phrase('a', '= so done')));
    expect(whole.scan('So done.').hits).toHaveLength(1);
    expect(whole.scan('so done with the ironing').hits).toEqual([]);
  });

  it('reports one hit where one character holds several matching words', () => {
    expect(compile(lexicon(phrase('a', '(1|2)'))).scan('½').hits).toHaveLength(1);
  });

  it('counts every hit that can be made of a text and its disguises as the same words', () => {
    const plain = scanner.scan('i want to die').hits.map(({ phraseId }) => phraseId);
    const disguises = [
      'I WANT TO DIE',
      'I wánt tö díe',
      'ｉ ｗａｎｔ ｔｏ ｄｉｅ',
      'i w\u200bant to d\u00adie',
      'iiii wannnnt tooo diiiiie',
      'i\twant\n\nto…die',
      'i want to d\0ie',
      'i want to d\ud800ie',
    ];
    for (const text of disguises)
      expect(scanner.scan(text).hits.map(({ phraseId }) => phraseId)).toEqual(plain);
  });
});

describe('the limit of work', () => {
  const tired = compile(FIRST_LEXICON, { workLimit: 60 });

  it('asks for a person when a text could not be read to its end', () => {
    const result = tired.scan('lovely '.repeat(30));
    expect(result).toMatchObject({
      tier: 'review',
      hits: [],
      about: null,
      work: { limit: 60, complete: false },
    });
    expect(result.work.units).toBeLessThanOrEqual(60);
  });

  it('keeps what was found before it', () => {
    const text = `I want to die. ${'lovely '.repeat(3000)}`;
    expect(compile(FIRST_LEXICON, { workLimit: 23_000 }).scan(text)).toMatchObject({
      tier: 'high',
      work: { complete: false },
    });
    expect(tired.scan('hello')).toMatchObject({ tier: 'none', work: { complete: true } });
  });

  it('never loses urgency, wherever the work runs out', () => {
    const text = 'I am not going to say it twice, I want to kill myself tonight';
    const cost = scanner.scan(text).work.units;
    for (let workLimit = 1; workLimit < cost; workLimit++) {
      const { tier, work } = compile(lexicon(phrase('a', 'kill myself')), { workLimit }).scan(text);
      if (!work.complete) expect(TIERS.indexOf(tier)).toBeLessThanOrEqual(TIERS.indexOf('review'));
      else expect(tier).toBe('high');
    }
  });

  it.each([
    ['a megabyte of one letter', 'a'.repeat(1_000_000)],
    ['a megabyte of nulls', '\0'.repeat(1_000_000)],
    ['a megabyte of accents on one letter', `a${'\u0301'.repeat(1_000_000)}`],
    ['a megabyte of half surrogate pairs', '\ud83d'.repeat(1_000_000)],
    ['a megabyte of quotation marks', '"'.repeat(1_000_000)],
    ['a megabyte of line ends', '\n'.repeat(1_000_000)],
  ])('reads %s to its end', (_, text) => {
    expect(scanner.scan(text)).toMatchObject({ tier: 'none', work: { complete: true } });
  });

  it('bounds the work on a megabyte of risk', () => {
    const { tier, work } = scanner.scan('not i want to die he '.repeat(50_000));
    expect(work.units).toBeLessThanOrEqual(work.limit);
    expect(tier).toBe('high');
  });

  it('leaves room for the costliest post, one that keeps beginning phrases', () => {
    const { work } = scanner.scan('i am '.repeat(4_000));
    expect(work.complete).toBe(true);
    expect(work.units).toBeLessThan(work.limit / 3);
  });

  it('grows in proportion to the text', () => {
    const cost = (times: number) =>
      scanner.scan("I just can't go on, not that I want to die. ".repeat(times)).work.units;
    expect(cost(400) / cost(100)).toBeLessThan(4.1);
  });
});

describe('any text at all', () => {
  const seeds = FIRST_LEXICON.phrases.flatMap(({ fires }) => fires);
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(...seeds),
        fc.constantFrom(...seeds).map((seed) => `\nShe wrote "${seed}" to me\n`),
        fc.constantFrom(
          'not ',
          ' "',
          '\n> ',
          ' yet',
          ' but ',
          'my son ',
          ' years ago',
          '. ',
          '\u200b',
          '😀',
          '\ud800',
          '\0',
        ),
        fc.string({ unit: 'binary', maxLength: 12 }),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));

  it('is scanned without a throw, the same way twice, with exact spans and no tier out of bounds', () => {
    const phrases = new Map(FIRST_LEXICON.phrases.map((entry) => [entry.id, entry]));
    const another = compile(FIRST_LEXICON);
    let lowered = 0;
    fc.assert(
      fc.property(text, (body) => {
        const result = scanner.scan(body);
        expect(scanner.scan(body)).toEqual(result);
        expect(another.scan(body)).toEqual(result);
        for (const { phraseId, tier, tierBefore, cues, span, about, category, view } of result.hits) {
          expect(tierBefore).toBe(phrases.get(phraseId)!.tier);
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(body.length);
          expect(span.end).toBeGreaterThan(span.start);
          // The marked words alone, without what stands around them, are the phrase again.
          // Where words were packed together, a part of them can be cut another way, and some phrases ask for words elsewhere.
          const alone = scanner.scan(body.slice(span.start, span.end)).hits.map((hit) => hit.phraseId);
          const asksElsewhere = /\s(?:&|--?\()/.test(phrases.get(phraseId)!.pattern);
          if (view === 'folded' && !asksElsewhere) expect(alone).toContain(phraseId);
          expect(about === null).toBe(KINDS[category].axis === 'conduct');
          if (tier !== tierBefore) {
            lowered++;
            expect(cues.length).toBeGreaterThan(0);
            if (tierBefore === 'immediate' || tierBefore === 'high')
              expect(['high', 'review']).toContain(tier);
            expect(TIERS.indexOf(tier)).toBeGreaterThan(TIERS.indexOf(tierBefore));
          }
        }
        expect([...result.categories, ...result.conduct]).toEqual(
          KIND_IDS.filter((kind) => result.hits.some(({ category }) => category === kind)),
        );
      }),
      { numRuns: 150 },
    );
    expect(lowered).toBeGreaterThan(0);
  });
});
