import { createCipheriv, createDecipheriv, createHash, createSecretKey, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { PersonId, VaultWords } from '@blether/contracts/brand';
import type { ContactField } from '@blether/contracts/members';

/** What the vault keeps about somebody, by the name under which it is stored. */
export type VaultField = ContactField | 'lastAddress';

export interface Sealed {
  /** 96 bits, random, of this writing alone. */
  readonly nonce: Buffer;
  /** Ciphertext, then the tag. */
  readonly sealed: Buffer;
}

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Values are padded to multiples of this, so that their length does not tell one name from another. */
const BLOCK_BYTES = 64;
const PROOF = 'blether vault';

/** What was sealed does not open: it was changed, moved to another person or field, or sealed with another key. */
export class SealBroken extends Error {
  constructor() {
    super('A sealed entry of the vault does not open.');
    this.name = 'SealBroken';
  }
}

/**
 * One key of the contact vault: AES-256-GCM, which notices every change. What is sealed opens for the same person, the
 * same field and the same key only. A random nonce a writing is safe up to 2^32 writings a key (NIST SP 800-38D, 8.3).
 */
export class VaultKey {
  /** A fingerprint: says which key this is, and nothing about it. */
  readonly id: string;
  // A key object shows its bytes to nothing that prints it.
  readonly #key: KeyObject;

  /** @param base64 32 bytes, as the configuration was found to hold */
  constructor(base64: string) {
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.length !== 32) throw new Error('A key of the vault has 32 bytes.');
    this.#key = createSecretKey(bytes);
    this.id = createHash('sha256').update('blether vault key\0').update(bytes).digest('hex').slice(0, 16);
  }

  seal(personId: PersonId, field: VaultField, value: string): Sealed {
    return this.encrypt(this.bindingOf(personId, field), value);
  }

  /** @throws SealBroken */
  open(personId: PersonId, field: VaultField, sealed: Sealed): VaultWords {
    return this.decrypt(this.bindingOf(personId, field), sealed) as VaultWords;
  }

  /** Something by which this key can be known again. */
  prove(): Sealed {
    return this.encrypt(this.bindingOf(), PROOF);
  }

  isProvedBy(proof: Sealed): boolean {
    try {
      return this.decrypt(this.bindingOf(), proof) === PROOF;
    } catch (error) {
      if (error instanceof SealBroken) return false;
      throw error;
    }
  }

  /** As JSON, so that no two different bindings read the same. */
  private bindingOf(...what: readonly string[]): Buffer {
    return Buffer.from(JSON.stringify(['blether vault', 1, this.id, ...what]));
  }

  private encrypt(binding: Buffer, value: string): Sealed {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.#key, nonce, { authTagLength: TAG_BYTES }).setAAD(binding);
    const sealed = Buffer.concat([cipher.update(padded(value)), cipher.final(), cipher.getAuthTag()]);
    return { nonce, sealed };
  }

  private decrypt(binding: Buffer, { nonce, sealed }: Sealed): string {
    if (nonce.length !== NONCE_BYTES || sealed.length < TAG_BYTES) throw new SealBroken();
    const decipher = createDecipheriv(ALGORITHM, this.#key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(binding).setAuthTag(sealed.subarray(-TAG_BYTES));
    try {
      return unpadded(Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]));
    } catch {
      // Node says no more than that, and whatever it says is not to be passed on.
      throw new SealBroken();
    }
  }
}

/** UTF-8 and zeros behind it: no value holds a zero. */
function padded(value: string): Buffer {
  const bytes = Buffer.from(value, 'utf8');
  const blocks = Math.max(1, Math.ceil(bytes.length / BLOCK_BYTES));
  return Buffer.concat([bytes], blocks * BLOCK_BYTES);
}

function unpadded(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
}

/** The keys that this process was started with: it reads with either and writes with the newer. */
export class Keyring {
  readonly current: VaultKey;
  readonly next: VaultKey | null;

  constructor(current: string, next: string | null) {
    this.current = new VaultKey(current);
    this.next = next === null ? null : new VaultKey(next);
  }

  get writing(): VaultKey {
    return this.next ?? this.current;
  }

  find(id: string): VaultKey | null {
    return [this.current, this.next].find((key) => key?.id === id) ?? null;
  }
}
