import { pino } from 'pino';
import type { Logger as Pino } from 'pino';

/**
 * What may stand in a log line: names of things, numbers, ids. A message is a fixed sentence; whatever somebody
 * wrote, and every text that came from outside (error messages quote it), stays out.
 */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

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

export class PinoLog extends Log {
  private readonly pino: Pino;

  constructor(level: string, destination?: NodeJS.WritableStream) {
    super();
    const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
    this.pino = destination ? pino(options, destination) : pino(options);
  }

  info(message: string, fields: LogFields = {}): void {
    this.pino.info(fields, message);
  }

  warn(message: string, fields: LogFields = {}): void {
    this.pino.warn(fields, message);
  }

  error(message: string, fields: LogFields = {}, cause?: unknown): void {
    this.pino.error({ ...fields, ...(cause === undefined ? {} : { cause: bareError(cause) }) }, message);
  }
}
