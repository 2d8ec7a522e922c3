// `npm run docs:cases`: writes the table of states in docs/moderation/cases.md anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTable } from './state-table.ts';

const PAGE = join(import.meta.dirname, '../../docs/moderation/cases.md');

writeFileSync(PAGE, withTable(readFileSync(PAGE, 'utf8')));
