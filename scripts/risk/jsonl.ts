import { createReadStream } from 'node:fs';

/** What we were given cannot be used. The message is for whoever gave it, and never holds a text that was to be scanned. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

export interface InputLine {
  /** Counted from 1, blank lines included. */
  readonly number: number;
  readonly text: string;
  /** Everything that the line holds, `text` as well. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * The lines of a JSONL file, one after the other: what is held at a time is one line, however long. Blank lines are
 * counted and passed over.
 *
 * @throws {InputError} for a file that cannot be read, and for a line without a text, which it names
 */
export async function* linesOf(file: string): AsyncGenerator<InputLine, void, undefined> {
  let number = 0;
  try {
    for await (const bytes of rawLines(createReadStream(file, { highWaterMark: 1 << 18 }))) {
      number += 1;
      const fields = parsed(bytes, `${file}, line ${number}`);
      if (fields === null) continue;
      const text = fields['text'];
      if (typeof text !== 'string') throw new InputError(`${file}, line ${number}: there is no "text".`);
      yield { number, text, fields };
    }
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw new InputError(`${file} cannot be read: ${error.message}`);
    throw error;
  }
}

const LINE_FEED = 0x0a;

/** Linear in the bytes also where a line takes many pieces. (Node's readline would part a line at U+2028 in a text.) */
async function* rawLines(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  let open: Buffer[] = [];
  for await (const piece of stream) {
    let from = 0;
    for (let at = piece.indexOf(LINE_FEED); at !== -1; at = piece.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...open, piece.subarray(from, at)]);
      open = [];
      from = at + 1;
    }
    if (from < piece.length) open.push(piece.subarray(from));
  }
  if (open.length > 0) yield Buffer.concat(open);
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** @returns null for a blank line */
function parsed(bytes: Buffer, place: string): Readonly<Record<string, unknown>> | null {
  let json: string;
  try {
    json = UTF_8.decode(bytes);
  } catch {
    throw new InputError(`${place} is not UTF-8.`);
  }
  if (json.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // JSON's own message would show the text.
    throw new InputError(`${place} is not JSON.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError(`${place} is not an object with a "text".`);
  return value as Readonly<Record<string, unknown>>; // JSON's keys are strings
}
