import type { OpenText } from '@blether/contracts/brand';
import { destination, pino, stdTimeFunctions } from 'pino';
import type { Logger as Pino } from 'pino';

/**
 * What may stand in a log line: names of things, numbers, ids. A message is a fixed sentence; whatever somebody
 * wrote, and every text that came from outside (error messages quote it), stays out. Of the vault not even the compiler
 * lets anything in.
 */
export type LogFields = Readonly<Record<string, OpenText | number | boolean | null | undefined>>;

export abstract class Log {
  abstract info(message: string, fields?: LogFields): void;
  abstract warn(message: string, fields?: LogFields): void;
  abstract error(message: string, fields?: LogFields, cause?: unknown): void;
}

/**
 * An error without its message: PostgreSQL, JSON and others quote what they were given. Name, code and frames
 * are enough to find the place.
 */
export function bareError(cause: unknown): { name: string; code?: string; frames?: string } {
  if (!(cause instanceof Error)) return { name: typeof cause };
  const code = 'code' in cause && typeof cause.code === 'string' ? { code: cause.code } : {};
  return { name: cause.name, ...code, ...framesOf(cause) };
}

/** The stack begins with the message, whose own lines may look like frames ("…\n at home"): it is cut off first. */
function framesOf({ stack = '', message }: Error): { frames?: string } {
  const at = stack.indexOf(message);
  if (at < 0) return {};
  const frames = stack
    .slice(at + message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
    .join(' | ');
  return frames === '' ? {} : { frames };
}

/** Lines wait for each other this long, so that a busy process does not write for every request. */
const GATHER_MILLISECONDS = 200;

export class PinoLog extends Log {
  private readonly pino: Pino;
  private readonly flush: () => void;

  /** @param stream where the lines go: standard output, unless a test listens */
  constructor(level: string, stream?: NodeJS.WritableStream) {
    super();
    const options = { level, base: null, timestamp: stdTimeFunctions.isoTime };
    if (stream) {
      this.pino = pino(options, stream);
      this.flush = () => undefined;
      return;
    }
    // What is gathered is written when the process ends in any way but -9, and at once when something is wrong.
    const output = destination({ sync: false, minLength: 4096 });
    this.pino = pino(options, output);
    this.flush = () => {
      output.flushSync();
    };
    setInterval(() => {
      output.flush();
    }, GATHER_MILLISECONDS).unref();
  }

  info(message: string, fields: LogFields = {}): void {
    this.pino.info(fields, message);
  }

  warn(message: string, fields: LogFields = {}): void {
    this.pino.warn(fields, message);
    this.flush();
  }

  error(message: string, fields: LogFields = {}, cause?: unknown): void {
    this.pino.error({ ...fields, ...(cause === undefined ? {} : { cause: bareError(cause) }) }, message);
    this.flush();
  }
}
