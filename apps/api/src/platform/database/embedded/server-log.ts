import { appendFileSync, renameSync, statSync } from 'node:fs';

const LIMIT_BYTES = 2 * 1024 * 1024;
const TAIL_CHARACTERS = 8_000;

/** What the server says about itself, in a file of bounded size: the current one and the one before. */
export class ServerLog {
  private readonly file: string;
  private size: number;
  /** The last that was said since `forget`; kept apart from the file, which a full disk would leave empty. */
  tail = '';

  constructor(file: string) {
    this.file = file;
    this.size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  }

  forget(): void {
    this.tail = '';
  }

  write(text: string): void {
    this.tail = (this.tail + text).slice(-TAIL_CHARACTERS);
    try {
      if (this.size > LIMIT_BYTES) {
        renameSync(this.file, `${this.file}.1`);
        this.size = 0;
      }
      // A few lines in the life of a server: not worth a queue that a crash would lose.
      appendFileSync(this.file, text, { mode: 0o600 });
      this.size += Buffer.byteLength(text);
    } catch {
      // A log that cannot be written must not stop the service; the disk's state is reported by what needs it.
    }
  }
}
