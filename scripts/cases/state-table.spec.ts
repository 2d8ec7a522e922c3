import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Fact } from '@blether/escalation/case';
import { stateTable, withTable } from './state-table.ts';

const PAGE = join(import.meta.dirname, '../../docs/moderation/cases.md');

it('docs/moderation/cases.md says what the state machine does; `npm run docs:cases` writes its table anew', () => {
  const page = readFileSync(PAGE, 'utf8');
  expect(page).toBe(withTable(page));
});

it('has an answer to everything in every state, and shows every fact there is', () => {
  const [head, , ...rows] = stateTable()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  for (const row of rows) {
    expect(row).toHaveLength(head?.length ?? 0);
    expect(row.slice(2, -1)).not.toContain('');
  }
  const facts: Readonly<Record<Fact['kind'], true>> = {
    opened: true,
    joined: true,
    raised: true,
    claimed: true,
    returned: true,
    lapsed: true,
    acted: true,
    noted: true,
    closed: true,
    missed: true,
  };
  const cells = rows.flatMap((row) => row.slice(2, -1)).filter((cell) => !cell.startsWith('*'));
  for (const kind of Object.keys(facts))
    expect(cells.some((cell) => cell.includes(`${kind} `) || cell.endsWith(kind))).toBe(true);
});
