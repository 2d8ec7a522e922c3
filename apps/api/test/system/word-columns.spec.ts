import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MODERATED_KINDS } from '@blether/contracts/moderation';
import { Moderated } from '../../src/platform/ports/moderated.js';
import { startWorld } from '../harness/world.js';
import type { World } from '../harness/world.js';
import { OTHER_SCHEMAS, WORD_COLUMNS } from './word-columns.js';

let world: World;
beforeAll(async () => {
  world = await startWorld({ database: 'word_columns' });
});
afterAll(() => world.close());

/** Every column of a table in which words could stand, whatever they are wrapped in. */
async function columnsForWords(): Promise<readonly string[]> {
  const rows = await world.sql<{ schema: string; name: string }>(
    `SELECT n.nspname AS schema, c.relname || '.' || a.attname AS name
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_type e ON e.oid = t.typelem AND t.typcategory = 'A'
     WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
       AND (coalesce(e.typcategory, t.typcategory) = 'S'
            OR coalesce(e.typname, t.typname) IN ('json', 'jsonb', 'jsonpath', 'xml', 'bytea', 'tsvector', 'hstore'))`,
  );
  return rows
    .filter(({ schema }) => !(schema in OTHER_SCHEMAS))
    .map(({ schema, name }) => (schema === 'public' ? name : `${schema}.${name}`))
    .sort();
}

const declared = Object.entries(WORD_COLUMNS)
  .flatMap(([table, columns]) => Object.keys(columns).map((column) => `${table}.${column}`))
  .sort();
const undeclared = async (): Promise<readonly string[]> =>
  (await columnsForWords()).filter((column) => !declared.includes(column));

describe('every column in which words could stand', () => {
  it('is scanned, or says why not: see word-columns.ts', async () => {
    expect(await undeclared()).toEqual([]);
  });

  it('that is declared is there', async () => {
    const there = await columnsForWords();
    expect(declared.filter((column) => !there.includes(column))).toEqual([]);
    expect(there.length).toBeGreaterThan(80);
  });

  it.each(['text', 'text[]', 'jsonb', 'varchar(20)', 'tsvector', 'bytea'])(
    'is missed when somebody adds one of type %s',
    async (type) => {
      await world.sql(`ALTER TABLE post ADD COLUMN planted ${type}`);
      try {
        expect(await undeclared()).toContain('post.planted');
      } finally {
        await world.sql('ALTER TABLE post DROP COLUMN planted');
      }
    },
  );

  it('is missed in a table and a schema that nobody knows of', async () => {
    await world.sql('CREATE SCHEMA elsewhere; CREATE TABLE elsewhere.diary (page text, at timestamptz)');
    try {
      expect(await undeclared()).toContain('elsewhere.diary.page');
    } finally {
      await world.sql('DROP SCHEMA elsewhere CASCADE');
    }
  });
});

it('each door at which words are scanned has somebody who can give them to a moderator', () => {
  const doors = Object.values(WORD_COLUMNS)
    .flatMap((columns) => Object.values(columns))
    .flatMap((column) => (typeof column === 'object' && 'scanned' in column ? [column.scanned] : []));
  for (const door of new Set(doors)) {
    expect(MODERATED_KINDS).toContain(door);
    expect(world.app.get(Moderated).of(door)).toBeDefined();
  }
});
