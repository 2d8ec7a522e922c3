import { describe, expect, it } from '@jest/globals';
import { blocksOf } from './markdown.ts';

describe('blocksOf', () => {
  it('reads headings, paragraphs and lists', () => {
    expect(
      blocksOf(
        '# House rules\n\nBe kind.\nTo all.\n\n## More ##\nStraight on\n- one\n  and its end\n* two\n\n- three',
      ),
    ).toEqual([
      { kind: 'h1', text: 'House rules' },
      { kind: 'p', text: 'Be kind. To all.' },
      { kind: 'h2', text: 'More' },
      { kind: 'p', text: 'Straight on' },
      { kind: 'list', items: ['one and its end', 'two'] },
      { kind: 'list', items: ['three'] },
    ]);
  });

  it.each([
    '<script>alert(1)</script>',
    '[press](javascript:alert(1))',
    '![picture](https://example.org/x.png)',
    '### Third level',
    '#no space',
    '-no space',
    '&lt;b&gt;',
  ])('leaves %s as the words that it is', (text) => {
    expect(blocksOf(text)).toEqual([{ kind: 'p', text }]);
  });

  it('makes nothing of nothing', () => {
    expect(blocksOf(' \n\n')).toEqual([]);
  });
});
