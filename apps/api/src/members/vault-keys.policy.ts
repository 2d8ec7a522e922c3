import type { Keyring } from './vault-key.js';
import type { KeyRow } from './vault.repository.js';

/**
 * Why a process that was given these keys must not serve this vault, in words for the person at the terminal; null when
 * it may. A vault that has known no key yet takes the first that comes.
 */
export function refusalOf({ current, next }: Keyring, known: readonly KeyRow[]): string | null {
  if (known.length === 0) return null;
  const rows = new Map(known.map((row) => [row.id, row]));
  const given = rows.get(current.id);
  const inUse = known.filter(({ retired }) => !retired).map(({ id }) => id);
  if (!given) {
    return `VAULT_KEY is not the key of this vault. Its fingerprint is ${current.id}; the vault was sealed with ${inUse.join(' and ')}. Start with that key: without it nobody can read what people have put there.`;
  }
  for (const [name, key] of [
    ['VAULT_KEY', current],
    ['VAULT_KEY_NEXT', next],
  ] as const) {
    const row = key && rows.get(key.id);
    if (row && !key.isProvedBy({ nonce: row.nonce, sealed: row.proof })) {
      return `${name} does not open what the vault knows it by, though the fingerprint fits: the table vault_key was changed. Bring the database back from a backup.`;
    }
  }
  if (next && rows.get(next.id)?.retired === true) {
    return `VAULT_KEY_NEXT (fingerprint ${next.id}) is a key that was replaced before. Make a new one, and keep it: VAULT_KEY_NEXT=$(openssl rand -base64 32)`;
  }
  const ids = [current.id, next?.id];
  const missing = known.filter(({ id, used }) => used && !ids.includes(id)).map(({ id }) => id);
  if (missing.length > 0) {
    return `The vault holds entries that are sealed with another key (fingerprint ${missing.join(', ')}): a change of keys was begun and has not ended. Start with both, VAULT_KEY as it was before and VAULT_KEY_NEXT as the new one, until npm run vault:rotate says that the old key may go.`;
  }
  if (given.retired && !next) {
    return `VAULT_KEY (fingerprint ${current.id}) was replaced by ${inUse.join(' and ')}. Start with the new one.`;
  }
  return null;
}

/** Why keys cannot be changed with what was given; null when they can. */
export function whyNoRotation(keyring: Keyring, known: readonly KeyRow[]): string | null {
  const { next } = keyring;
  if (!next) {
    return 'VAULT_KEY_NEXT is missing: the key that takes the place of VAULT_KEY. Make one (openssl rand -base64 32), keep it, set it beside VAULT_KEY for every process and for this command, and restart the processes first.';
  }
  const refusal = refusalOf(keyring, known);
  if (refusal !== null) return refusal;
  // A key that was made up on this command's own line would be gone with it, and the vault with the key.
  return known.some(({ id }) => id === next.id)
    ? null
    : 'No process has been started with this VAULT_KEY_NEXT yet. Set it beside VAULT_KEY for every process, restart them, and run this again.';
}
