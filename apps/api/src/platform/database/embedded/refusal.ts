export type RefusalCode =
  'wrong-major' | 'wrong-owner' | 'unreachable' | 'in-use' | 'disk-full' | 'not-writable' | 'failed';

/** The embedded database cannot start here. The message is for the person at the terminal: what is wrong, what helps. */
export class EmbeddedRefusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EmbeddedRefusal';
    this.code = code;
  }
}

export function diskFull(folder: string): EmbeddedRefusal {
  return new EmbeddedRefusal(
    'disk-full',
    `There is no space left on the disk that holds ${folder}. Free some space, then start Blether again: nothing that was stored is lost.`,
  );
}

/** What the operating system said about a file of ours, in words that help. */
export function refusalFrom(error: unknown, path: string): EmbeddedRefusal {
  if (error instanceof EmbeddedRefusal) return error;
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(path);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new EmbeddedRefusal(
        'not-writable',
        `Blether may not write to ${path}. Give the user who starts Blether the right to write there, or start it from another folder.`,
        { cause: error },
      );
    case 'EEXIST':
    case 'ENOTDIR':
      return new EmbeddedRefusal(
        'not-writable',
        `Blether needs the folder ${path}, but there is a file in its way. Move that file, then start Blether again.`,
        { cause: error },
      );
    default:
      return new EmbeddedRefusal(
        'failed',
        `The embedded database could not use ${path} (${errorCode(error) ?? String(error)}).`,
        { cause: error },
      );
  }
}

export function errorCode(error: unknown): string | undefined {
  // By shape: under a test runner, Node's errors come from another realm than our `Error`.
  const code: unknown =
    typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
