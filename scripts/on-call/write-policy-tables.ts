// `npm run docs:on-call`: writes the tables of docs/moderation/on-call.md anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTables } from './policy-tables.ts';

const PAGE = join(import.meta.dirname, '../../docs/moderation/on-call.md');

writeFileSync(PAGE, withTables(readFileSync(PAGE, 'utf8')));
