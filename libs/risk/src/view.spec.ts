import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldedView } from './view.ts';
import { Work } from './work.ts';

const view = (text: string) => foldedView(text, new Work(10_000_000));
const words = (text: string) => view(text).tokens.map(({ word }) => word);
const originals = (text: string) => view(text).tokens.map(({ span }) => text.slice(span.start, span.end));

/** Text as hostile as it comes: any code unit, with what the view treats specially made likely. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        'A',
        'aaa',
        'é',
        'e\u0301',
        'ﬁ',
        'ß',
        'İ',
        "'",
        '’',
        ' ',
        '\n',
        '.',
        '"',
        '\u200b',
        '\0',
        '\ufe0f',
        '\ud800',
        '\udc00',
        '😀',
        '𝐤',
        '½',
        '\u00b4',
      ),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.integer({ min: 0x10000, max: 0x10ffff }).map((point) => String.fromCodePoint(point)),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('the folded view', () => {
  it.each([
    ['case', 'KiLL Myself', ['kill', 'myself']],
    ['accents, composed or not', 'kíll my\u0301se\u0300lf', ['kill', 'myself']],
    ['full-width and mathematical letters', 'ｋｉｌｌ 𝐦𝐲𝐬𝐞𝐥𝐟', ['kill', 'myself']],
    ['ligatures', 'ﬁnished', ['finished']],
    ['apostrophes of every keyboard', "I'm I’m I´m I`m Im", ['im', 'im', 'im', 'im', 'im']],
    ['apostrophes around a word', "'tis the dogs' tea", ['tis', 'the', 'dogs', 'tea']],
    ['zero-width characters and nulls', 'ki\u200bll m\u2060y\0self', ['kill', 'myself']],
    ['half a surrogate pair', 'ki\ud800ll', ['kill']],
    ['digits, which are not stretched', '07700 900000', ['07700', '900000']],
    ['joined words', 'self-harm', ['self', 'harm']],
  ])('reads without %s', (_, text, expected) => expect(words(text)).toEqual(expected));

  it('reads a stretched letter as one and as two', () => {
    const [kill] = view('kiiiilllll').tokens;
    expect(kill!.spellings).toEqual(['kiill', 'kill', 'kiil', 'kil']);
    expect(view('kill').tokens[0]!.spellings).toEqual(['kill']);
  });

  it('points at the whole word in the original, accents and stretch included', () => {
    expect(originals('¡ Kíiiiill  mysélf\u0301 !')).toEqual(['Kíiiiill', 'mysélf\u0301']);
    expect(originals('𝐝𝐢𝐞 ﬁn')).toEqual(['𝐝𝐢𝐞', 'ﬁn']);
  });

  it('counts sentences at full stops and empty lines, clauses at commas and line breaks', () => {
    const places = view('a, b. c\nd\n\ne').tokens.map(({ sentence, clause }) => [sentence, clause]);
    expect(places).toEqual([
      [0, 0],
      [0, 1],
      [1, 2],
      [1, 3],
      [2, 5],
    ]);
  });

  it('keeps an exact map for any text: in order, in bounds, never through a surrogate pair', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { text: read, map, tokens } = view(text);
        expect(map.starts).toHaveLength(read.length);
        expect(map.ends).toHaveLength(read.length);
        let before = 0;
        for (const { span, word, from, to } of tokens) {
          expect(read.slice(from, to)).toBe(word);
          expect(span.start).toBeGreaterThanOrEqual(before);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          before = span.start;
          for (const edge of [span.start, span.end]) {
            expect(
              /[\ud800-\udbff]$/.test(text.slice(0, edge)) && /^[\udc00-\udfff]/.test(text.slice(edge)),
            ).toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads the original under a token as that same token', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const { word, span } of view(text).tokens)
          expect(words(text.slice(span.start, span.end))).toContain(word);
      }),
    );
  });

  it('stops where the work runs out, with whole words only', () => {
    const work = new Work(9);
    expect(foldedView('kill myself', work).tokens.map(({ word }) => word)).toEqual(['kill']);
    expect(work.complete).toBe(false);
  });
});
