import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { htmlOf } from '../apps/api/src/identity/documents/markdown.ts';
import { framedPage } from '../apps/api/src/platform/http/framed-page.ts';
import { html } from '../apps/api/src/platform/http/html.ts';
import { blocksOf } from '../apps/web/src/ui/markdown.ts';

const repository = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(repository, file), 'utf8');

/** The way past the frame, and its top, without what only one of the two needs. */
const frameOf = (page: string): string => {
  const [frame] = /<a class="frame-skip"[^]*<\/header>/.exec(page) ?? [];
  return (frame ?? 'no frame')
    .replace(/ data-words="\w+"/g, '')
    .replace(/\s+/g, ' ')
    .replace(/> /g, '>')
    .replace(/ </g, '<')
    .replace(/ >/g, '>');
};

describe('what the API and the web both draw', () => {
  it('is the same frame, with help and the way out', () => {
    const served = framedPage({ path: '/privacy', title: 'T', demo: false, body: html`` });
    expect(frameOf(served)).toContain('frame-talk');
    expect(frameOf(served)).toBe(frameOf(read('apps/web/index.html')));
  });

  it.each([
    read('apps/api/src/identity/documents/house-rules.en.md'),
    read('apps/api/src/identity/documents/privacy-statement.en.md'),
    'Straight on\n- one\n  and its end\n* two\n\n- three',
    '## More ##\n# Late title\n### Third\n#none\n-none',
    '<b>[x](y)</b> & "z"',
  ])('is the same document (%#)', (text) => {
    const escaped = (words: string): string => html`${words}`.text;
    const said = blocksOf(text).flatMap((block) =>
      block.kind === 'list'
        ? block.items.map((item) => `<li>${escaped(item)}</li>`)
        : [`<${block.kind === 'p' ? 'p' : 'h2'}>${escaped(block.text)}</`],
    );
    const served = htmlOf(text).text;
    const found = [...served.matchAll(/<li>[^]*?<\/li>|<(?:p|h2)[^>]*>[^]*?<\//g)].map(([each]) =>
      each.replace(/ class="title"/, ''),
    );
    expect(found).toEqual(said);
  });
});
