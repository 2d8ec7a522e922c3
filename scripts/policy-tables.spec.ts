import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { policyTables } from './policy-tables.ts';

const PAGE = join(import.meta.dirname, '../docs/moderation/policy.md');
const [BEGIN, END] = ['<!-- tables: begin -->', '<!-- tables: end -->'] as const;

/** Rows as they are read, however wide a formatter has made the columns. */
const rows = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) =>
      line
        .replaceAll(/\s*\|\s*/g, '|')
        .replaceAll(/-+/g, '-')
        .trim(),
    )
    .filter(Boolean);

it('the page of the policy tells what is built in', () => {
  const page = readFileSync(PAGE, 'utf8');
  const told = page.slice(page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END));
  // Where this fails, put what the code says between the two marks.
  expect(rows(told)).toEqual(rows(policyTables()));
});
