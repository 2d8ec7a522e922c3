import { Injectable } from '@nestjs/common';
import type { Instant, PersonId, VaultWords } from '@blether/contracts/brand';
import { CONTACT_FIELDS } from '@blether/contracts/members';
import type { ChangeContact, ContactField, ContactVault } from '@blether/contracts/members';
import { system } from '../platform/actor.js';
import type { PersonActor } from '../platform/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/database/tx.js';
import { problem } from '../platform/http/problem.js';
import { Log } from '../platform/logging/log.js';
import { StartRefusal } from '../platform/start-refusal.js';
import { Keyring, SealBroken } from './vault-key.js';
import type { VaultField } from './vault-key.js';
import { refusalOf, whyNoRotation } from './vault-keys.policy.js';
import { VaultRepository } from './vault.repository.js';
import type { EntryRow, PlaceInVault } from './vault.repository.js';

export interface RotationProgress {
  /** Put under the new key by this run so far. */
  readonly done: number;
  /** What there was to do when it began. */
  readonly of: number;
}

export interface Rotation {
  readonly from: string;
  readonly to: string;
  readonly done: number;
  /** Entries that do not open with the old key, and stay as they are. */
  readonly broken: number;
  /** Still sealed with the old key: 0 when it may go. */
  readonly left: number;
}

const BATCH = 200;

/**
 * The contact vault, and the only code that opens what is in it: for the person whose it is (`readOwn`), and for a change
 * of keys (`rotate`). Nothing here hands a value to a log, an event or an error.
 */
@Injectable()
export class VaultService {
  constructor(
    private readonly db: Database,
    private readonly vault: VaultRepository,
    private readonly keys: Keyring,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** What is kept about the person who asks. Of nobody else is there a way to ask. */
  async readOwn(actor: PersonActor): Promise<ContactVault> {
    return this.view(await this.vault.own(this.db.read(actor), actor.personId));
  }

  /** Changes what was given and leaves the rest. The event says which fields, never what is in them. */
  async changeOwn(actor: PersonActor, change: ChangeContact): Promise<ContactVault> {
    const { personId } = actor;
    return this.db.write(actor, async (tx) => {
      const before = new Map((await this.vault.ownLocked(tx, personId)).map((row) => [row.field, row]));
      const given = CONTACT_FIELDS.flatMap((field) => {
        const value = change[field];
        return value === undefined || this.isAlready(before.get(field), value) ? [] : [{ field, value }];
      });
      if (given.length > 0) {
        const kept = given.flatMap(({ field, value }) => (value === null ? [] : [{ field, value }]));
        const removed = given.flatMap(({ field, value }) => (value === null ? [field] : []));
        await this.vault.remove(tx, personId, removed);
        if (!(await this.store(tx, personId, kept))) throw problem('unavailable', { retryAfter: 5 });
        tx.record('vault.changed', { personId, fields: given.map(({ field }) => field).join(' ') });
      }
      return this.view(await this.vault.own(tx, personId));
    });
  }

  /** Keeps the address of a sign-in over the one before. A vault that takes nothing keeps nobody from signing in. */
  async noteAddress(tx: Tx, personId: PersonId, address: string): Promise<void> {
    await this.store(tx, personId, [{ field: 'lastAddress', value: address }]);
  }

  /** Answers one question about the person's real name without handing it out. False where there is none. */
  async compareRealName(
    tx: Tx,
    personId: PersonId,
    question: (realName: string) => boolean,
  ): Promise<boolean> {
    const row = (await this.vault.own(tx, personId)).find(({ field }) => field === 'realName');
    const value = row ? this.opened(row) : null;
    return value !== null && question(value);
  }

  /** Makes sure that this process has the keys of this vault. @throws StartRefusal when it has not */
  async unlock(): Promise<void> {
    await this.db.write(system('vault'), async (tx) => {
      const known = await this.vault.keys(tx);
      const refusal = refusalOf(this.keys, known);
      if (refusal !== null) throw new StartRefusal(refusal);
      for (const key of [this.keys.current, this.keys.next]) {
        if (key === null || known.some(({ id }) => id === key.id)) continue;
        await this.vault.addKey(tx, key.id, key.prove(), this.clock.now());
        tx.record('vault.key-added', { keyId: key.id });
      }
    });
  }

  /**
   * Puts everything under the next key while people read and write. Nothing is written with the old key from the first
   * moment on, so that one way through finds all of it; what was done stays done when it is cut off at any point.
   * @throws StartRefusal when the keys do not allow it
   */
  async rotate(told: (progress: RotationProgress) => void): Promise<Rotation> {
    const [from, to] = await this.beginRotation();
    const reader = this.db.read(system('vault'));
    const of = await this.vault.countSealedWith(reader, from);
    let done = 0;
    let broken = 0;
    for (let after: PlaceInVault | null = null; ;) {
      const rows: EntryRow[] = await this.vault.sealedWith(reader, from, after, BATCH);
      const last = rows.at(-1);
      if (!last) break;
      const opened = rows.flatMap((row) => this.resealed(row) ?? []);
      broken += rows.length - opened.length;
      done += await this.db.write(system('vault'), (tx) => this.vault.reseal(tx, to, opened));
      told({ done, of });
      after = { personId: last.person_id, field: last.field };
    }
    const left = await this.vault.countSealedWith(reader, from);
    if (left === 0) {
      await this.db.write(system('vault'), async (tx) => {
        tx.record('vault.rotated', { from, to });
        return Promise.resolve();
      });
    }
    return { from, to, done, broken, left };
  }

  private async beginRotation(): Promise<readonly [from: string, to: string]> {
    const { current, next } = this.keys;
    return this.db.write(system('vault'), async (tx) => {
      const refusal = whyNoRotation(this.keys, await this.vault.keys(tx));
      if (refusal !== null || next === null) throw new StartRefusal(refusal ?? '');
      if (await this.vault.retireKey(tx, current.id, this.clock.now()))
        tx.record('vault.rotation-begun', { from: current.id, to: next.id });
      return [current.id, next.id] as const;
    });
  }

  private resealed(row: EntryRow) {
    const value = this.opened(row);
    if (value === null) return null;
    const { person_id: personId, field, nonce: before } = row;
    return { personId, field, before, ...this.keys.writing.seal(personId, field, value) };
  }

  private async store(
    tx: Tx,
    personId: PersonId,
    values: readonly { readonly field: VaultField; readonly value: string }[],
  ): Promise<boolean> {
    if (values.length === 0) return true;
    const key = this.keys.writing;
    const entries = values.map(({ field, value }) => ({
      personId,
      field,
      ...key.seal(personId, field, value),
    }));
    if (await this.vault.put(tx, key.id, entries, this.clock.now())) return true;
    this.log.error('The key of the vault has been replaced. Start this process with the new one.', {
      keyId: key.id,
    });
    return false;
  }

  private isAlready(row: EntryRow | undefined, value: VaultWords | null): boolean {
    if (!row) return value === null;
    // Under a key that this process does not have: written over, as anything that differs is.
    return value !== null && this.keys.find(row.key_id) !== null && this.opened(row) === value;
  }

  private view(rows: readonly EntryRow[]): ContactVault {
    const found = new Map(rows.map((row) => [row.field, { row, value: this.opened(row) }]));
    const changes = rows.filter(({ field }) => field !== 'lastAddress').map(({ changed_at }) => changed_at);
    const last = found.get('lastAddress');
    return {
      // Every field of the list, and no other.
      contact: Object.fromEntries(
        CONTACT_FIELDS.map((field) => [field, found.get(field)?.value ?? null]),
      ) as Record<ContactField, VaultWords | null>,
      unreadable: CONTACT_FIELDS.filter((field) => found.get(field)?.value === null),
      changedAt: changes.length === 0 ? null : instant(new Date(Math.max(...changes.map(Number)))),
      lastAddress: last?.value ? { address: last.value, at: instant(last.row.changed_at) } : null,
    };
  }

  /** What is in an entry; null when it was damaged. @throws `unavailable` when this process lacks its key */
  private opened(row: EntryRow): VaultWords | null {
    const { person_id: personId, field, key_id: keyId } = row;
    const key = this.keys.find(keyId);
    if (!key) {
      // Another process writes with a newer key already. This one is about to be restarted with it.
      this.log.error('The vault holds an entry under a key that this process was not started with.', {
        keyId,
      });
      throw problem('unavailable', { retryAfter: 5 });
    }
    try {
      return key.open(personId, field, row);
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error;
      this.log.error('An entry of the vault does not open.', { personId, field, keyId });
      return null;
    }
  }
}

const instant = (moment: Date): Instant => moment.toISOString() as Instant;
