import { describe, expect, it } from '@jest/globals';
import { htmlOf } from './letter-html.js';
import { textOf } from './letter-text.js';
import type { Letter } from './letter.js';

const URL_HERE = `https://blether.example.org/link?token=${'a'.repeat(80)}&to=%2Fforums`;
const letter: Letter = {
  kind: 'sign-in-link',
  subject: 'A subject',
  lines: ['A line that is so long that no window of any mail program would show the whole of it in one row.'],
  button: { words: 'Sign in', url: URL_HERE },
  after: ['The end.'],
};

describe('as plain text', () => {
  it('a letter has short lines, and its link whole on a line of its own', () => {
    const lines = textOf(letter, 'Blether').split('\n');
    expect(lines).toEqual([
      'Hello,',
      '',
      'A line that is so long that no window of any mail program would show the',
      'whole of it in one row.',
      '',
      'Sign in:',
      URL_HERE,
      '',
      'The end.',
      '',
      'Blether',
      '',
    ]);
  });
});

describe('as HTML', () => {
  it('every word is a word, whatever stands in it', () => {
    const mean = `<img src="x" onerror='alert(1)'>&amp;`;
    const page = htmlOf(
      {
        kind: 'invitation',
        subject: mean,
        lines: [mean],
        button: { words: mean, url: `https://blether.example.org/?a="><script>&b='` },
        after: [mean],
      },
      mean,
    );
    expect(page).not.toMatch(/<img|<script|onerror='/);
    expect(page.match(/&lt;img src=&quot;x&quot; onerror=&#39;alert\(1\)&#39;&gt;&amp;amp;/g)).toHaveLength(
      5,
    );
    expect(page).toContain('href="https://blether.example.org/?a=&quot;&gt;&lt;script&gt;&amp;b=&#39;"');
  });

  it('a letter loads nothing and says which language it is in', () => {
    const page = htmlOf(letter, 'Blether');
    expect(page).toContain('<html lang="en-GB">');
    expect(page).toContain('<meta name="color-scheme" content="light dark">');
    expect(page).not.toMatch(/\ssrc=|url\(|<img|<link|<script|@import|@font-face/);
    const addresses = [...page.matchAll(/https?:\/\/[^"<\s]+/g)].map(([found]) => found);
    expect(new Set(addresses)).toEqual(new Set([URL_HERE.replaceAll('&', '&amp;')]));
  });

  it('only the button has colours of its own', () => {
    const page = htmlOf(letter, 'Blether');
    const styles = [...page.matchAll(/<(\w+) [^>]*?style="([^"]*)"/g)];
    expect(styles.filter(([, , style]) => style!.includes('color')).map(([, name]) => name)).toEqual(['a']);
    expect(page).toContain('background-color: #1f5c4d; color: #ffffff');
  });

  it('a letter without a button has no link', () => {
    const { button: _button, ...without } = letter;
    expect(htmlOf(without, 'Blether')).not.toContain('<a ');
    expect(textOf(without, 'Blether')).not.toContain('http');
  });
});
