import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getMigrations } from 'better-auth/db/migration';
import { AuthService } from '../../src/identity/auth.service.js';
import { Database } from '../../src/platform/database/database.js';
import { startWorld } from '../harness/world.js';
import type { World } from '../harness/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

const columnsOf = (table: string): Promise<Column[]> =>
  world.sql<Column & Record<string, unknown>>(
    `SELECT attname AS name, format_type(atttypid, NULL) AS type, NOT attnotnull AS nullable
     FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attname`,
    [table],
  );

/** TypeORM's names for types, as PostgreSQL writes them. */
const TYPES: Readonly<Record<string, string>> = { timestamptz: 'timestamp with time zone' };

describe('the entities', () => {
  it('have the columns that the migrations made, with their types, and no others', async () => {
    const { entityMetadatas } = world.app.get(Database).dataSource;
    expect(entityMetadatas.map(({ tableName }) => tableName)).toEqual(
      expect.arrayContaining(['detection', 'forum']),
    );
    for (const entity of entityMetadatas) {
      const declared = entity.columns.map((column): Column => {
        const type = String(column.type);
        return {
          name: column.databaseName,
          type: (TYPES[type] ?? type) + (column.isArray ? '[]' : ''),
          nullable: column.isNullable,
        };
      });
      declared.sort((one, other) => (one.name < other.name ? -1 : 1));
      expect({ table: entity.tableName, columns: declared }).toEqual({
        table: entity.tableName,
        columns: await columnsOf(entity.tableName),
      });
    }
  });
});

describe('the tables of the sign-in library', () => {
  it('are what the library would make of its options', async () => {
    const { toBeCreated, toBeAdded } = await getMigrations(world.app.get(AuthService).options);
    expect([toBeCreated, toBeAdded]).toEqual([[], []]);
  });
});
