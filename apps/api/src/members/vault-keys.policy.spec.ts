import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Keyring, VaultKey } from './vault-key.js';
import { refusalOf, whyNoRotation } from './vault-keys.policy.js';
import type { KeyRow } from './vault.repository.js';

const [OLD, NEW, OTHER] = [1, 2, 3].map(() => randomBytes(32).toString('base64')) as [string, string, string];
const row = (base64: string, state: Partial<KeyRow> = {}): KeyRow => {
  const key = new VaultKey(base64);
  const { nonce, sealed: proof } = key.prove();
  return { id: key.id, nonce, proof, retired: false, used: true, ...state };
};
const fingerprint = (base64: string): string => new VaultKey(base64).id;
const BEGUN = [row(OLD, { retired: true }), row(NEW)];
const ENDED = [row(OLD, { retired: true, used: false }), row(NEW)];

describe('a process', () => {
  it.each([
    ['the first key of an empty vault', OLD, null, []],
    ['both keys of an empty vault', OLD, NEW, []],
    ['the key', OLD, null, [row(OLD)]],
    ['the key of a vault with nothing in it', OLD, null, [row(OLD, { used: false })]],
    ['a next key that the vault has not heard of', OLD, NEW, [row(OLD)]],
    [
      'both, of which nothing is sealed with the new one yet',
      OLD,
      NEW,
      [row(OLD), row(NEW, { used: false })],
    ],
    ['both, half way', OLD, NEW, BEGUN],
    ['both, when it is done', OLD, NEW, ENDED],
    ['the new one, when it is done', NEW, null, ENDED],
    ['the old one, while nothing is sealed with the other', OLD, null, [row(OLD), row(NEW, { used: false })]],
  ])('with %s may serve', (_what, current, next, known) => {
    expect(refusalOf(new Keyring(current, next), known)).toBeNull();
  });

  it.each([
    ['another key', OTHER, null, [row(OLD)], 'VAULT_KEY is not the key of this vault'],
    ['another key, and nothing is sealed', OTHER, null, [row(OLD, { used: false })], 'is not the key'],
    ['another key and the right one as the next', OTHER, OLD, [row(OLD)], 'is not the key'],
    ['the old one alone, half way', OLD, null, BEGUN, 'Start with both'],
    ['the new one alone, half way', NEW, null, BEGUN, 'Start with both'],
    [
      'the old one alone, while one process writes with the new',
      OLD,
      null,
      [row(OLD), row(NEW)],
      'Start with both',
    ],
    [
      'the old one, when it is done',
      OLD,
      null,
      [row(OLD, { retired: true, used: false }), row(NEW, { used: false })],
      'was replaced by',
    ],
    ['a next key that was replaced before', NEW, OLD, ENDED, 'was replaced before'],
  ])('with %s is refused', (_what, current, next, known, words) => {
    const refusal = refusalOf(new Keyring(current, next), known);
    expect(refusal).toContain(words);
    for (const key of [OLD, NEW, OTHER]) expect(refusal).not.toContain(key);
  });

  it('is told both fingerprints when the key is another', () => {
    const refusal = refusalOf(new Keyring(OTHER, null), [row(OLD)]);
    expect(refusal).toContain(fingerprint(OTHER));
    expect(refusal).toContain(fingerprint(OLD));
  });

  it('is refused when the proof of its key was changed', () => {
    const changed = { ...row(OLD), proof: row(NEW).proof };
    expect(refusalOf(new Keyring(OLD, null), [changed])).toContain('vault_key was changed');
  });
});

describe('a change of keys', () => {
  it('asks for the next key, and for one that a process was started with', () => {
    expect(whyNoRotation(new Keyring(OLD, null), [row(OLD)])).toContain('VAULT_KEY_NEXT is missing');
    expect(whyNoRotation(new Keyring(OLD, NEW), [row(OLD)])).toContain('No process has been started');
    expect(whyNoRotation(new Keyring(OTHER, NEW), BEGUN)).toContain('is not the key of this vault');
    expect(whyNoRotation(new Keyring(OLD, NEW), [row(OLD), row(NEW, { used: false })])).toBeNull();
    expect(whyNoRotation(new Keyring(OLD, NEW), BEGUN)).toBeNull();
  });
});
