import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import type { PersonId, VaultWords } from '@blether/contracts/brand';
import type { Refs } from '../platform/database/tx.js';
import type { LogFields } from '../platform/logging/log.js';
import { Keyring, SealBroken, VaultKey } from './vault-key.js';

const fresh = (): string => randomBytes(32).toString('base64');
const ROWAN = '0199f000-0000-7000-8000-000000000001' as PersonId;
const ISLA = '0199f000-0000-7000-8000-000000000002' as PersonId;
const VALUE = 'Rowan Mac an t-Saoir 🙂';

describe('a key of the vault', () => {
  const key = new VaultKey(fresh());

  it('opens what it has sealed', () => {
    for (const value of [VALUE, '', 'x', 'x'.repeat(63), 'x'.repeat(64), 'x'.repeat(65), '𝔵'.repeat(200)])
      expect(key.open(ROWAN, 'realName', key.seal(ROWAN, 'realName', value))).toBe(value);
  });

  it('seals the same value differently each time, under a nonce of 96 bits', () => {
    const sealed = Array.from({ length: 1_000 }, () => key.seal(ROWAN, 'realName', VALUE));
    expect(new Set(sealed.map(({ nonce }) => nonce.toString('hex'))).size).toBe(1_000);
    expect(new Set(sealed.map((each) => each.sealed.toString('hex'))).size).toBe(1_000);
    expect(sealed[0]?.nonce).toHaveLength(12);
  });

  it('opens it for nobody else, under no other field and with no other key', () => {
    const sealed = key.seal(ROWAN, 'phone', '01463 496 0000');
    expect(() => key.open(ISLA, 'phone', sealed)).toThrow(SealBroken);
    expect(() => key.open(ROWAN, 'emergencyPhone', sealed)).toThrow(SealBroken);
    expect(() => new VaultKey(fresh()).open(ROWAN, 'phone', sealed)).toThrow(SealBroken);
  });

  it('opens nothing of which one bit was changed, or that was cut short', () => {
    const { nonce, sealed } = key.seal(ROWAN, 'phone', '01463 496 0000');
    const flipped = (bytes: Buffer, at: number): Buffer => {
      const copy = Buffer.from(bytes);
      copy[at]! ^= 1;
      return copy;
    };
    for (let at = 0; at < sealed.length; at += 1)
      expect(() => key.open(ROWAN, 'phone', { nonce, sealed: flipped(sealed, at) })).toThrow(SealBroken);
    for (let at = 0; at < nonce.length; at += 1)
      expect(() => key.open(ROWAN, 'phone', { nonce: flipped(nonce, at), sealed })).toThrow(SealBroken);
    for (const length of [0, 1, 15, 16, sealed.length - 1])
      expect(() => key.open(ROWAN, 'phone', { nonce, sealed: sealed.subarray(0, length) })).toThrow(
        SealBroken,
      );
    expect(() => key.open(ROWAN, 'phone', { nonce: Buffer.alloc(0), sealed })).toThrow(SealBroken);
  });

  it('does not tell by length one name from another', () => {
    const lengths = ['Al', 'Rowan MacIntyre of Drumnadrochit'].map((name) =>
      key.seal(ROWAN, 'realName', name),
    );
    expect(new Set(lengths.map(({ sealed }) => sealed.length)).size).toBe(1);
  });

  it('is known again by its fingerprint and its proof', () => {
    const base64 = fresh();
    const [one, again] = [new VaultKey(base64), new VaultKey(base64)];
    expect(one.id).toMatch(/^[0-9a-f]{16}$/);
    expect([again.id, again.isProvedBy(one.prove())]).toEqual([one.id, true]);
    expect([key.id === one.id, key.isProvedBy(one.prove())]).toEqual([false, false]);
  });

  it('shows its bytes to nobody who prints it', () => {
    const base64 = fresh();
    const ring = new Keyring(base64, null);
    const printed = [inspect(ring, { depth: 9, showHidden: true }), JSON.stringify(ring)].join();
    expect(printed).not.toContain(base64);
    expect(printed).not.toContain(Buffer.from(base64, 'base64').toString('hex'));
    expect(printed).toContain(ring.current.id);
  });

  it('is 32 bytes', () => {
    expect(() => new VaultKey(randomBytes(16).toString('base64'))).toThrow('32 bytes');
  });
});

describe('a value out of the vault', () => {
  it('is no field of a log line and no ref of an event, says the compiler', () => {
    const value = VALUE as VaultWords;
    // @ts-expect-error -- what is in the vault stands in no log line
    const fields: LogFields = { phone: value };
    // @ts-expect-error -- and in no event
    const refs: Refs = { phone: value };
    const open: LogFields & Refs = { personId: ROWAN, field: 'phone' };
    expect([fields, refs, open]).toHaveLength(3);
  });
});
