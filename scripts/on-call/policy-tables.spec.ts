import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { FIRST_POLICY, LADDERS } from '@blether/escalation/on-call';
import { SEVERITIES } from '@blether/escalation/severity';
import { policyTables, withTables } from './policy-tables.ts';

const PAGE = join(import.meta.dirname, '../../docs/moderation/on-call.md');

it('docs/moderation/on-call.md says whom the policy calls; `npm run docs:on-call` writes its tables anew', () => {
  const page = readFileSync(PAGE, 'utf8');
  expect(page).toBe(withTables(page));
});

it('has a row for every step of every ladder', () => {
  const rows = policyTables()
    .split('\n')
    .filter((line) => /^\| (?:crisis|red|amber|green) /.test(line));
  const steps = LADDERS.flatMap((ladder) => SEVERITIES.flatMap((severity) => FIRST_POLICY[ladder][severity]));
  expect(rows).toHaveLength(steps.length);
});
