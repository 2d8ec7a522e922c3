import { describe, expect, it } from '@jest/globals';
import type { MarkedSpan } from '@blether/contracts/cases';
import { inReadingOrder, markedParts, marksOf } from './marks.ts';

const span = (start: number, end: number, field = 'body', endField = field): MarkedSpan => ({
  category: `of ${String(start)}`,
  tier: 'review',
  tierBefore: 'review',
  about: 'self',
  cues: [],
  field,
  start,
  endField,
  end,
});

const alone = (...spans: MarkedSpan[]) => spans.map((each) => ({ category: each.category, spans: [each] }));

describe('marked words', () => {
  it('are the whole field in order, cut where marks begin and end', () => {
    const words = 'I am so tired of it all.';
    const parts = markedParts(words, 'body', ['body'], alone(span(8, 13), span(5, 19)));
    expect(parts.map(({ text }) => text).join('')).toBe(words);
    expect(parts).toEqual([
      { text: 'I am ', marks: [], ending: [] },
      { text: 'so ', marks: [1], ending: [] },
      { text: 'tired', marks: [0, 1], ending: [0] },
      { text: ' of it', marks: [1], ending: [1] },
      { text: ' all.', marks: [], ending: [] },
    ]);
  });

  it('are one part where nothing is marked, and none where nothing is written', () => {
    expect(markedParts('Hello', 'body', ['body'], [])).toEqual([{ text: 'Hello', marks: [], ending: [] }]);
    expect(markedParts('', 'body', ['body'], [])).toEqual([]);
  });

  it('go on from one field into the next, in whatever order these are stored', () => {
    const spans = alone(span(2, 4, 'title', 'body'));
    const fields = inReadingOrder({ body: 'more now', title: 'No' });
    expect(fields).toEqual(['title', 'body']);
    expect(markedParts('no way', 'title', fields, spans)).toEqual([
      { text: 'no', marks: [], ending: [] },
      { text: ' way', marks: [0], ending: [0] },
    ]);
    expect(markedParts('out of', 'body', fields, spans)).toEqual([
      { text: 'out ', marks: [0], ending: [0] },
      { text: 'of', marks: [], ending: [] },
    ]);
  });

  it('leave alone what a span says about places that are not there', () => {
    const parts = markedParts('short', 'body', ['body'], alone(span(3, 99), span(9, 12), span(0, 2, 'gone')));
    expect(parts).toEqual([
      { text: 'sho', marks: [], ending: [] },
      { text: 'rt', marks: [0], ending: [0] },
    ]);
  });

  it('are one mark where spans of one category touch, with the gravest reason first', () => {
    const same = { ...span(2, 21), category: 'suicide', tier: 'high' };
    const now = { ...span(2, 29), category: 'suicide', tier: 'immediate' };
    const after = { ...span(40, 50), category: 'suicide', tier: 'high' };
    const other = { ...span(5, 9), category: 'despair', tier: 'concern' };
    expect(marksOf(['body'], [after, same, other, now])).toEqual([
      { category: 'suicide', spans: [now, same] },
      { category: 'despair', spans: [other] },
      { category: 'suicide', spans: [after] },
    ]);
  });
});
