import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { blocksOf } from '../apps/web/src/ui/markdown.ts';

const FOLDER = join(import.meta.dirname, '../apps/api/src/identity/documents');
const files = globSync('*.en.md', { cwd: FOLDER });

/** The API stores these, and the web reads them with a Markdown of its own. */
describe.each(files)('%s', (file) => {
  const blocks = blocksOf(readFileSync(join(FOLDER, file), 'utf8'));

  it('has one title, and it comes first', () => {
    expect(blocks.map(({ kind }) => kind).lastIndexOf('h1')).toBe(0);
  });

  it('uses nothing that people would see as signs', () => {
    expect(JSON.stringify(blocks)).not.toMatch(/"[#*-] |###|\*\*|__|\]\(|<\w/);
  });
});

it('finds the house rules and the privacy statement', () => {
  expect(files.sort()).toEqual(['house-rules.en.md', 'privacy-statement.en.md']);
});
