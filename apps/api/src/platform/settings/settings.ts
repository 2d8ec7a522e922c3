import { Injectable } from '@nestjs/common';
import type { Instant, Words } from '@blether/contracts/brand';
import { SETTING_KEYS, SETTINGS } from '@blether/contracts/settings';
import type { AnySettingValue, SettingKey, SettingValue, SettingView } from '@blether/contracts/settings';
import type { Actor } from '../actor.js';
import { Clock } from '../clock/clock.js';
import { Copies } from '../database/copies.js';
import { Database } from '../database/database.js';
import type { Reader, Tx } from '../database/tx.js';
import { problem } from '../http/problem.js';
import { fault } from '../http/validation.js';
import { accepted } from './accepted.js';
import { mayAdminister } from './settings.policy.js';

interface Row {
  key: SettingKey;
  value: AnySettingValue;
  changed_at: Date;
  changed_by: Words | null;
}

/** What administrators have set, known to every process at any moment. */
@Injectable()
export class Settings {
  private values: ReadonlyMap<SettingKey, AnySettingValue> = new Map();

  constructor(
    private readonly db: Database,
    private readonly copies: Copies,
    private readonly clock: Clock,
  ) {
    copies.keep('settings', async (reader) => {
      this.values = new Map((await rows(reader)).map(({ key, value }) => [key, value]));
    });
  }

  /** At most a few seconds old; in the process that changed it, never old. */
  get<Key extends SettingKey>(key: Key): SettingValue<Key> {
    // `accepted` has seen every value of this key, or it is the standard of its own definition.
    return this.known(key, this.values.get(key)) as SettingValue<Key>;
  }

  /**
   * Changes one setting, from now on and everywhere. Setting it to what it is changes nothing.
   * @throws `not-found` for whoever may not administer, `validation` at `/value`, `records-needed`
   */
  async change(actor: Actor, key: SettingKey, given: unknown): Promise<SettingView> {
    if (!mayAdminister(actor)) throw problem('not-found');
    const verdict = accepted(SETTINGS[key], given);
    if (!verdict.ok) throw problem('validation', { errors: [fault('/value', verdict.fault)] });
    // Under-18s ask for a children's assessment and checked welcomers on record, and there is no place for those yet.
    if (key === 'minimum-age' && verdict.value === 16) throw problem('records-needed');
    await this.db.write(actor, (tx) => this.store(tx, key, verdict.value));
    await this.copies.refresh();
    return this.view(actor, key);
  }

  /** Every setting, as administrators see it. */
  async list(actor: Actor): Promise<readonly SettingView[]> {
    if (!mayAdminister(actor)) throw problem('not-found');
    const found = new Map((await rows(this.db.read(actor))).map((row) => [row.key, row]));
    return SETTING_KEYS.map((key) => {
      const row = found.get(key);
      return {
        key,
        value: this.known(key, row?.value),
        changed: row ? { at: row.changed_at.toISOString() as Instant, by: row.changed_by } : null,
      };
    });
  }

  private async view(actor: Actor, key: SettingKey): Promise<SettingView> {
    const view = (await this.list(actor)).find((setting) => setting.key === key);
    if (!view) throw new Error(`The setting ${key} is not listed.`);
    return view;
  }

  private async store(tx: Tx, key: SettingKey, value: AnySettingValue): Promise<void> {
    // Its count is locked first, so that two who change the same setting come one after the other.
    await this.copies.changed(tx, 'settings');
    const before = await tx.one<{ value: AnySettingValue }>({
      text: 'SELECT value FROM setting WHERE key = $1',
      values: [key],
    });
    const from = this.known(key, before?.value);
    if (from === value) return;
    await tx.rows({
      text: `INSERT INTO setting (key, value, changed_at, changed_by) VALUES ($1, $2, $3, $4)
             ON CONFLICT (key) DO UPDATE
             SET value = excluded.value, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
      values: [
        key,
        JSON.stringify(value),
        this.clock.now(),
        tx.actor.kind === 'person' ? tx.actor.personId : null,
      ],
    });
    tx.record('setting.changed', { key, from, to: value });
  }

  /** A value that this version would not take, kept by another, is as none. */
  private known(key: SettingKey, value: AnySettingValue | undefined): AnySettingValue {
    const definition = SETTINGS[key];
    const verdict = accepted(definition, value);
    return value !== undefined && verdict.ok ? verdict.value : definition.standard;
  }
}

const rows = (reader: Reader): Promise<Row[]> =>
  reader.rows<Row>({
    text: `SELECT s.key, s.value, s.changed_at, p.display_name AS changed_by
           FROM setting s LEFT JOIN person p ON p.id = s.changed_by`,
  });
