import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { PersonId, Words } from '@blether/contracts/brand';
import type { PrivateReader } from '../../platform/database/database.js';
import type { Reader, Tx } from '../../platform/database/tx.js';
import { Moderated } from '../../platform/ports/moderated.js';
import type { Described, ModeratedWords } from '../../platform/ports/moderated.js';
import { NEUTRAL_NAME } from './names.service.js';

interface Row {
  readonly id: PersonId;
  readonly shown: Words;
  readonly held: Words | null;
  readonly joined_at: Date;
}

const no = (): Promise<boolean> => Promise.resolve(false);

/** What moderators do to names: one that is held back is kept, and others see a neutral one. The person can choose another. */
@Injectable()
export class ModeratedNames implements ModeratedWords, OnModuleInit {
  readonly hide = no;
  readonly restore = no;
  readonly label = no;
  readonly move = no;

  constructor(private readonly moderated: Moderated) {}

  onModuleInit(): void {
    this.moderated.register('name', this);
  }

  async describe(reader: PrivateReader, ids: readonly string[]): Promise<ReadonlyMap<string, Described>> {
    return new Map((await this.rows(reader, ids)).map((row) => [row.id, described(row)]));
  }

  async seenBy(reader: Reader, id: string): ReturnType<ModeratedWords['seenBy']> {
    const [row] = await this.rows(reader, [id]);
    return row
      ? {
          authorId: row.id,
          topicId: null,
          words: { name: reader.actor.kind === 'system' ? (row.held ?? row.shown) : row.shown },
          context: [],
        }
      : null;
  }

  async hold(tx: Tx, id: string): Promise<boolean> {
    const row = await this.lock(tx, id);
    if (!row || row.held !== null) return false;
    await this.set(tx, row, NEUTRAL_NAME, row.shown);
    return true;
  }

  async release(tx: Tx, id: string): Promise<boolean> {
    const row = await this.lock(tx, id);
    if (!row || row.held === null) return false;
    await this.set(tx, row, row.held, null);
    return true;
  }

  private async lock(tx: Tx, id: string): Promise<Row | null> {
    return tx.one<Row>({
      text: `SELECT id, display_name AS shown, held_name AS held, joined_at FROM person
             WHERE id = $1 AND left_at IS NULL FOR NO KEY UPDATE`,
      values: [id],
    });
  }

  private rows(reader: Reader, ids: readonly string[]): Promise<Row[]> {
    return reader.rows<Row>({
      text: `SELECT id, display_name AS shown, held_name AS held, joined_at FROM person
             WHERE id = ANY($1) AND left_at IS NULL`,
      values: [ids],
    });
  }

  /** Whose name it is stays so while it is held: nobody else gets it. */
  private async set(tx: Tx, { id }: Row, shown: Words, held: Words | null): Promise<void> {
    await tx.rows({
      text: 'UPDATE person SET display_name = $2, held_name = $3 WHERE id = $1',
      values: [id, shown, held],
    });
    tx.record(held === null ? 'name.released' : 'name.held', { personId: id });
  }
}

const described = ({ id, shown, held, joined_at: at }: Row): Described => ({
  id,
  authorId: id,
  words: { name: held ?? shown },
  state: held === null ? 'shown' : 'held',
  labels: [],
  at,
  place: null,
  context: [],
  actions: held === null ? ['hold'] : ['release'],
});
