import { describe, expect, it } from '@jest/globals';
import { EMOJI_WORDS } from './emoji.ts';
import type { Phrase } from './lexicon.types.ts';
import { founding } from './lexicon/founding.ts';
import { FIRST_LEXICON } from './lexicon/first-lexicon.ts';
import { compile } from './scanner.ts';

const phrase = (id: string, pattern: string): Phrase =>
  founding({
    id,
    category: 'suicide',
    tier: 'review',
    pattern,
    reason: 'A test.',
    fires: ['x'],
    quiet: ['y'],
  });
const scannerOf = (...phrases: readonly Phrase[]) => compile({ version: '2026-11-24.1', phrases });

describe('an emoji in a phrase', () => {
  const scanner = scannerOf(phrase('pill', '<emoji-pill> ~3 sorry'), phrase('die', 'want to die'));

  it('is found in its place, in whatever way it is written', () => {
    const text = 'So sorry 💊 x';
    const [hit] = scanner.scan(text).hits;
    expect(hit?.view).toBe('emoji');
    expect(text.slice(hit?.span.start, hit?.span.end)).toBe('sorry 💊');
    expect(scanner.scan('💉️ sorry').hits).toHaveLength(1);
  });

  it('parts no words of a phrase that does not ask for it', () => {
    expect(scanner.scan('I want 💊 to die').hits.map(({ phraseId }) => phraseId)).toEqual(['die']);
    expect(scanner.scan('I want to 💊 die, sorry').hits.map(({ phraseId }) => phraseId)).toEqual([
      'die',
      'pill',
    ]);
  });

  it('stands in the sentence that it follows', () => {
    const near = scannerOf(phrase('near', '<emoji-pill> ..2 sorry'));
    expect(near.scan('💊 so sorry').hits).toHaveLength(1);
    expect(near.scan('Tablets 💊. So sorry').hits).toHaveLength(0);
  });

  it('has to be one of those that have a name', () => {
    expect(() => scannerOf(phrase('none', '<emoji-kettle> sorry'))).toThrow(/no frame.*<emoji-pill>/s);
  });
});

describe('the first lexicon', () => {
  const scanner = compile(FIRST_LEXICON);

  it.each([
    '💊',
    '💊💊💊',
    '🔪',
    '🩸',
    '🌉',
    '⚰️',
    '💀',
    '🕊️',
    '👋',
    '💔',
    '💰',
    'took my meds 💊',
    'blood test 🩸',
  ])('hears nothing in %s alone', (text) => {
    expect(scanner.scan(text).hits).toEqual([]);
  });

  it('raises what is said beside one', () => {
    expect(scanner.scan('sorry everyone').tier).toBe('concern');
    expect(scanner.scan('sorry everyone 💊💊').tier).toBe('high');
  });

  it('uses every emoji that has a name', () => {
    const named = FIRST_LEXICON.phrases.flatMap(({ pattern }) => pattern.match(/<emoji-[a-z]+>/g) ?? []);
    expect(new Set(named.map((name) => `#${name.slice(1, -1)}`))).toEqual(new Set(EMOJI_WORDS));
  });
});
